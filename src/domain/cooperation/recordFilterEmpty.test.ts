import { describe, expect, it } from 'vitest';
import { EVERY_RECORD, type CooperationRecord } from './recordFilter';
import { shownWithout } from './recordFilterEmpty';

const record = (changes: Partial<CooperationRecord>): CooperationRecord => ({
  id: '1',
  iso3: 'CHL',
  year: 2015,
  sector: 'minerals',
  kind: 'finance',
  status: 'completed',
  direction: 1,
  amountUsdMillion: null,
  ...changes,
});
const rows = [record({}), record({ id: 'CHL-S001', kind: 'ban', status: 'operating', year: 2023 })];

describe('what leaves nothing', () => {
  it('names each filter that alone stands in the way, with what it hides', () => {
    const choice = { ...EVERY_RECORD, kinds: ['finance' as const], statuses: ['operating' as const] };
    expect(shownWithout(rows, choice)).toEqual([
      { field: 'kinds', count: 1 },
      { field: 'statuses', count: 1 },
    ]);
  });

  it('names none where only several together do', () => {
    const choice = {
      ...EVERY_RECORD,
      sectors: ['health' as const],
      kinds: ['plant' as const],
      years: { from: 2000, to: 2001 },
    };
    expect(shownWithout(rows, choice)).toEqual([]);
  });

  it('does not name a filter that is not chosen', () => {
    expect(shownWithout(rows, { ...EVERY_RECORD, isos: new Set(['PER']) })).toEqual([
      { field: 'isos', count: 2 },
    ]);
  });
});
