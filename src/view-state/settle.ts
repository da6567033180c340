import { rowOnPage } from './factsInLink';
import type { ViewState } from './viewState';

/** What the page implies: a row belongs to its country, and the page of a sector is filtered by that sector. */
export const settle = (view: ViewState): ViewState => ({
  ...view,
  row: rowOnPage(view.row, view.page),
  sectors:
    view.page.kind !== 'sector' || (view.sectors.length === 1 && view.sectors[0] === view.page.sector)
      ? view.sectors
      : [view.page.sector],
});
