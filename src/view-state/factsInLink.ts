import type { FactsFilter, Page } from './viewState';

/** Words of a link for the directions of evidence rows. */
const DIRECTIONS = { toward: 1, away: -1, context: 0 } as const;

export function directionIn(text: string): FactsFilter['direction'] | undefined {
  const word = text.toLowerCase();
  return Object.hasOwn(DIRECTIONS, word) ? DIRECTIONS[word as keyof typeof DIRECTIONS] : undefined;
}

export function directionText(direction: FactsFilter['direction']): string | null {
  return Object.entries(DIRECTIONS).find(([, value]) => value === direction)?.[0] ?? null;
}

/** An id of an evidence row ("CHL-012") as a link may carry it, or `null`. */
export function rowIdIn(text: string): string | null {
  const id = text.toUpperCase();
  return /^[A-Z]{3}-\d{3}$/.test(id) ? id : null;
}

/** The row as far as it belongs to the page: a row of Chile's is none on the page of Peru. */
export const rowOnPage = (row: string | null, page: Page): string | null =>
  row !== null && page.kind === 'country' && row.startsWith(`${page.iso3}-`) ? row : null;
