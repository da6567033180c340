import { plain } from './decoded';
import { bareName, namesOf, ownField } from './fields/fieldNames';
import type { LinkField } from './fields/linkField';

/** A part of a query, still encoded, and the name of the field it may be. */
export type QueryPair = { readonly name: string; readonly rawName: string; readonly rawValue: string };

function pairOf(text: string): QueryPair {
  const mark = text.indexOf('=');
  const rawName = mark < 0 ? text : text.slice(0, mark);
  return { name: bareName(rawName), rawName, rawValue: mark < 0 ? '' : text.slice(mark + 1) };
}

/**
 * The parts of a query. Beside "&" it is cut where a field of ours follows upon ";" ("&amp;year=") and, in what is ours,
 * upon "?"; and what was encoded once too often ("%3Fyear%3D2015", "tab=trade%26year%3D2015") is opened first. The values
 * of others' fields stay shut: an address in one of them has a query of its own.
 */
export function queryPairs(query: string, fields: readonly LinkField[]): readonly QueryPair[] {
  const own = ownField(fields);
  const names = namesOf(fields);
  const afterSemicolon = new RegExp(`;(?=${own})`, 'i');
  const within = new RegExp(`[?&;#]+(?=${own})`, 'i');
  const anywhere = new RegExp(`(?:^|[?&;#\\s])${own}`, 'i');

  const partsOf = (text: string): readonly string[] => {
    const { name, rawName } = pairOf(text);
    const isOwn = text.includes('=') && names.includes(name);
    // Without "=", or with one in its name, it is no pair but a query.
    const isEncoded = !text.includes('=') || plain(rawName).includes('=');
    if (!isOwn && !isEncoded) return [text];
    const open = plain(text);
    return (isOwn ? within : anywhere).test(open)
      ? open.split('&').flatMap((part) => part.split(within))
      : [text];
  };
  return query
    .split('&')
    .flatMap((part) => part.split(afterSemicolon))
    .flatMap(partsOf)
    .filter(Boolean)
    .map(pairOf);
}
