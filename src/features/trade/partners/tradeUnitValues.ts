import { commonBase, indexed, percentOf, perPerson } from '../../../domain/trade/inUnit';
import { PARTNERS, type Flow } from '../../../domain/trade/partners';
import type { TradeUnit } from '../../../domain/trade/tradeUnits';
import type { Draft } from './tradeCountryChart';
import { fullValues, seriesOf, type TradeContext } from '../../../facts/trade/tradeContext';
import { restSeries, restValues, worldValues } from './tradeRest';

export type UnitDrafts = {
  /** China, the United States, the rest of the world. */
  readonly drafts: readonly Draft[];
  /** The same with whole figures only: what a finding may rest on. */
  readonly full: readonly (readonly (number | null)[])[];
  /** The year that is 100 of an index; null for any other unit, and for an index that cannot be made. */
  readonly baseYear: number | null;
};

type Convert = (valuesUsd: readonly (number | null)[]) => (number | null)[];

/** Values in US$ put into a unit that needs nothing but a series by year. */
export function converterOf(unit: Exclude<TradeUnit, 'share' | 'index'>, context: TradeContext): Convert {
  switch (unit) {
    case 'usd':
      return (values) => [...values];
    case 'per-person':
      return (values) => perPerson(values, context.people);
    case 'gdp':
      return (values) => percentOf(values, context.gdpUsd);
  }
}

function converter(flow: Flow, context: TradeContext): { convert: Convert; baseYear: number | null } {
  const { unit, file, years } = context;
  if (unit === 'share') {
    const world = worldValues(flow, context);
    return { convert: (values) => percentOf(values, world), baseYear: null };
  }
  if (unit !== 'index') return { convert: converterOf(unit, context), baseYear: null };
  const [china, usa] = PARTNERS.map((partner) => fullValues(seriesOf(file, partner, flow), years));
  const base = commonBase(china ?? [], usa ?? []);
  return base === null
    ? { convert: (values) => values.map(() => null), baseYear: null }
    : { convert: (values) => indexed(values, base), baseYear: years[base] ?? null };
}

/** One flow with the three partners in the unit chosen; lower bounds stay in where a unit can carry them. */
export function flowDrafts(flow: Flow, context: TradeContext): UnitDrafts {
  const { file, years, unit } = context;
  const { convert, baseYear } = converter(flow, context);
  // A lower bound of a value is one of the value a person, but no part of a share and no step of an index.
  const withPartial = unit !== 'share' && unit !== 'index';
  const partners = PARTNERS.map((partner) => {
    const series = seriesOf(file, partner, flow);
    // The bundle has the shares it publishes; they are drawn as they stand in its tables.
    const full =
      unit === 'share'
        ? years.map((_, i) => series?.sharePct[i] ?? null)
        : convert(fullValues(series, years));
    const values = withPartial ? convert(years.map((_, i) => series?.valueUsd[i] ?? null)) : full;
    return { draft: { partner, series, values }, full };
  });
  const rest = convert(restValues(flow, context));
  return {
    drafts: [
      ...partners.map(({ draft }) => draft),
      { partner: 'REST', series: restSeries(flow, context), values: rest },
    ],
    full: [...partners.map(({ full }) => full), rest],
    baseYear,
  };
}
