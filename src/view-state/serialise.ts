import type { LinkField } from './fields/linkField';
import { LINK_FIELDS } from './fields/linkFields';
import type { Known } from './link';
import { pagePath } from './pages';
import { settle } from './settle';
import type { ViewState } from './viewState';

/** The path of a view below `base` (which begins and ends with a slash). */
export function pathOf(view: Pick<ViewState, 'lang' | 'page'>, base = '/'): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  return root + [view.lang === 'en' ? '' : view.lang, pagePath(view.page)].filter(Boolean).join('/');
}

// Every value is an id or a number, so nothing needs encoding; commas are legal in a query and easier to read.
function queryOf(fields: readonly LinkField[], textOf: (field: LinkField) => string | null): string {
  const written = fields.flatMap((field) => {
    const text = textOf(field);
    return text === null ? [] : [`${field.name}=${text}`];
  });
  return written.length > 0 ? `?${written.join('&')}` : '';
}

/** The address-bar form: only what differs from the default, always in the same order. */
export const serialiseShort = (view: ViewState, base = '/', fields = LINK_FIELDS): string =>
  pathOf(view, base) + queryOf(fields, (field) => field.short(view));

/**
 * The form for sending and citing: every field and the data version; a row only if one is chosen, for it has no default.
 * The latest year is written as the number it is, so that the link goes on meaning what the sender saw when a later year
 * has come.
 */
export const serialiseFull = (view: ViewState, known: Known, base = '/', fields = LINK_FIELDS): string =>
  pathOf(view, base) + queryOf(fields, (field) => field.full(view, known));

/** Another page does not take the open record along. */
export const changed = (view: ViewState, change: Partial<ViewState>): ViewState =>
  settle({ ...view, ...(change.page ? { record: null } : {}), ...change });

/** Where a control leads that changes `change` and leaves the rest of the view as it is. */
export const hrefFor = (view: ViewState, change: Partial<ViewState>, base = '/'): string =>
  serialiseShort(changed(view, change), base);
