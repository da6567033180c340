import { expect, it } from 'vitest';
import { candidate } from '../testing/tradeBuilders';
import { rowsThatGoOut } from './rowsThatGoOut';

const SOURCES = [
  { id: 'own', redistribution: 'rows' },
  { id: 'closed', redistribution: 'aggregates' },
] as const;
const own = { ...candidate(), priority: 1, verdict: 'chosen' } as const;
const closed = { ...candidate({ source: 'closed' }), priority: 2, verdict: 'later-in-order' } as const;

it('keeps rows of sources that may not pass them on inside, and stops if one is chosen', () => {
  expect(rowsThatGoOut([own, closed], SOURCES)).toEqual([own]);
  expect(() => rowsThatGoOut([{ ...closed, verdict: 'chosen' }], SOURCES)).toThrow(
    'CHL CHN export 2015 is chosen from closed, whose rows may not go out',
  );
});
