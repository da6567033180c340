import type { Atlas } from '../../../bundle/schemas/atlas';
import type { Iso3 } from '../../../domain/iso3';
import { STANCE_CLASSES, type StanceClass } from '../../../domain/stanceClass';
import { DASH } from '../../../i18n/dash';
import type { I18n } from '../../../i18n/words';
import type { Axis } from '../../../domain/stanceModel';
import { certaintyText } from '../../../facts/stance/certaintyText';
import { axisText } from '../../../facts/stance/axisText';
import { effectiveYear } from '../../../facts/measures/measures';
import { stanceRecordOf } from '../../../facts/stance/stanceRecord';

export const TABLE_COLUMNS = [
  'country',
  'class',
  'firmness',
  'engagement',
  'guardedness',
  'evidence',
  'export',
  'import',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** What a cell shows and what it sorts by; `sort` null is a missing figure and sorts last either way. */
export type TableCell = { readonly text: string; readonly sort: number | string | null };

export type TableRow = {
  readonly iso3: Iso3;
  readonly stanceClass: StanceClass;
  readonly cells: Readonly<Record<TableColumn, TableCell>>;
};

export type TableModel = {
  readonly year: string;
  readonly shareYears: { readonly export: string; readonly import: string };
  readonly rows: readonly TableRow[];
};

/**
 * Every country (of the chosen classes, when any are) with class, axes, certainty and China's shares, in a chosen year
 * or the latest of each.
 */
export function tableModel(
  atlas: Atlas,
  year: number | null,
  classes: readonly StanceClass[],
  i18n: I18n,
): TableModel {
  const exportYear = effectiveYear(atlas, 'export-share', year);
  const importYear = effectiveYear(atlas, 'import-share', year);
  return {
    year: String(effectiveYear(atlas, 'stance', year)),
    shareYears: { export: String(exportYear), import: String(importYear) },
    rows: atlas.countries
      .map((country): TableRow => {
        const { iso3 } = country;
        const record = stanceRecordOf(atlas, iso3, year);
        const stanceClass = record?.stanceClass ?? 'not-assessed';
        const figure = (value: number | null | undefined, digits = 0): TableCell =>
          value === null || value === undefined
            ? { text: DASH, sort: null }
            : { text: i18n.format.number(value, digits), sort: value };
        const axis = (id: Axis): TableCell => {
          const shown = record?.[id];
          if (!shown) return figure(null);
          const { number } = i18n.format;
          const value = axisText(id, shown.value, atlas, i18n);
          const range = i18n.words.stance.range(number(shown.low), number(shown.high));
          return { text: record.rangesPending ? value : `${value} (${range})`, sort: shown.value };
        };
        const stability =
          record?.engagement && !record.rangesPending
            ? [i18n.format.percent(Math.floor(record.stabilityPct))]
            : [];
        const certainty = record ? certaintyText(record, atlas, i18n) : '';
        return {
          iso3,
          stanceClass,
          cells: {
            country: { text: country.names[i18n.lang], sort: country.names[i18n.lang] },
            class: { text: i18n.words.terms.classes[stanceClass], sort: STANCE_CLASSES.indexOf(stanceClass) },
            firmness: {
              text: [certainty || DASH, ...stability].join(' · '),
              sort: record && certainty ? record.stabilityPct : null,
            },
            engagement: axis('engagement'),
            guardedness: axis('guardedness'),
            evidence: figure(record?.evidenceRows),
            export: figure(country.chinaSharePct.export[atlas.tradeYears.indexOf(exportYear)], 1),
            import: figure(country.chinaSharePct.import[atlas.tradeYears.indexOf(importYear)], 1),
          },
        };
      })
      .filter((row) => classes.length === 0 || classes.includes(row.stanceClass)),
  };
}

export type TableOrder = { readonly column: TableColumn; readonly descending: boolean };

/** Rows by a column; ties and missing figures fall back to the name, missing ones always last. */
export function sortedRows(rows: readonly TableRow[], order: TableOrder, lang: string): TableRow[] {
  const collator = new Intl.Collator(lang);
  const byName = (a: TableRow, b: TableRow): number =>
    collator.compare(a.cells.country.text, b.cells.country.text);
  const sign = order.descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const x = a.cells[order.column].sort;
    const y = b.cells[order.column].sort;
    if (x === null || y === null) return x === y ? byName(a, b) : x === null ? 1 : -1;
    const difference =
      typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y));
    return sign * difference || byName(a, b);
  });
}
