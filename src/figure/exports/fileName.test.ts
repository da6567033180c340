import { expect, it } from 'vitest';
import { DASH } from '../../i18n/dash';
import { fileStem } from './fileName';

const table = (...rows: [string, string][]) => ({
  columns: ['Year', 'China'],
  rows: rows.map(([head, cell]) => ({ head, cells: [cell] })),
});
const chile = { kind: 'country', iso3: 'CHL' } as const;

it('names place, figure and the year shown', () => {
  expect(fileStem(chile, 'exports-share', 2024, table(['2025', '1']))).toBe('vaiven-chl-exports-share-2024');
});

it('takes the latest year with a figure where none is chosen, of months too', () => {
  expect(fileStem(chile, 'x', null, table(['2023', '1'], ['2024', '2'], ['2025', DASH]))).toBe(
    'vaiven-chl-x-2024',
  );
  expect(fileStem(chile, 'x', null, table(['Mar 2026', '1'], ['Dec 2025', '1']))).toBe('vaiven-chl-x-2026');
  expect(fileStem(chile, 'x', null, table(['Brazil', '1']))).toBe('vaiven-chl-x');
});

it('says the place once and holds only what every system takes', () => {
  expect(fileStem({ kind: 'region' }, 'region-export-share', null, table())).toBe(
    'vaiven-region-export-share',
  );
  expect(fileStem(chile, 'HS 8541.43', null, table())).toBe('vaiven-chl-hs-8541-43');
});
