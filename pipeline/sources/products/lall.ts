import type { TechClass } from '../../../src/domain/trade/techClasses';
import type { BuildReport } from '../../lib/buildReport';
import { readRows } from '../../lib/columns';
import { readCsv } from '../../lib/csv';
import type { RawFolder } from '../../lib/rawFolder';

const SOURCE = 'lall-2000';
const LINES = 'trade/lall-classification/lall_hs6.csv';
const HEADINGS = 'trade/lall-classification/lall_hs4.csv';

/** Lall's words and ours: his primary products are commodities here; null = he leaves the goods unclassed. */
const CLASSES: Readonly<Record<string, TechClass | null>> = {
  'primary products': 'commodity',
  'resource-based manufactures': 'resource-based',
  'low-technology manufactures': 'low',
  'medium-technology manufactures': 'medium',
  'high-technology manufactures': 'high',
  'not classified': null,
};
const WORDS = Object.keys(CLASSES);

/** Lall's classes by code of six digits and edition of the Harmonized System, and of headings by most of their lines. */
export type LallTable = {
  lines: ReadonlyMap<string, ReadonlyMap<number, TechClass | null>>;
  /** `share`: the part of the heading's lines that have the class, 0 to 1. */
  headings: ReadonlyMap<string, { techClass: TechClass | null; share: number }>;
};

/** Lall (2000) on SITC Rev. 3 as UNCTAD publishes it, brought to HS codes by the concordances of the UN and the World Bank. */
export function readLall(raw: RawFolder, report: BuildReport): LallTable {
  const lines = new Map<string, Map<number, TechClass | null>>();
  const csv = readCsv(raw.path(SOURCE, LINES));
  const rows = readRows(csv, ['hs_edition', 'hs6', 'lall_class'], (row) => ({
    edition: row.year('hs_edition'),
    hs6: row.required('hs6'),
    techClass: CLASSES[row.oneOf('lall_class', WORDS)] ?? null,
  }));
  for (const { hs6, edition, techClass } of rows) {
    const editions = lines.get(hs6) ?? new Map<number, TechClass | null>();
    lines.set(hs6, editions.set(edition, techClass));
  }
  report.file(SOURCE, LINES, csv.rows.length, rows.length);
  return { lines, headings: readHeadings(raw, report) };
}

function readHeadings(raw: RawFolder, report: BuildReport): LallTable['headings'] {
  const csv = readCsv(raw.path(SOURCE, HEADINGS));
  const rows = readRows(csv, ['hs4', 'lall_class_most_hs6', 'share_of_hs6_lines'], (row) => ({
    hs4: row.required('hs4'),
    techClass: CLASSES[row.oneOf('lall_class_most_hs6', WORDS)] ?? null,
    share: row.number('share_of_hs6_lines'),
  }));
  report.file(SOURCE, HEADINGS, csv.rows.length, rows.length);
  return new Map(rows.map(({ hs4, techClass, share }) => [hs4, { techClass, share }]));
}
