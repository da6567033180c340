import { describe, expect, test } from 'vitest';
import { exampleModel } from '../../src/testing/exampleModel';
import type { EvidenceFact } from '../sources/evidence';
import { draftEffect, withDraft, type Draft } from './draftEffect';
import { draftText } from './draftText';

const fact = (id: string, date: string, evidenceCode: string): EvidenceFact => ({
  id,
  iso3: id.startsWith('CHL') ? 'CHL' : 'PER',
  date,
  code: evidenceCode,
  status: false,
  direction: 1,
  value: 'x',
  note: { en: 'Made up.', es: null, pt: null },
  sector: null,
  sourceTitle: 'A page',
  sourceUrl: `https://example.org/${id}`,
  sourceDate: date,
  tier: 'official',
  confidence: 'high',
  verified: true,
});

const facts = [
  fact('CHL-001', '1970', 'recognition.beijing'),
  fact('CHL-002', '2011-05', 'us_alignment.artemis'),
  fact('PER-001', '1971', 'recognition.beijing'),
  fact('PER-002', '2012-06-29', 'institutions.aiib_member'),
];
const shares = new Map([['CHL' as const, new Map([[2010, 20]])]]);
const effectOf = (draft: Partial<Draft>) =>
  draftEffect({ facts, draft: { rows: [], remove: [], ...draft }, model: exampleModel, shares });
const linesOf = (draft: Partial<Draft>) => draftText(effectOf(draft), (iso3) => `Synthetic ${iso3}`);

describe('what a draft would change', () => {
  test('a new row: class and axis before and after, in the years it touches, by the published names', () => {
    // Guardedness 50 x 0.25 = 12.5 of 100 before; with the framework 50 x (0.25 + 0.4) = 32.5. Engagement 40 x (20 / 40) = 20.
    expect(linesOf({ rows: [fact('CHL-003', '2011-06', 'us_alignment.framework')] })).toEqual([
      'Synthetic CHL 2011: distant -> cautious; guardedness 13 -> 33',
      'Synthetic CHL 2012 (latest, 2012-06-30): distant -> cautious; guardedness 13 -> 33',
    ]);
  });

  test('a row whose id exists replaces that row', () => {
    expect(linesOf({ rows: [fact('CHL-002', '2010-05', 'us_alignment.artemis')] })).toEqual([
      'Synthetic CHL 2010: distant stays; guardedness 0 -> 13',
    ]);
    expect(withDraft(facts, { rows: [fact('CHL-002', '2010-05', 'x')], remove: [] })).toHaveLength(4);
  });

  test('a row that is taken away, and one that is not there', () => {
    expect(linesOf({ remove: ['CHL-002'] })[0]).toBe(
      'Synthetic CHL 2011: distant stays; guardedness 13 -> 0',
    );
    expect(linesOf({ remove: ['CHL-001'] })[0]).toBe(
      'Synthetic CHL 2010: distant -> not assessed; engagement 20 -> none; guardedness 0 -> none',
    );
    expect(() => effectOf({ remove: ['CHL-009'] })).toThrow(/no row CHL-009/);
  });

  test('a context row changes nothing and says so', () => {
    expect(linesOf({ rows: [fact('CHL-003', '2011', 'us_alignment.context')] })).toEqual([
      'Synthetic CHL: no class and no axis changes in any year',
      'CHL-003: a context code, told on the page but counted in no class',
    ]);
  });

  test('a row later than all others moves the latest date, which does not pass for an effect of the row', () => {
    const effect = effectOf({ rows: [fact('CHL-003', '2012-12-01', 'us_alignment.context')] });
    expect(effect.latestDate).toEqual({ before: '2012-06-30', after: '2012-12-02' });
    expect(effect.changes).toEqual([]);
    expect(draftText(effect, () => 'x').at(-1)).toMatch(/moves from 2012-06-30 to 2012-12-02/);
  });

  test('other countries stay out of it', () => {
    expect(effectOf({ remove: ['PER-002'] }).countries).toEqual(['PER']);
  });
});
