import { commonBase, indexed, percentOf, perPerson } from '../../../domain/trade/inUnit';
import { PARTNERS, type Flow, FLOWS } from '../../../domain/trade/partners';
import type { TradeUnit } from '../../../domain/trade/tradeUnits';
import { type Draft, restSeries, restValues, worldValues } from './tradeCountryChart';
import { fullValues, seriesOf, type TradeContext } from '../../../facts/trade/tradeContext';
import type { LateI18n } from '../../../i18n/lateWords';
import type { FindingInput } from '../../../facts/trade/tradeFindings';
import { overtaking } from '../../../domain/trade/overtaking';
import { bothFlows } from '../../../domain/trade/restOfWorld';
import { yearRanges } from '../../../figure/chartModel';

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

/** The sentence over an index: how many times the base year's figure the latest one is, with both partners. */
export function indexFinding(
  { flow, years, china, usa }: Pick<FindingInput, 'flow' | 'years' | 'china' | 'usa'>,
  baseYear: number | null,
  { words, format }: LateI18n<'tradeDetail'>,
): string {
  const { partners } = words.tradeDetail;
  const latest = (values: readonly (number | null)[]) => {
    const at = values.findLastIndex((value) => value !== null);
    const [value, year] = [values[at], years[at]];
    if (value === null || value === undefined || year === undefined) return null;
    const times = value / 100;
    return { text: format.number(times, times < 1 ? 2 : times < 10 ? 1 : 0), year };
  };
  const [fromChina, fromUsa] = [latest(china), latest(usa)];
  if (baseYear === null || !fromChina || !fromUsa) return partners.indexNone(flow);
  return partners.indexBoth(flow, baseYear, fromChina.text, fromChina.year, fromUsa.text, fromUsa.year);
}

export type OvertakingRow = {
  readonly id: 'export' | 'import' | 'both';
  readonly label: string;
  readonly answer: string;
  /** The years in which both partners have a whole figure. */
  readonly compared: string;
};

type Values = readonly (number | null)[];

/** So few years of a lead are named one by one. */
const NAMED_YEARS = 3;

function answerOf(china: Values, usa: Values, { years, i18n }: TradeContext): string {
  const { overtaking: say } = i18n.words.tradeDetail.partners;
  const result = overtaking(china, usa, years);
  const both = years.filter((_, i) => (china[i] ?? null) !== null && (usa[i] ?? null) !== null);
  const ahead = years.filter((_, i) => (china[i] ?? NaN) > (usa[i] ?? NaN));
  const named = i18n.format.list(ahead.map(String));
  switch (result.kind) {
    case 'overtook':
      return String(result.year);
    case 'ahead-since-start':
      // The first span of three years may begin with a year in which China was still behind.
      return result.year === both[0] ? say.sinceStart(result.year) : String(result.year);
    case 'behind':
      return ahead.length > 0 ? say.notButLately(named) : say.not;
    case 'no-lasting-lead':
      return ahead.length <= NAMED_YEARS
        ? say.lost(named)
        : say.lostOf(ahead.length, both.length, ahead.at(-1) ?? 0);
    case 'not-comparable':
      return say.tooFew;
  }
}

/** When China overtook the United States in exports, imports and the sum of both, by the rule of `overtaking`. */
export function tradeOvertaking(context: TradeContext): readonly OvertakingRow[] {
  const { file, years, i18n } = context;
  const { overtaking: say } = i18n.words.tradeDetail.partners;
  const of = (partner: 'CHN' | 'USA') =>
    FLOWS.map((flow) => fullValues(seriesOf(file, partner, flow), years));
  const [china, usa] = [of('CHN'), of('USA')];
  const sum = (flows: Values[]) => bothFlows(flows[0] ?? [], flows[1] ?? []);
  const pairs: readonly (readonly [OvertakingRow['id'], Values, Values])[] = [
    ['export', china[0] ?? [], usa[0] ?? []],
    ['import', china[1] ?? [], usa[1] ?? []],
    ['both', sum(china), sum(usa)],
  ];
  return pairs.map(([id, fromChina, fromUsa]) => {
    const compared = years.filter((_, i) => (fromChina[i] ?? null) !== null && (fromUsa[i] ?? null) !== null);
    return {
      id,
      label: say[id],
      answer: answerOf(fromChina, fromUsa, context),
      compared: compared.length > 0 ? yearRanges(compared) : say.noYears,
    };
  });
}
