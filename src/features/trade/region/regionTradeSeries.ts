import type { RegionTrade } from '../../../bundle/schemas/regionTrade';
import { commonBase, indexed, percentOf, perPerson } from '../../../domain/trade/inUnit';
import type { Flow, Partner } from '../../../domain/trade/partners';
import { tradeShare } from '../../../domain/trade/shares';
import type { TradeUnit } from '../../../domain/trade/tradeUnits';

type Country = RegionTrade['countries'][number];
type Series = (number | null)[];

const MILLION = 1e6;

/** Whether a figure covers a part of the flow only (crude oil alone), a lower bound. */
export const isPartial = (country: Country, partner: Partner, flow: Flow, year: number): boolean =>
  flow === 'export' && country.partialExportYears[partner].includes(year);

/** A country's flow with a partner in US$ by trade year; lower bounds are left out, for they make no line. */
export function wholeUsd(country: Country, partner: Partner, flow: Flow, years: readonly number[]): Series {
  return years.map((year, i) => {
    const million = country[partner][flow][i] ?? null;
    const partial = isPartial(country, partner, flow, year);
    return million === null || partial ? null : million * MILLION;
  });
}

/**
 * China's and the United States' lines of one country in a unit: percent of the flow, US$, US$ a person, percent of GDP, or
 * the first year with both figures = 100. Null where there is no figure, a partial one, or none that can be made.
 */
export function partnerLines(
  country: Country,
  flow: Flow,
  unit: TradeUnit,
  years: readonly number[],
): Readonly<Record<Partner, Series>> {
  const china = wholeUsd(country, 'CHN', flow, years);
  const usa = wholeUsd(country, 'USA', flow, years);
  const both = (make: (values: Series) => Series) => ({ CHN: make(china), USA: make(usa) });
  switch (unit) {
    case 'share':
      return both((values) => values.map((value, i) => shareOf(value, country.WLD[flow][i] ?? null)));
    case 'usd':
      return both((values) => values);
    case 'per-person': {
      const people = country.populationThousand.map((count) => (count === null ? null : count * 1000));
      return both((values) => perPerson(values, people));
    }
    case 'gdp': {
      const gdp = country.gdpUsdMillion.map((million) => (million === null ? null : million * MILLION));
      return both((values) => percentOf(values, gdp));
    }
    case 'index': {
      const base = commonBase(china, usa);
      return both((values) => (base === null ? values.map(() => null) : indexed(values, base)));
    }
  }
}

const shareOf = (valueUsd: number | null, worldMillion: number | null): number | null =>
  valueUsd === null || worldMillion === null
    ? null
    : tradeShare({ valueUsd, partial: false }, { valueUsd: worldMillion * MILLION, partial: false }).pct;
