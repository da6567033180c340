import { isPublished } from '../domain/stance/customModel';
import type { Known } from './link';
import { inClassOrder, inSectorOrder, USUAL_TRADE, usualFromYear } from './defaultView';
import { directionText, rowOnPage } from './factsInLink';
import { ALL, NO, NO_SHOCK, YES } from './parseQuery';
import { inKindOrder, inStatusOrder, spanText } from './recordsInLink';
import { settle } from './settle';
import { shockText } from './shockInLink';
import { isUsualSort, sortText } from './sortInLink';
import type { Page, TradeChoices, ViewState } from './viewState';
import { weightsText } from './weightsInLink';

const pagePath = (page: Page): string => {
  if (page.kind === 'region') return '';
  if (page.kind === 'sector') return `sector/${page.sector}`;
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

/** The sectors that the path does not already say. */
const sectorsBesidePath = ({ page, sectors }: ViewState): string | null =>
  page.kind === 'sector' ? null : inSectorOrder(sectors).join(',') || null;

/** A trade choice as far as it differs from the default. */
const unusual = (trade: TradeChoices, field: 'unit' | 'scale' | 'flow' | 'product'): string | null =>
  trade[field] === USUAL_TRADE[field] ? null : trade[field];

/** The address-bar form: only what differs from the default, always in the same order. */
export function serialiseShort(view: ViewState, base = '/'): string {
  return (
    pathOf(view, base) +
    queryOf([
      ['sector', sectorsBesidePath(view)],
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
      ['unit', unusual(view.trade, 'unit')],
      ['scale', unusual(view.trade, 'scale')],
      ['flow', unusual(view.trade, 'flow')],
      ['sort', isUsualSort(view.trade.sort) ? null : sortText(view.trade.sort)],
      ['product', unusual(view.trade, 'product')],
      ['shock', shockText(view.trade.shock)],
      ['kind', inKindOrder(view.records.kinds).join(',') || null],
      ['status', inStatusOrder(view.records.statuses).join(',') || null],
      ['years', spanText(view.records.years)],
      ['record', view.record],
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
      ['sector', view.page.kind === 'sector' ? null : (sectorsBesidePath(view) ?? ALL)],
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
      ['unit', view.trade.unit],
      ['scale', view.trade.scale],
      ['flow', view.trade.flow],
      ['sort', sortText(view.trade.sort)],
      ['product', view.trade.product],
      ['shock', shockText(view.trade.shock) ?? NO_SHOCK],
      ['kind', inKindOrder(view.records.kinds).join(',') || ALL],
      ['status', inStatusOrder(view.records.statuses).join(',') || ALL],
      ['years', spanText(view.records.years) ?? ALL],
      ['record', view.record],
      ['v', encodeURIComponent(known.dataVersion)],
    ])
  );
}

/** Another page does not take the open record along. */
export const changed = (view: ViewState, change: Partial<ViewState>): ViewState =>
  settle({ ...view, ...(change.page ? { record: null } : {}), ...change });

/** Where a control leads that changes `change` and leaves the rest of the view as it is. */
export const hrefFor = (view: ViewState, change: Partial<ViewState>, base = '/'): string =>
  serialiseShort(changed(view, change), base);
