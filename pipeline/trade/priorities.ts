import * as v from 'valibot';
import { BASES } from '../../src/bundle/schemas/country';
import { COUNTRY_CODES } from '../../src/domain/iso3';
import { FLOWS, PARTNERS } from '../../src/domain/trade/partners';
import { readCurated } from '../lib/curated';
import { DataError } from '../lib/dataError';
import { groupBy } from '../lib/groupBy';
import { PARTS } from './candidate';

const text = v.pipe(v.string(), v.minLength(1));
const years = v.pipe(
  v.tuple([v.number(), v.number()]),
  v.check(([from, to]) => from <= to, 'the first year comes after the last'),
);

/** One kind of figure: a source, on whose report it rests, and what it covers. */
const place = v.strictObject({
  source: text,
  basis: v.picklist(BASES),
  part: v.picklist(PARTS),
  /** Two extracts of one publisher's reports are one series: no break between them. */
  publisher: text,
  /** What is said of it where another figure stands before it. */
  yieldsAs: v.picklist(['later-in-order', 'newer-report', 'part-only']),
  why: text,
});

/** Figures that are not used though they may be first in the order, and why. Years from the first to the last. */
const exclusion = v.strictObject({
  countries: v.pipe(v.array(v.picklist(COUNTRY_CODES)), v.minLength(1)),
  partners: v.pipe(v.array(v.picklist(PARTNERS)), v.minLength(1)),
  flow: v.picklist(FLOWS),
  sources: v.pipe(v.array(text), v.minLength(1)),
  basis: v.picklist(BASES),
  years,
  reason: v.picklist(['oil-left-out', 'ships', 'off-own', 'transshipped']),
  why: text,
});

const prioritiesSchema = v.strictObject({
  /** First = preferred. */
  order: v.pipe(v.array(place), v.minLength(1)),
  exclusions: v.array(exclusion),
});

export type Place = v.InferOutput<typeof place>;
export type Exclusion = v.InferOutput<typeof exclusion>;
export type Priorities = v.InferOutput<typeof prioritiesSchema> & { file: string };

export const placeKey = ({ source, basis, part }: Pick<Place, 'source' | 'basis' | 'part'>): string =>
  `${source} ${basis} ${part}`;

/** The written list of priorities. Throws a `DataError` for unknown sources and kinds that stand in it twice. */
export function readPriorities(file: string, knownSources: ReadonlySet<string>): Priorities {
  const { order, exclusions } = readCurated(file, prioritiesSchema);
  const named = [...order.map(({ source }) => source), ...exclusions.flatMap(({ sources }) => sources)];
  const unknown = [...new Set(named)].filter((source) => !knownSources.has(source));
  const twice = [...groupBy(order, placeKey)].filter(([, places]) => places.length > 1).map(([key]) => key);
  const problems = [
    ...unknown.map((source) => `"${source}" has no entry in data/sources.json`),
    ...twice.map((key) => `"${key}" has two places in the order`),
  ];
  if (problems.length > 0)
    throw new DataError(problems.map((reason) => ({ file, line: null, column: null, reason })));
  return { order, exclusions, file };
}
