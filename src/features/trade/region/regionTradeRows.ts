import type { Atlas } from '../../../bundle/schemas/atlas';
import type { RegionTrade } from '../../../bundle/schemas/regionTrade';
import type { Iso3 } from '../../../domain/iso3';
import { percentOf, perPerson, commonBase, indexed } from '../../../domain/trade/inUnit';
import type { Flow, Partner } from '../../../domain/trade/partners';
import type { SortKey } from '../../../domain/trade/regionSort';
import type { Lang } from '../../../i18n/lang';
import { tradeShare, type TradeFigure } from '../../../domain/trade/shares';
import { ENOUGH_COUNTRIES } from '../../../facts/measures/tradeMeasures';
import type { TradeUnit } from '../../../domain/trade/tradeUnits';

export type FigureKey = Exclude<SortKey, 'name'>;

export type MissingReason =
  | 'no-figure'
  | 'no-usa'
  | 'no-world'
  | 'partial'
  | 'scope-differs'
  | 'no-gdp'
  | 'no-people'
  | 'one-flow'
  | 'no-list';

/** `at-least` is a lower bound; `not-named` is a place below those of a list. */
export type RegionFigure =
  | { readonly kind: 'figure' | 'at-least'; readonly value: number }
  | { readonly kind: 'not-named' }
  | { readonly kind: 'missing'; readonly reason: MissingReason };

/** Shares and GDP in percent, values in US$, place as a number from 1. */
export type RegionRow = {
  readonly iso3: Iso3;
  readonly name: string;
  readonly figures: Readonly<Record<FigureKey, RegionFigure>>;
};

type Country = RegionTrade['countries'][number];

const MILLION = 1e6;

const figure = (value: number, partial = false): RegionFigure => ({
  kind: partial ? 'at-least' : 'figure',
  value,
});
const missing = (reason: MissingReason): RegionFigure => ({ kind: 'missing', reason });

/** China's place in a flow and year: from 1, null = not named, undefined = no list. */
export const placeIn = (country: Country, flow: Flow, year: number): number | null | undefined =>
  country.places.find((listed) => listed.year === year)?.[flow];

/** Years in which most countries have a list of partners, ascending: what places can be compared over. */
export function placeYears(file: RegionTrade, flow: Flow): number[] {
  const years = [...new Set(file.countries.flatMap((country) => country.places.map(({ year }) => year)))];
  const listed = (year: number) =>
    file.countries.filter((country) => placeIn(country, flow, year) !== undefined).length;
  return years.filter((year) => listed(year) >= ENOUGH_COUNTRIES).sort((a, b) => a - b);
}

/** Every country of `shown` with its figures for a flow and year; places are those of `placeYear`. */
export function regionRows(
  file: RegionTrade,
  atlas: Atlas,
  shown: ReadonlySet<Iso3>,
  of: { readonly flow: Flow; readonly year: number; readonly placeYear: number | null },
  lang: Lang,
): RegionRow[] {
  const at = atlas.tradeYears.indexOf(of.year);
  const names = new Map(atlas.countries.map(({ iso3, names: all }) => [iso3, all[lang]]));
  return file.countries
    .filter(({ iso3 }) => shown.has(iso3))
    .map((country) => ({
      iso3: country.iso3,
      name: names.get(country.iso3) ?? country.iso3,
      figures: figuresOf(country, at, of),
    }));
}

function figuresOf(
  country: Country,
  at: number,
  { flow, year, placeYear }: { flow: Flow; year: number; placeYear: number | null },
): RegionRow['figures'] {
  const usd = (partner: 'CHN' | 'USA' | 'WLD', of: Flow): number | null => {
    const million = country[partner][of][at] ?? null;
    return million === null ? null : million * MILLION;
  };
  const partial = isPartial(country, 'CHN', flow, year);
  const china = usd('CHN', flow);
  const share = (partner: Partner): RegionFigure => {
    const value = usd(partner, flow);
    if (value === null) return missing(partner === 'CHN' ? 'no-figure' : 'no-usa');
    const result = tradeShare(
      { valueUsd: value, partial: isPartial(country, partner, flow, year) },
      whole(usd('WLD', flow)),
    );
    if (result.pct !== null) return figure(result.pct);
    return missing(result.reason === 'no-figure' ? 'no-world' : result.reason);
  };
  const related = (value: number | null, reason: MissingReason): RegionFigure => {
    if (china === null) return missing('no-figure');
    return value === null ? missing(reason) : figure(value, partial);
  };
  const people = country.populationThousand[at] ?? null;
  const gdp = country.gdpUsdMillion[at] ?? null;
  const [sold, bought] = [usd('CHN', 'export'), usd('CHN', 'import')];
  return {
    share: share('CHN'),
    usd: china === null ? missing('no-figure') : figure(china, partial),
    'per-person': related(
      perPerson([china], [people === null ? null : people * 1000])[0] ?? null,
      'no-people',
    ),
    gdp: related(percentOf([china], [gdp === null ? null : gdp * MILLION])[0] ?? null, 'no-gdp'),
    'usa-share': share('USA'),
    balance:
      sold === null || bought === null
        ? missing('one-flow')
        : figure(sold - bought, isPartial(country, 'CHN', 'export', year)),
    place: placeFigure(placeYear === null ? undefined : placeIn(country, flow, placeYear)),
  };
}

const whole = (valueUsd: number | null): TradeFigure | undefined =>
  valueUsd === null ? undefined : { valueUsd, partial: false };

function placeFigure(place: number | null | undefined): RegionFigure {
  if (place === undefined) return missing('no-list');
  return place === null ? { kind: 'not-named' } : figure(place);
}

type Series = (number | null)[];

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
