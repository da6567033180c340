import { decoded } from './decoded';
import { displayValue } from './displayValue';
import { RESERVED_NAMES } from './fields/linkFields';
import type { LinkField, ReadField } from './fields/linkField';
import type { Known } from './link';
import { mendedValue } from './mendedValue';
import { misspeltField } from './misspeltField';
import { queryPairs, type QueryPair } from './queryPairs';
import type { LinkIssue, ViewState } from './viewState';

/** Longer queries are ignored as a whole: no view of the atlas needs a tenth of it. */
export const LONGEST_QUERY = 2000;

const unchanged = (view: ViewState): ViewState => view;
const NOTHING: ReadField = { put: unchanged, issues: [] };
const wrong = (issue: LinkIssue): ReadField => ({ put: unchanged, issues: [issue] });

/** A value as it is written or, where it cannot be read so, as it was meant; what is told quotes it as written. */
function readValue(field: LinkField, text: string, known: Known): ReadField {
  const asWritten = field.parse(text, known);
  if (asWritten.issues.length === 0) return asWritten;
  const mended = mendedValue(text);
  const asMeant = mended === '' ? asWritten : field.parse(mended, known);
  return asMeant.issues.length < asWritten.issues.length ? asMeant : asWritten;
}

const textOf = (rawValue: string): string | undefined => decoded(rawValue.replaceAll('+', ' '))?.trim();

function readOwn(field: LinkField, [first, ...more]: readonly QueryPair[], known: Known): ReadField {
  const pairs = first ? [first, ...(field.isList ? more : [])] : [];
  const texts = pairs.map(({ rawValue }) => textOf(rawValue));
  const text = texts.filter(Boolean).join(',');
  const read = text === '' ? NOTHING : readValue(field, text, known);
  const undecodable = pairs.filter((_, index) => texts[index] === undefined);
  // Told once a field, however often it is repeated.
  const repeated = field.isList ? [] : more.slice(0, 1);
  return {
    put: read.put,
    issues: [
      ...undecodable.map(({ rawValue }) => ({ kind: 'undecodable', value: displayValue(rawValue) }) as const),
      ...read.issues,
      ...repeated.map(({ rawValue }) => ({
        kind: 'repeated-field' as const,
        field: field.name,
        value: displayValue(textOf(rawValue) ?? rawValue),
      })),
    ],
  };
}

/** What is ours only in a way: a name kept for later, or one that was meant to be one of ours. All else is others'. */
function readOther({ name, rawName, rawValue }: QueryPair, known: Known, fields: readonly LinkField[]) {
  const readable = decoded(rawName);
  if (readable === undefined) return wrong({ kind: 'undecodable', value: displayValue(rawName) });
  const text = textOf(rawValue) ?? '';
  if (RESERVED_NAMES.includes(name))
    return wrong({ kind: 'not-yet', field: name, value: displayValue(text) });
  const meant = text === '' ? undefined : misspeltField(name, text, known, fields);
  return meant ? wrong({ kind: 'unknown-field', field: meant.name, value: displayValue(readable) }) : NOTHING;
}

/** What the query says: how it changes a view, and of each field that could not be used, why. */
export function parseQuery(search: string, known: Known, fields: readonly LinkField[]): ReadField {
  const query = search.replace(/^\?/, '');
  if (query.length > LONGEST_QUERY) return wrong({ kind: 'too-long', value: displayValue(query) });
  const named = new Map<string, QueryPair[]>();
  for (const pair of queryPairs(query, fields)) {
    named.set(pair.name, [...(named.get(pair.name) ?? []), pair]);
  }
  const reads = [...named].map(([name, pairs]) => {
    const field = fields.find((one) => one.name === name);
    if (field) return readOwn(field, pairs, known);
    return pairs[0] ? readOther(pairs[0], known, fields) : NOTHING;
  });
  return {
    put: (view) => reads.reduce((current, { put }) => put(current), view),
    issues: reads.flatMap(({ issues }) => issues),
  };
}
