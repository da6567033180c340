import { describe, expect, it } from 'vitest';
import { candidate, priorities } from '../testing/tradeBuilders';
import type { JudgedCandidate } from './candidate';
import { judgeCandidates } from './judgeCandidates';
import type { Exclusion } from './priorities';

const verdicts = (judged: readonly JudgedCandidate[]) =>
  judged.map(({ source, verdict }) => `${source} ${verdict}`);
const ownReport = candidate({ valueUsd: 100 });
const olderReport = candidate({ source: 'older', valueUsd: 90 });
const reconciled = candidate({ source: 'both', basis: 'reconciled', valueUsd: 120 });
const mirror = candidate({ source: 'partner', basis: 'mirror', valueUsd: 130 });
const crudeOil = candidate({ basis: 'mirror', part: 'crude-oil', valueUsd: 40 });
const ships: Exclusion = {
  countries: ['CHL'],
  partners: ['CHN'],
  flow: 'export',
  sources: ['own'],
  basis: 'reporter',
  years: [2014, 2016],
  reason: 'ships',
  why: 'a reason',
};

describe('the choice of one figure a cell', () => {
  it('takes the first by the order, whatever order the candidates come in, and keeps all others with why', () => {
    const said = [
      'own chosen',
      'older newer-report',
      'both later-in-order',
      'partner later-in-order',
      'own part-only',
    ];
    const all = [crudeOil, mirror, ownReport, reconciled, olderReport];
    expect(verdicts(judgeCandidates(all, priorities()))).toEqual(said);
    expect(verdicts(judgeCandidates([...all].reverse(), priorities()))).toEqual(said);
  });

  it('follows the order when two of its lines change places', () => {
    const { order, ...rest } = priorities();
    const [first, second, third, fourth, ...others] = order;
    if (!first || !second || !third || !fourth) throw new Error('four places are expected');
    const reconciledFirst = { ...rest, order: [fourth, first, second, third, ...others] };
    expect(verdicts(judgeCandidates([ownReport, reconciled], reconciledFirst))).toEqual([
      'both chosen',
      'own later-in-order',
    ]);
  });

  it('chooses crude oil alone only where nothing covers the whole flow', () => {
    expect(verdicts(judgeCandidates([crudeOil], priorities()))).toEqual(['own chosen']);
  });

  it('passes over an excluded figure, with the reason, and only in the years of the exclusion', () => {
    expect(verdicts(judgeCandidates([ownReport, mirror], priorities([ships])))).toEqual([
      'own ships',
      'partner chosen',
    ]);
    const [before, after] = [2013, 2017].map((year) => candidate({ year }));
    if (!before || !after) throw new Error('two candidates are expected');
    expect(verdicts(judgeCandidates([before, ownReport, after], priorities([ships])))).toEqual([
      'own chosen',
      'own ships',
      'own chosen',
    ]);
  });

  it('leaves a cell empty when all its figures are excluded', () => {
    expect(verdicts(judgeCandidates([ownReport], priorities([ships])))).toEqual(['own ships']);
  });

  it('stops where two figures have the same place in one cell', () => {
    const twin = candidate({ valueUsd: 101, rawLine: 9 });
    expect(() => judgeCandidates([ownReport, twin], priorities())).toThrow(
      'CHL CHN export 2015: two figures of the same place, trade/a.csv:2 and trade/a.csv:9',
    );
  });

  it('stops at a figure without a place in the order', () => {
    expect(() => judgeCandidates([candidate({ source: 'rumour' })], priorities())).toThrow(
      '"rumour reporter whole" has no place in the order',
    );
  });

  it('stops at an exclusion that nothing falls under', () => {
    expect(() => judgeCandidates([mirror], priorities([ships]))).toThrow(
      'no figure falls under the exclusion CHL ships',
    );
  });

  it.each([
    ['the first year of an exclusion', { year: 2014 }, 'ships'],
    ['its last year', { year: 2016 }, 'ships'],
    ['the year before it', { year: 2013 }, 'chosen'],
    ['the year after it', { year: 2017 }, 'chosen'],
    ['imports, where it is of exports', { flow: 'import' }, 'chosen'],
    ['the United States, where it is of China', { partner: 'USA' }, 'chosen'],
    ['another country', { iso3: 'PER' }, 'chosen'],
    ['another source', { source: 'own-extract' }, 'chosen'],
    ['the mirror by crude oil', { basis: 'mirror', part: 'crude-oil' }, 'chosen'],
  ] as const)('judges a figure of %s', (_, more, verdict) => {
    const excluded = candidate({ year: 2015, valueUsd: 1 });
    const judged = judgeCandidates([excluded, candidate(more)], priorities([ships]));
    expect(judged.find(({ valueUsd }) => valueUsd === 100)?.verdict).toBe(verdict);
  });
});
