import { isPublished } from '../domain/stance/customModel';
import type { Known } from './link';
import { inClassOrder, inSectorOrder, usualFromYear } from './defaultView';
import { directionText, rowOnPage } from './factsInLink';
import { ALL, NO, YES } from './parseQuery';
import type { Page, ViewState } from './viewState';
import { weightsText } from './weightsInLink';

const pagePath = (page: Page): string => {
  if (page.kind === 'region') return '';
  return page.kind === 'country' ? `country/${page.iso3}` : page.kind;
};

/** The path of a view below `base` (which begins and ends with a slash). */
export function pathOf(view: Pick<ViewState, 'lang' | 'page'>, base = '/'): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  return root + [view.lang === 'en' ? '' : view.lang, pagePath(view.page)].filter(Boolean).join('/');
}

// Every value is an id or a number, so nothing needs encoding; commas are legal in a query and easier to read.
const queryOf = (fields: readonly (readonly [string, string | null])[]): string => {
  const written = fields.filter(([, value]) => value !== null).map(([name, value]) => `${name}=${value}`);
  return written.length > 0 ? `?${written.join('&')}` : '';
};

/** The address-bar form: only what differs from the default, always in the same order. */
export function serialiseShort(view: ViewState, base = '/'): string {
  return (
    pathOf(view, base) +
    queryOf([
      ['sector', inSectorOrder(view.sectors).join(',') || null],
      ['year', view.year === null ? null : String(view.year)],
      ['measure', view.measure === 'stance' ? null : view.measure],
      ['tab', view.tab === 'stance' ? null : view.tab],
      ['class', inClassOrder(view.classes).join(',') || null],
      ['w', view.weights && !isPublished(view.weights) ? weightsText(view.weights) : null],
      ['from', view.from === null ? null : String(view.from)],
      ['row', rowOnPage(view.row, view.page)],
      ['component', view.facts.component],
      ['direction', directionText(view.facts.direction)],
      ['verified', view.facts.verifiedOnly ? YES : null],
    ])
  );
}

/**
 * The form for sending and citing: every field and the data version; a row only if one is chosen, for it has no default. The latest year is written as the number it is,
 * so that the link goes on meaning what the sender saw when a later year has come.
 */
export function serialiseFull(view: ViewState, known: Known, base = '/'): string {
  return (
    pathOf(view, base) +
    queryOf([
      ['sector', inSectorOrder(view.sectors).join(',') || ALL],
      ['year', String(view.year ?? known.latestYear)],
      ['measure', view.measure],
      ['tab', view.tab],
      ['class', inClassOrder(view.classes).join(',') || ALL],
      ['w', weightsText(view.weights)],
      ['from', String(view.from ?? usualFromYear(view.year ?? known.latestYear))],
      ['row', rowOnPage(view.row, view.page)],
      ['component', view.facts.component ?? ALL],
      ['direction', directionText(view.facts.direction) ?? ALL],
      ['verified', view.facts.verifiedOnly ? YES : NO],
      ['v', encodeURIComponent(known.dataVersion)],
    ])
  );
}

/** Where a control leads that changes `change` and leaves the rest of the view as it is. */
export const hrefFor = (view: ViewState, change: Partial<ViewState>, base = '/'): string =>
  serialiseShort({ ...view, ...change }, base);
