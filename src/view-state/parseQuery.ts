import { isMeasure } from '../domain/measures';
import { RECORD_KINDS, RECORD_STATUSES } from '../domain/records';
import { isSectorId } from '../domain/sectors';
import { isStanceClass } from '../domain/stanceClass';
import { FIRST_STANCE_YEAR, FIRST_YEAR } from '../domain/years';
import { NEW_TRADE_PRODUCTS } from '../domain/trade/newTradeProducts';
import { FLOWS } from '../domain/trade/partners';
import { SCALES, TRADE_UNITS } from '../domain/trade/tradeUnits';
import { inClassOrder, inSectorOrder } from './defaultView';
import { displayValue, decoded } from './displayValue';
import { directionIn, rowIdIn } from './factsInLink';
import type { Known } from './link';
import { inKindOrder, inStatusOrder, recordIdIn, spanIn } from './recordsInLink';
import { parseShock } from './shockInLink';
import { sortIn } from './sortInLink';
import {
  TABS,
  type FactsFilter,
  type LinkIssue,
  type RecordsFilter,
  type TradeChoices,
  type ViewState,
} from './viewState';
import { parseWeights } from './weightsInLink';

/** Longer queries are ignored as a whole: no view of the atlas needs a tenth of it. */
export const LONGEST_QUERY = 2000;

/** What a full link writes for "no choice made", so that it means the same should the default ever change. */
export const ALL = 'all';

/** Values of fields that are switched on or off. */
export const YES = 'yes';
export const NO = 'no';

/** What a full link writes where nothing is done to prices. */
export const NO_SHOCK = 'none';

type QueryFields = Omit<ViewState, 'lang' | 'page' | 'facts' | 'trade' | 'records'>;
type ParsedFields = Partial<QueryFields> & {
  readonly facts?: Partial<FactsFilter>;
  readonly trade?: Partial<TradeChoices>;
  readonly records?: Partial<RecordsFilter>;
};
type ParsedQuery = { readonly fields: ParsedFields; readonly issues: readonly LinkIssue[] };
type FieldRule = (value: string, known: Known) => ParsedQuery;

const NOTHING: ParsedQuery = { fields: {}, issues: [] };
const wrong = (issue: LinkIssue): ParsedQuery => ({ fields: {}, issues: [issue] });

function listOf<T extends string>(
  value: string,
  isMember: (id: string) => id is T,
): { readonly ids: readonly T[]; readonly unknown: readonly string[] } {
  const asked = [...new Set(value.split(',').map((id) => id.trim()))].filter(Boolean);
  const named = asked.map((id) => ({ id: id.toLowerCase(), shown: displayValue(id) }));
  const ids = named.map(({ id }) => id).filter(isMember);
  return {
    ids: named.some(({ id }) => id === ALL) ? [] : ids,
    unknown: [...new Set(named.filter(({ id }) => id !== ALL && !isMember(id)).map(({ shown }) => shown))],
  };
}

const notYet = (field: string, value: string): ParsedQuery =>
  wrong({ kind: 'not-yet', field, value: displayValue(value) });

const memberOf =
  <T extends string>(list: readonly T[]) =>
  (id: string): id is T =>
    (list as readonly string[]).includes(id);

/** A field of the trade choices that is one of a list. */
const choice =
  <K extends 'unit' | 'scale' | 'flow' | 'product'>(
    field: K,
    allowed: readonly TradeChoices[K][],
  ): FieldRule =>
  (value) => {
    const found = allowed.find((id) => id === value.toLowerCase());
    return found === undefined
      ? wrong({ kind: 'bad-choice', field, value: displayValue(value) })
      : { fields: { trade: { [field]: found } }, issues: [] };
  };

