import { describe, expect, it } from 'vitest';
import { candidate, priorities } from '../testing/tradeBuilders';
import type { Candidate } from './candidate';
import { chosenPoints } from './chosenPoints';
import { judgeCandidates } from './judgeCandidates';

const pointsOf = (...candidates: Candidate[]) =>
  chosenPoints(judgeCandidates(candidates, priorities()), priorities());
const breaksOf = (...candidates: Candidate[]) =>
  pointsOf(...candidates)
    .filter(({ isBreak }) => isBreak)
    .map(({ year }) => year);

describe('the breaks of a series', () => {
  it('stand where the publisher changes, holes left aside', () => {
    expect(
      breaksOf(
        candidate({ year: 2000, source: 'older' }),
        candidate({ year: 2004 }),
        candidate({ year: 2005 }),
      ),
    ).toEqual([2004]);
  });

  it('do not stand between two extracts of the same publisher’s reports', () => {
    expect(breaksOf(candidate({ year: 2000, source: 'own-extract' }), candidate({ year: 2001 }))).toEqual([]);
  });

  it('stand where crude oil alone begins and where it ends', () => {
    const crudeOil = candidate({ year: 2001, basis: 'mirror', part: 'crude-oil' });
    expect(breaksOf(candidate({ year: 2000 }), crudeOil, candidate({ year: 2002 }))).toEqual([2001, 2002]);
  });

  it('do not stand at the first figure, nor between countries and flows', () => {
    expect(
      breaksOf(
        candidate({ year: 2000 }),
        candidate({ year: 2001, flow: 'import', source: 'older' }),
        candidate({ year: 2001, iso3: 'PER', source: 'both', basis: 'reconciled' }),
      ),
    ).toEqual([]);
  });
});

it('points name the raw file and line of the figure, its place in the order, and whether it is a part', () => {
  const crudeOil = candidate({ basis: 'mirror', part: 'crude-oil', rawFile: 'trade/b.csv', rawLine: 7 });
  expect(pointsOf(crudeOil)).toMatchObject([
    { valueUsd: 100, partial: true, rawFile: 'trade/b.csv', rawLine: 7, priority: 6 },
  ]);
});
