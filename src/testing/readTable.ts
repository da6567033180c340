/** What a reader sees of an element: its text with plain, single spaces. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const headings = (row: HTMLTableRowElement | undefined): HTMLTableCellElement[] => [...(row?.cells ?? [])];

/** A rank may stand before the name of a row. */
const says = (cell: Element, name: string): boolean =>
  textOf(cell).replace(/^(\d+=?|–) /, '') === name || textOf(cell) === name;

/** The one of `cells` that says `name`; throws with what there is, so that a failing test tells what the page says. */
function oneNamed(cells: readonly HTMLTableCellElement[], name: string, what: string): HTMLTableCellElement {
  const found = cells.filter((cell) => says(cell, name));
  if (found.length === 1 && found[0]) return found[0];
  const there = cells.map(textOf).join(' | ');
  throw new Error(`${String(found.length)} ${what}s say «${name}»; there are: ${there}`);
}

/** The text of the cell of a table in the row and under the heading that say so. */
export function cellOf(table: HTMLTableElement, row: string, column: string): string {
  const { cellIndex } = oneNamed(headings(table.tHead?.rows[0]), column, 'column');
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const head = oneNamed(
    rows.flatMap((one) => headings(one).slice(0, 1)),
    row,
    'row',
  );
  return textOf(rows.find((one) => one.contains(head))?.cells[cellIndex]);
}
