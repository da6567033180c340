import { waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { cellOf, textOf } from '../../src/testing/readTable';
import { renderApp, type AppPage } from '../../src/testing/renderApp';

/** A cell of a table: the figure's id or the table's caption, the row, the column. */
type Cell = readonly [table: string, row: string, column: string];

/** What the page must say, worked out by hand from raw rows: the sum is in a comment beside it. */
export type Worked = {
  /** A cell; the label of a country on the map; or a part of which one of several must say `says`. */
  readonly at: Cell | { readonly country: string } | { readonly rowOf: string } | string;
  readonly says: string;
  /** The raw rows, each after its file below the raw folder (or below this repository) and its line. */
  readonly from: readonly string[];
};

function tableNamed(page: AppPage, name: string): HTMLTableElement {
  if (page.container.querySelector(`figure[data-figure="${name}"]`)) return page.tableOf(name);
  const tables = [...page.container.querySelectorAll('table')];
  const found = tables.find(
    (table) =>
      textOf(table.caption) === name || table.closest('[aria-label]')?.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`The page has no table «${name}».`);
  return found;
}

const oneOf = (elements: Iterable<Element>, says: string): string => {
  const all = [...elements].map(textOf);
  return all.some((text) => text.includes(says)) ? says : all.join(' ¶ ');
};

async function labelOf(page: AppPage, country: string): Promise<string> {
  const link = await waitFor(() => {
    const found = page.container.querySelector(`[data-static-map] a[aria-label^="${country}: "]`);
    if (!found) throw new Error(`The map has no ${country}.`);
    return found;
  });
  return (link.getAttribute('aria-label') ?? '').slice(country.length + 2).replace(/\s/g, ' ');
}

async function read(page: AppPage, { at, says }: Worked): Promise<string> {
  if (typeof at === 'string') return oneOf(page.container.querySelectorAll(at), says);
  if ('country' in at) return labelOf(page, at.country);
  if ('rowOf' in at) return oneOf(page.tableOf(at.rowOf).rows, says);
  const [table, row, column] = at;
  return cellOf(tableNamed(page, table), row, column);
}

const nameOf = ({ at }: Worked): string => (typeof at === 'string' ? at : Object.values(at).join(' / '));

/** A page takes about a second; a machine at many times its usual load must not fail. Milliseconds. */
const TIMEOUT = 120_000;

/** Opens an address in the real app, on the real bundle, and compares all that was worked out for it. */
export function itReads(address: string, cells: readonly Worked[]): void {
  it(
    address,
    async () => {
      const page = await renderApp(address);
      const said: Record<string, string> = {};
      for (const cell of cells) said[`${nameOf(cell)} = ${cell.says}`] = await read(page, cell);
      expect(said).toEqual(
        Object.fromEntries(cells.map((cell) => [`${nameOf(cell)} = ${cell.says}`, cell.says])),
      );
    },
    TIMEOUT,
  );
}
