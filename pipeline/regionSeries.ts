import type { Atlas } from '../src/bundle/schemas/atlas';
import { COUNTRY_CODES } from '../src/domain/iso3';
import type { Flow } from '../src/domain/trade/partners';
import { round } from './lib/round';
import type { TradeIndex } from './tradeIndex';

/** Below this share of the region's trade with the world, the countries with a figure do not stand for the region. */
export const COVERAGE_MIN_PCT = 80;

type Series = Atlas['region']['series'][number];
type Year = { valueUsd: number; partnersWorldUsd: number; allWorldUsd: number; countries: number };

/**
 * A partner's trade with the region: sums over the countries with a figure (partial ones are none) and a world total
 * in that year. Coverage = their trade with the world over that of all 33, percent. Value (US$ million) and share
 * (percent, of the same countries' trade with the world) are `null` under 80 % coverage. The floor is
 * where it is because Venezuela's exports to China are known for crude oil alone and a dozen small states report none
 * before 2013: what they leave covers 81 to 87 % until then. A sum without Mexico or Brazil falls below it. They are
 * null too where fewer than half as many countries report as the year before: the latest year while reports come in,
 * which would read as a fall of trade.
 */
export function regionSeries(trade: TradeIndex, partner: 'CHN' | 'USA', flow: Flow): Series {
  const years = trade.years.map((year) => sumOf(trade, partner, flow, year));
  const coverage = years.map(({ partnersWorldUsd, allWorldUsd }) =>
    allWorldUsd > 0 ? (partnersWorldUsd / allWorldUsd) * 100 : null,
  );
  const isWhole = (year: Year, at: number): boolean =>
    (coverage[at] ?? 0) >= COVERAGE_MIN_PCT && year.countries * 2 >= (years[at - 1]?.countries ?? 0);
  const covered = <T>(make: (year: Year) => T) =>
    years.map((year, at) => (isWhole(year, at) ? make(year) : null));
  return {
    partner,
    flow,
    valueUsdMillion: covered(({ valueUsd }) => round(valueUsd / 1e6, 0)),
    sharePct: covered(({ valueUsd, partnersWorldUsd }) => round((valueUsd / partnersWorldUsd) * 100, 3)),
    countries: years.map(({ countries }) => countries),
    coveragePct: coverage.map((pct) => (pct === null ? null : round(pct, 1))),
  };
}

function sumOf(trade: TradeIndex, partner: 'CHN' | 'USA', flow: Flow, year: number): Year {
  const sum: Year = { valueUsd: 0, partnersWorldUsd: 0, allWorldUsd: 0, countries: 0 };
  for (const iso3 of COUNTRY_CODES) {
    const world = trade.point(iso3, 'WLD', flow, year);
    if (world === undefined) continue;
    sum.allWorldUsd += world.valueUsd;
    const figure = trade.point(iso3, partner, flow, year);
    if (figure === undefined || figure.partial) continue;
    sum.valueUsd += figure.valueUsd;
    sum.partnersWorldUsd += world.valueUsd;
    sum.countries += 1;
  }
  return sum;
}
