import { describe, expect, it } from 'vitest';
import { DASH } from '../i18n/dash';
import { realAtlas } from '../testing/realBundle';
import { testI18n, testLateI18n } from '../testing/testI18n';
import { swingModel } from '../features/stance/changes/changesSwing';
import type { FigureTable } from '../figure/figureTable';
import { planeModel } from '../features/stance/two-axes/planeModel';
import { regionSectorsModel } from '../features/cooperation/sectors/sectorsModel';

const atlas = realAtlas();
const en = testI18n();
const view = { year: null, sectors: [], lang: 'en' } as const;

const TABLES: Readonly<Record<string, FigureTable>> = {
  plane: planeModel(atlas, { year: null, selected: null, classes: [] }, await testLateI18n('plane')).table,
  swing: swingModel(atlas, { year: null, from: null }, await testLateI18n('changes')).table,
  ...Object.fromEntries(regionSectorsModel(atlas, view, en).blocks.map(({ id, table }) => [id, table])),
};

describe.each(Object.entries(TABLES))('the file of the table «%s»', (_, { columns, rows, csv }) => {
  it('has a row for each of the table, in its order', () => {
    expect(csv?.rows.map(([head]) => head)).toEqual(rows.map(({ head }) => head));
    expect(csv?.rows.every((row) => row.length === csv.columns.length)).toBe(true);
  });

  it('has the same figures, as numbers, and nothing where the table has a dash', () => {
    rows.forEach(({ cells }, r) => {
      cells.forEach((text, c) => {
        const column = csv?.columns.indexOf(columns[c + 1] ?? '') ?? -1;
        const raw = csv?.rows[r]?.[column];
        if (text === DASH) expect(raw).toBeNull();
        else if (typeof raw === 'number') {
          const shown = Number(/[\d.,]+/.exec(text)?.[0].replaceAll(',', ''));
          // The table rounds to whole figures; a share of runs never up to all of them.
          expect(Math.abs(Math.abs(raw) - shown)).toBeLessThan(1);
        } else expect(raw).toBe(text);
      });
    });
  });
});
