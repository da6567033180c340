import { DASH } from '../../i18n/dash';
import type { Page } from '../../view-state/viewState';
import type { FigureTable } from '../figureTable';

const YEAR = /\b(?:19|20)\d\d\b/;

const placeOf = (page: Page): string => {
  if (page.kind === 'country') return page.iso3.toLowerCase();
  return page.kind === 'sector' ? page.sector : page.kind;
};

/** The latest year of a table whose rows are years; null where they are something else. */
function lastYear({ rows }: FigureTable): string | null {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== DASH));
  return (
    filled
      .flatMap(({ head }) => YEAR.exec(head)?.[0] ?? [])
      .sort()
      .at(-1) ?? null
  );
}

/** "vaiven-chl-exports-share-2024": place, figure and the year shown, or the latest of the table. */
export function fileStem(page: Page, id: string, year: number | null, table: FigureTable): string {
  const place = placeOf(page);
  const shown = year === null ? lastYear(table) : String(year);
  return ['vaiven', id.startsWith(`${place}-`) ? null : place, id, shown]
    .filter((part) => part !== null)
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}
