import { COUNTRY_CODES, asIso3, type Iso3 } from '../src/domain/iso3';
import type { Flow } from '../src/domain/trade/partners';
import type { Facts } from './facts';
import { round } from './lib/round';
import type { OwnFigure } from './sources/benchmarks';
import type { Partner } from './trade/tradePoint';
import type { TradeIndex } from './tradeIndex';

type Comparable = Pick<Facts, 'trade' | 'financeTotals' | 'deals' | 'benchmarks'>;

export type BenchmarkResult = {
  statement: string;
  year: string;
  unit: string;
  published: number;
  /** null = the bundle has no figure, which fails the build like a figure that is too far off. */
  own: number | null;
  differencePct: number | null;
  tolerancePct: number;
  reason: string;
  source: string;
  ok: boolean;
};

/** Compares the bundle's own sums with published figures; difference in percent of the published figure. */
export function checkBenchmarks(facts: Comparable): BenchmarkResult[] {
  return facts.benchmarks.map(({ statement, year, unit, value, own, tolerancePct, reason, source }) => {
    const figure = ownFigure(facts, own);
    const differencePct = figure === null ? null : round(((figure - value) / value) * 100, 2);
    const ok = differencePct !== null && Math.abs(differencePct) <= tolerancePct;
    const rounded = figure === null ? null : round(figure, 3);
    return {
      statement,
      year,
      unit,
      published: value,
      own: rounded,
      differencePct,
      tolerancePct,
      reason,
      source,
      ok,
    };
  });
}

export const benchmarkLine = (result: BenchmarkResult): string =>
  `${result.ok ? 'ok  ' : 'OVER'} ${result.statement}, ${result.year}: published ${result.published}, ` +
  `own ${result.own ?? 'none'} ${result.unit} (${result.differencePct ?? 'no'} %, tolerance ${result.tolerancePct} %)`;

const BILLION = 1e9;

/** In the unit of the benchmark: US$ billion or percent. */
function ownFigure({ trade, financeTotals, deals }: Comparable, own: OwnFigure): number | null {
  switch (own.kind) {
    case 'trade': {
      const years = Array.from({ length: own.toYear - own.fromYear + 1 }, (_, at) => own.fromYear + at);
      const values = years.map((year) => valueUsd(trade, own.country, own.partner, own.flow, year));
      return values.includes(null)
        ? null
        : values.reduce<number>((sum, value) => sum + (value ?? 0), 0) / BILLION;
    }
    case 'both-flows':
    case 'balance': {
      const out = valueUsd(trade, own.country, own.partner, 'export', own.year);
      const back = valueUsd(trade, own.country, own.partner, 'import', own.year);
      if (out === null || back === null) return null;
      return (own.kind === 'balance' ? out - back : out + back) / BILLION;
    }
    case 'share': {
      const value = valueUsd(trade, own.country, own.partner, own.flow, own.year);
      const world = valueUsd(trade, own.country, 'WLD', own.flow, own.year);
      return value === null || world === null ? null : (value / world) * 100;
    }
    case 'finance-total':
      return financeTotals.reduce((sum, { amountUsd2021 }) => sum + (amountUsd2021 ?? 0), 0) / BILLION;
    case 'deals':
      return (
        deals
          .filter(({ kind }) => kind === own.deal)
          .reduce((sum, { amountUsdMillion }) => sum + amountUsdMillion, 0) / 1000
      );
  }
}

/** For the region the sum of the countries with a figure; `null` for a country without one. */
function valueUsd(
  trade: TradeIndex,
  country: string,
  partner: Partner,
  flow: Flow,
  year: number,
): number | null {
  const valueOf = (iso3: Iso3) => trade.point(iso3, partner, flow, year)?.valueUsd ?? null;
  if (country !== 'region') {
    const iso3 = asIso3(country);
    return iso3 === undefined ? null : valueOf(iso3);
  }
  const values = COUNTRY_CODES.flatMap((iso3) => valueOf(iso3) ?? []);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}
