import { usualView } from './defaultView';
import { LINK_FIELDS } from './fields/linkFields';
import type { Known, Link } from './link';
import { migrate } from './migrations';
import { parsePath } from './parsePath';
import { parseQuery } from './parseQuery';
import { repairedLink } from './repairedLink';
import { settle } from './settle';
import { usualFromYear } from './usualFromYear';
import type { LinkIssue, ViewState } from './viewState';

export type ParsedLink = { readonly view: ViewState; readonly issues: readonly LinkIssue[] };

/**
 * Any address -> what it shows and what could not be used of it. Never throws: a field that is wrong falls back to its
 * default and is reported, the others stay.
 */
export function parseLink(link: Link, known: Known, base = '/', fields = LINK_FIELDS): ParsedLink {
  const { pathname, search } = migrate(repairedLink(link, fields));
  const path = parsePath(pathname, base);
  const query = parseQuery(search, known, fields);
  const asked = query.put({ ...usualView(path.lang, fields), page: path.page });
  const view: ViewState = settle({
    ...asked,
    from: asked.from === usualFromYear(asked.year ?? known.latestYear) ? null : asked.from,
  });
  const misplaced: LinkIssue[] = [
    ...(asked.row !== null && view.row === null ? [{ kind: 'bad-row', value: asked.row } as const] : []),
    // The page of a sector is about that sector, whatever else the query asks for.
    ...asked.sectors
      .filter((id) => !view.sectors.includes(id))
      .map((value) => ({ kind: 'bad-choice', field: 'sector', value }) as const),
  ];
  return { view, issues: [...path.issues, ...query.issues, ...misplaced] };
}
