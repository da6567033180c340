import { defaultView, usualFromYear } from './defaultView';
import { rowOnPage } from './factsInLink';
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
  const usual = defaultView(path.lang);
  const { facts, ...fields } = query.fields;
  const asked: ViewState = { ...usual, page: path.page, ...fields, facts: { ...usual.facts, ...facts } };
  const view: ViewState = {
    ...asked,
    from: asked.from === usualFromYear(asked.year ?? known.latestYear) ? null : asked.from,
    row: rowOnPage(asked.row, asked.page),
  };
  const misplaced: LinkIssue[] =
    asked.row !== null && view.row === null ? [{ kind: 'bad-row', value: asked.row }] : [];
  return { view, issues: [...path.issues, ...query.issues, ...misplaced] };
}
