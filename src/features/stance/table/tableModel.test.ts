import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realAtlas } from '../../../testing/realBundle';
import { testI18n } from '../../../testing/testI18n';
import { sortedRows, TABLE_COLUMNS, tableModel } from './tableModel';

const atlas = realAtlas();
const model = tableModel(atlas, null, [], testI18n());

describe('the table of all countries', () => {
  it('has a row a country and says which year each share is of', () => {
    expect(model.rows).toHaveLength(33);
    expect(model.shareYears.export).toBe('2024');
  });

  it('keeps to the classes that were chosen', () => {
    const { rows } = tableModel(atlas, null, ['distant', 'cautious'], testI18n());
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row.stanceClass === 'distant' || row.stanceClass === 'cautious')).toBe(true);
  });

  it('shows a missing figure as missing, not as zero', () => {
    const haiti = tableModel(atlas, 2010, [], testI18n()).rows.find((row) => row.iso3 === 'HTI');
    expect(haiti?.cells.export).toEqual({ text: '–', sort: null });
  });

  it('sorts by any column either way, missing figures last, losing no row', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TABLE_COLUMNS), fc.boolean(), (column, descending) => {
        const sorted = sortedRows(model.rows, { column, descending }, 'en');
        expect(new Set(sorted)).toEqual(new Set(model.rows));
        const values = sorted.map((row) => row.cells[column].sort);
        const firstMissing = values.indexOf(null);
        if (firstMissing >= 0) expect(values.slice(firstMissing).every((value) => value === null)).toBe(true);
        const figures = values.filter((value) => typeof value === 'number');
        expect(figures).toEqual([...figures].sort((a, b) => (descending ? b - a : a - b)));
      }),
    );
  });
});