/** One rule per field of the contract; what is not here belongs to someone else (`utm_source`) and is left alone. */
const RULES: Readonly<Record<string, FieldRule>> = {
  sector: (value) => {
    const { ids, unknown } = listOf(value, isSectorId);
    return {
      fields: { sectors: inSectorOrder(ids) },
      issues: unknown.map((id) => ({ kind: 'unknown-sector', value: id })),
    };
  },
  class: (value) => {
    const { ids, unknown } = listOf(value, isStanceClass);
    return {
      fields: { classes: inClassOrder(ids) },
      issues: unknown.map((id) => ({ kind: 'unknown-class', value: id })),
    };
  },
  year: (value, known) => {
    const year = /^\d{4}$/.test(value) ? Number(value) : NaN;
    // A full link writes the latest year out; while it is still the latest, that is the default view.
    return year >= FIRST_YEAR && year <= known.latestYear
      ? { fields: { year: year === known.latestYear ? null : year }, issues: [] }
      : wrong({ kind: 'bad-year', value: displayValue(value) });
  },
  measure: (value) => {
    const id = value.toLowerCase();
    return isMeasure(id)
      ? { fields: { measure: id }, issues: [] }
      : wrong({ kind: 'unknown-measure', value: displayValue(value) });
  },
  tab: (value) => {
    const tab = TABS.find((id) => id === value.toLowerCase());
    return tab ? { fields: { tab }, issues: [] } : wrong({ kind: 'unknown-tab', value: displayValue(value) });
  },
  v: (value, known) =>
    value === known.dataVersion ? NOTHING : wrong({ kind: 'older-data', value: displayValue(value) }),
  w: (value, known) => {
    const { weights, issues } = parseWeights(value, known.components ?? []);
    return { fields: { weights }, issues };
  },
  from: (value, known) => {
    const from = /^\d{4}$/.test(value) ? Number(value) : NaN;
    return from >= FIRST_STANCE_YEAR && from <= known.latestYear
      ? { fields: { from }, issues: [] }
      : wrong({ kind: 'bad-from', value: displayValue(value) });
  },
  row: (value) => {
    const row = rowIdIn(value);
    return row === null
      ? wrong({ kind: 'bad-row', value: displayValue(value) })
      : { fields: { row }, issues: [] };
  },
  component: (value, known) => {
    const component = value.toLowerCase();
    if (component === ALL) return NOTHING;
    return known.components?.includes(component)
      ? { fields: { facts: { component } }, issues: [] }
      : wrong({ kind: 'unknown-component', value: displayValue(value) });
  },
  direction: (value) => {
    if (value.toLowerCase() === ALL) return NOTHING;
    const direction = directionIn(value);
    return direction === undefined
      ? wrong({ kind: 'bad-choice', field: 'direction', value: displayValue(value) })
      : { fields: { facts: { direction } }, issues: [] };
  },
  verified: (value) => {
    const choice = value.toLowerCase();
    return choice === YES || choice === NO
      ? { fields: { facts: { verifiedOnly: choice === YES } }, issues: [] }
      : wrong({ kind: 'bad-choice', field: 'verified', value: displayValue(value) });
  },
  unit: choice('unit', TRADE_UNITS),
  scale: choice('scale', SCALES),
  flow: choice('flow', FLOWS),
  product: choice('product', NEW_TRADE_PRODUCTS),
  sort: (value) => {
    const sort = sortIn(value);
    return sort === null
      ? wrong({ kind: 'bad-choice', field: 'sort', value: displayValue(value) })
      : { fields: { trade: { sort } }, issues: [] };
  },
  shock: (value) => {
    if (value.toLowerCase() === NO_SHOCK) return NOTHING;
    const { shock, issues } = parseShock(value);
    return { fields: { trade: { shock } }, issues };
  },
  kind: (value) => {
    const { ids, unknown } = listOf(value, memberOf(RECORD_KINDS));
    return {
      fields: { records: { kinds: inKindOrder(ids) } },
      issues: unknown.map((id) => ({ kind: 'unknown-kind', value: id })),
    };
  },
  status: (value) => {
    const { ids, unknown } = listOf(value, memberOf(RECORD_STATUSES));
    return {
      fields: { records: { statuses: inStatusOrder(ids) } },
      issues: unknown.map((id) => ({ kind: 'unknown-status', value: id })),
    };
  },
  years: (value, known) => {
    if (value.toLowerCase() === ALL) return NOTHING;
    const years = spanIn(value, known.latestYear);
    return years === null
      ? wrong({ kind: 'bad-years', value: displayValue(value) })
      : { fields: { records: { years } }, issues: [] };
  },
  record: (value) => {
    const record = recordIdIn(value);
    return record === null
      ? wrong({ kind: 'bad-record', value: displayValue(value) })
      : { fields: { record }, issues: [] };
  },
  embed: (value) => notYet('embed', value),
};

function parsePair(pair: string, seen: Map<string, number>, known: Known): ParsedQuery {
  const mark = pair.indexOf('=');
  const [rawName, rawValue] = mark < 0 ? [pair, ''] : [pair.slice(0, mark), pair.slice(mark + 1)];
  const name = decoded(rawName);
  if (name === undefined) return wrong({ kind: 'undecodable', value: displayValue(rawName) });
  const rule = Object.hasOwn(RULES, name) ? RULES[name] : undefined;
  if (!rule) return NOTHING;
  const times = (seen.get(name) ?? 0) + 1;
  seen.set(name, times);
  const value = decoded(rawValue.replaceAll('+', ' '))?.trim();
  if (times > 1) {
    // Told once a field, however often it is repeated.
    return times === 2
      ? wrong({ kind: 'repeated-field', field: name, value: displayValue(value ?? rawValue) })
      : NOTHING;
  }
  if (value === undefined) return wrong({ kind: 'undecodable', value: displayValue(rawValue) });
  return value === '' ? NOTHING : rule(value, known);
}

/** What the query says: the fields that could be used, and for each that could not, why. The first of a repeated field counts. */
export function parseQuery(search: string, known: Known): ParsedQuery {
  const query = search.replace(/^\?/, '');
  if (query.length > LONGEST_QUERY) return wrong({ kind: 'too-long', value: displayValue(query) });
  const seen = new Map<string, number>();
  const parsed = query
    .split('&')
    .filter(Boolean)
    .map((pair) => parsePair(pair, seen, known));
  return {
    fields: {
      ...(Object.assign({}, ...parsed.map(({ fields }) => fields)) as Partial<QueryFields>),
      facts: Object.assign({}, ...parsed.map(({ fields }) => fields.facts)) as Partial<FactsFilter>,
      trade: Object.assign({}, ...parsed.map(({ fields }) => fields.trade)) as Partial<TradeChoices>,
      records: Object.assign({}, ...parsed.map(({ fields }) => fields.records)) as Partial<RecordsFilter>,
    },
    issues: parsed.flatMap(({ issues }) => issues),
  };
}
