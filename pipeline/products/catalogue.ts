import { SECTOR_IDS, type SectorId } from '../../src/domain/sectors';
import { TECH_CLASSES, type TechClass } from '../../src/domain/trade/techClasses';
import { noteRepeat, readRows } from '../lib/columns';
import { readCsv } from '../lib/csv';
import { DataError, type DataProblem } from '../lib/dataError';
import { byText, groupBy } from '../lib/groupBy';
import type { ProductFlow } from './productFlow';

/** A product as people named and classed it. */
export type Product = {
  code: string;
  name: { en: string; es: string; pt: string };
  sector: SectorId;
  /** null = the code has no one class. */
  techClass: TechClass | null;
  /** The code of the same goods in the newest edition, or of the level above when that is all of it; null = itself. */
  sameAs: string | null;
  /** Why the class is what it is where Lall's is another or none; empty otherwise. */
  reason: string;
};

export type Catalogue = ReadonlyMap<string, Product>;

const COLUMNS = ['code', 'name_en', 'name_es', 'name_pt', 'sector', 'class', 'same_as', 'reason'];
const CODE = /^(hs6 \d{6}|hs4 \d{4}|hs2 \d{2}|section \d{2})$/;

/**
 * Reads the curated products. Throws a `DataError` for a code that is malformed or there twice, an unknown sector or
 * class, a missing name, and a `same_as` that leads nowhere, onward, or to another sector or class.
 */
export function readCatalogue(file: string): Catalogue {
  const csv = readCsv(file);
  const lines = new Map<string, number>();
  const products = readRows(csv, COLUMNS, (row): Product => {
    const code = row.text('code');
    if (!CODE.test(code)) row.problem('code', `"${code}" is not a level and a code, as in "hs6 120190"`);
    noteRepeat(row, 'code', lines, code);
    const sameAs = row.text('same_as');
    const name = { en: row.required('name_en'), es: row.required('name_es'), pt: row.required('name_pt') };
    return {
      code,
      name,
      sector: row.oneOf('sector', SECTOR_IDS),
      techClass: row.text('class') === '' ? null : row.oneOf('class', TECH_CLASSES),
      sameAs: sameAs === '' ? null : sameAs,
      reason: row.text('reason'),
    };
  });
  const catalogue = new Map(products.map((product) => [product.code, product]));
  const problems = products.flatMap((product): DataProblem[] => {
    const reason = sameAsProblem(product, catalogue);
    return reason === null
      ? []
      : [{ file, line: lines.get(product.code) ?? null, column: 'same_as', reason }];
  });
  if (problems.length > 0) throw new DataError(problems);
  return catalogue;
}

function sameAsProblem({ sameAs, sector, techClass }: Product, catalogue: Catalogue): string | null {
  if (sameAs === null) return null;
  const target = catalogue.get(sameAs);
  if (!target) return `"${sameAs}" has no row`;
  if (target.sameAs !== null) return `"${sameAs}" leads on to "${target.sameAs}"`;
  if (target.sector !== sector || target.techClass !== techClass)
    return `"${sameAs}" has another sector or class`;
  return null;
}

/** The code under which the series of a product runs through editions. */
export const seriesCode = (catalogue: Catalogue, code: string): string => catalogue.get(code)?.sameAs ?? code;

/** Throws a `DataError` that names every code of the data without a curated row, and where it is used. */
export function requireCurated(
  catalogue: Catalogue,
  flows: readonly Pick<ProductFlow, 'code' | 'iso3' | 'year' | 'source'>[],
): void {
  const missing = groupBy(
    flows.filter(({ code }) => !catalogue.has(code)),
    ({ code }) => code,
  );
  if (missing.size === 0) return;
  throw new DataError(
    [...missing.entries()]
      .sort(([a], [b]) => byText(a, b))
      .map(([code, [first]]) => ({
        file: 'data/trade/products.csv',
        line: null,
        column: 'code',
        reason: `no row for "${code}" (${first?.source ?? ''}: ${first?.iso3 ?? ''} ${String(first?.year ?? '')}); add its names, sector and class`,
      })),
  );
}
