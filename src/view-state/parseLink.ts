import { defaultView } from './defaultView';
import type { Known, Link } from './link';
import { migrate } from './migrations';
import { parsePath } from './parsePath';
import { parseQuery } from './parseQuery';
import type { LinkIssue, ViewState } from './viewState';

export type ParsedLink = { readonly view: ViewState; readonly issues: readonly LinkIssue[] };

/**
 * Any address -> what it shows and what could not be used of it. Never throws: a field that is wrong falls back to its
 * default and is reported, the others stay.
 */
export function parseLink(link: Link, known: Known, base = '/'): ParsedLink {
  const { pathname, search } = migrate(link);
  const path = parsePath(pathname, base);
  const query = parseQuery(search, known);
  return {
    view: { ...defaultView(path.lang), page: path.page, ...query.fields },
    issues: [...path.issues, ...query.issues],
  };
}
