import { plain } from './decoded';
import type { LinkField } from './fields/linkField';
import { ownField } from './fields/fieldNames';
import { LINK_FIELDS } from './fields/linkFields';
import type { Link } from './link';

/** A query that was taken for part of the path: behind an encoded "?", or from a field of ours on. */
function queryInPath(pathname: string, fields: readonly LinkField[]): { path: string; query: string } | null {
  const and = String.raw`(?:(?:&|%(?:25)*26)amp(?:;|%(?:25)*3b)|[;&]|%(?:25)*(?:26|3b))`;
  const mark = new RegExp(String.raw`\?|%(?:25)*3f|${and}(?=${ownField(fields)})`, 'i').exec(pathname);
  if (!mark) return null;
  const query = pathname.slice(mark.index + mark[0].length);
  return plain(query).includes('=') ? { path: pathname.slice(0, mark.index), query } : null;
}

/** Whether what stands behind the "#" is a query that slipped there, and no place on the page. */
export const isQueryInHash = (hash: string, fields: readonly LinkField[] = LINK_FIELDS): boolean =>
  new RegExp(`^#(?:.*;|.*&|[!/]*\\??)${ownField(fields)}`, 'is').test(plain(hash));

/** The link with its query in one place, wherever a program or a hand has put it: in the path, or behind the "#". */
export function repairedLink({ pathname, search, hash = '' }: Link, fields = LINK_FIELDS): Link {
  const found = queryInPath(pathname, fields);
  const queries = [
    found?.query ?? '',
    search.replace(/^\?/, ''),
    isQueryInHash(hash, fields) ? hash.replace(/^#[!/]*/, '') : '',
  ].filter(Boolean);
  return {
    pathname: found?.path ?? pathname,
    search: queries.length > 0 ? `?${queries.join('&')}` : '',
  };
}
