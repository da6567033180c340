import type { Page, ViewState } from './viewState';

/** The row as far as it belongs to the page: a row of Chile's is none on the page of Peru. */
export const rowOnPage = (row: string | null, page: Page): string | null =>
  row !== null && page.kind === 'country' && row.startsWith(`${page.iso3}-`) ? row : null;

/** What the page implies: a row belongs to its country, and the page of a sector is filtered by that sector. */
export const settle = (view: ViewState): ViewState => ({
  ...view,
  row: rowOnPage(view.row, view.page),
  sectors:
    view.page.kind !== 'sector' || (view.sectors.length === 1 && view.sectors[0] === view.page.sector)
      ? view.sectors
      : [view.page.sector],
});
