import { describe, expect, it } from 'vitest';
import { candidate, priorities } from '../testing/tradeBuilders';
import { tempFile } from '../testing/tempFiles';
import type { CheckFiles } from '../sources/trade/checkFiles';
import type { Candidate } from './candidate';
import { chosenPoints } from './chosenPoints';
import { differencesFrom, worldDifferences } from './differences';
import { explainDifferences } from './explainDifferences';
import { judgeCandidates } from './judgeCandidates';

const HEAD = 'subject,iso3,years,partner,flow,reason\n';

/** A check that has exactly these figures, chosen and known, without breaks. */
const checkOf = (...figures: Candidate[]): CheckFiles => ({
  chosen: figures.map((figure) => ({ ...figure, isBreak: false })),
  candidates: figures,
  world: [],
});

function differences(own: Candidate[], check: CheckFiles) {
  const judged = judgeCandidates(own, priorities());
  return differencesFrom(check, chosenPoints(judged, priorities()), judged);
}

const explain = (rows: string, own: Candidate[], check: CheckFiles) =>
  explainDifferences(tempFile(HEAD + rows, 'differences.csv'), differences(own, check));

const chile = candidate();
const dearer = candidate({ valueUsd: 105 });
const choice = 'choice,CHL,2015,CHN,export,Ours is newer.\n';
const known = 'candidates,CHL,2015,CHN,export,Ours is newer.\n';

describe('the comparison with the check', () => {
  it('finds nothing where both agree, to the dollar of rounding', () => {
    expect(differences([chile], checkOf(chile))).toEqual([]);
    expect(differences([chile], checkOf(candidate({ valueUsd: 101 })))).toEqual([]);
    expect(differences([chile], checkOf(candidate({ valueUsd: 102 })))).not.toEqual([]);
  });

  it('tells another value, another source, a figure of ours alone and one of the check alone', () => {
    expect(differences([chile], checkOf(dearer))).toMatchObject([
      { subject: 'candidates', ours: 'US$ 100, own reporter whole', theirs: 'US$ 105, own reporter whole' },
      { subject: 'choice', year: 2015 },
    ]);
    expect(differences([chile], checkOf(candidate({ source: 'older' })))).toHaveLength(3);
    expect(differences([chile], checkOf())).toMatchObject([{ theirs: null }, { theirs: null }]);
    expect(differences([], checkOf(chile))).toMatchObject([{ ours: null }, { ours: null }]);
  });

  it('tells a break that only one of the two has', () => {
    const check = checkOf(chile);
    const broken = { ...check, chosen: check.chosen.map((figure) => ({ ...figure, isBreak: true })) };
    expect(differences([chile], broken)).toMatchObject([
      { subject: 'break', ours: 'no break', theirs: 'a break' },
    ]);
  });
});

describe('the totals with the world', () => {
  const total = (year: number, valueUsd: number) => ({
    ...candidate({ valueUsd }),
    year,
    partner: 'WLD' as const,
  });

  it('must be those of the check, to the dollar, none more and none less', () => {
    expect(worldDifferences({ world: [total(2015, 100)] }, [total(2015, 101)])).toEqual([]);
    expect(worldDifferences({ world: [total(2015, 100), total(2016, 7)] }, [total(2014, 9), total(2015, 102)])).toMatchObject([
      { subject: 'choice', partner: 'WLD', year: 2014, ours: 'US$ 9', theirs: null },
      { year: 2015, ours: 'US$ 102', theirs: 'US$ 100' },
      { year: 2016, ours: null, theirs: 'US$ 7' },
    ]); // prettier-ignore
  });

  it('may differ for a reason written down', () => {
    const found = worldDifferences({ world: [total(2015, 100)] }, [total(2015, 200)]);
    const file = tempFile(`${HEAD}choice,CHL,2015,WLD,export,Revised.\n`, 'differences.csv');
    expect(explainDifferences(file, found)).toMatchObject([{ partner: 'WLD', reason: 'Revised.' }]);
  });
});

describe('explanations', () => {
  it('let a difference stand, with its reason', () => {
    expect(explain(choice + known, [chile], checkOf(dearer)).map(({ reason }) => reason)).toEqual([
      'Ours is newer.',
      'Ours is newer.',
    ]);
  });

  it('are missed: an unexplained difference stops the build and says what differs', () => {
    expect(() => explain(choice, [chile], checkOf(dearer))).toThrow(
      /differences\.csv: candidates CHL CHN export 2015: ours is US\$ 100, own reporter whole, the check has US\$ 105, own reporter whole; no row explains it/,
    );
  });

  it('that explain nothing stop the build, with their line, also for one year too many', () => {
    expect(() => explain(choice, [chile], checkOf(chile))).toThrow(
      /differences\.csv:2: choice CHL CHN export 2015 does not differ from the check/,
    );
    const wide = choice.replace('2015', '2014-2015') + known;
    expect(() => explain(wide, [chile], checkOf(dearer))).toThrow(/:2: choice CHL CHN export 2014 does not/);
  });

  it('may be of several countries, each of which must differ', () => {
    const peru = candidate({ iso3: 'PER' });
    const check = checkOf(dearer, candidate({ iso3: 'PER', valueUsd: 105 }));
    const both = (choice + known).replaceAll('CHL', 'CHL PER');
    expect(explain(both, [chile, peru], check)).toHaveLength(4);
    expect(() => explain(both, [chile], checkOf(dearer))).toThrow(/:2: choice PER CHN export 2015 does not/);
    expect(() => explain(choice.replace('CHL', 'CHL XXX'), [chile], check)).toThrow(
      /:2: column "iso3": "XXX"/,
    );
  });

  it('stand once: a second reason for a cell would hide the first', () => {
    expect(() => explain(choice + choice + known, [chile], checkOf(dearer))).toThrow(
      /:2: choice CHL CHN export 2015 is explained on line 3 too/,
    );
  });

  it('need years from first to last', () => {
    const backwards = choice.replace('2015', '2015-2014');
    expect(() => explain(backwards, [chile], checkOf(dearer))).toThrow(/:2: column "years": "2015-2014"/);
  });
});
