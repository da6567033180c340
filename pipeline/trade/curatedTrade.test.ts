import { describe, expect, it } from 'vitest';
import { tempFile } from '../testing/tempFiles';
import { readGapReasons } from './gapReasons';
import { readPriorities } from './priorities';

const KNOWN = new Set(['own', 'both']);
const place = { source: 'own', basis: 'reporter', part: 'whole', publisher: 'un', yieldsAs: 'later-in-order', why: 'a' }; // prettier-ignore
const exclusion = { countries: ['VEN'], partners: ['CHN'], flow: 'export', sources: ['own'], basis: 'reporter', years: [2008, 2013], reason: 'oil-left-out', why: 'a' }; // prettier-ignore
const list = (order: unknown[], exclusions: unknown[] = []) =>
  readPriorities(tempFile(JSON.stringify({ order, exclusions }), 'priorities.json'), KNOWN);

describe('the list of priorities', () => {
  it('is read in its order', () => {
    expect(list([place, { ...place, source: 'both' }], [exclusion])).toMatchObject({
      order: [{ source: 'own' }, { source: 'both' }],
      exclusions: [{ reason: 'oil-left-out', years: [2008, 2013] }],
    });
  });

  it('stops at unknown sources, places given twice, unknown reasons and years that run backwards', () => {
    expect(() => list([{ ...place, source: 'rumour' }])).toThrow(
      '"rumour" has no entry in data/sources.json',
    );
    expect(() => list([place, place])).toThrow('"own reporter whole" has two places in the order');
    expect(() => list([place], [{ ...exclusion, reason: 'whim' }])).toThrow('exclusions.0.reason');
    expect(() => list([place], [{ ...exclusion, years: [2013, 2008] }])).toThrow(
      'the first year comes after the last',
    );
    expect(() => list([place], [{ ...exclusion, why: '' }])).toThrow('exclusions.0.why');
  });
});

describe('the reasons for gaps', () => {
  const HEAD = 'iso3,partner,flow,reasons,source\n';
  const read = (rows: string) => readGapReasons(tempFile(HEAD + rows), KNOWN);

  it('hold for all countries where it says so, and a country’s own come after', () => {
    const gaps = read('ALL,CHN,import,cif-fob,own\nMEX,CHN,import,transit-usa origin,own\n');
    expect(gaps).toHaveLength(33);
    expect(gaps.find(({ iso3 }) => iso3 === 'MEX')?.reasons).toEqual(['cif-fob', 'transit-usa', 'origin']);
    expect(gaps.find(({ iso3 }) => iso3 === 'CHL')?.reasons).toEqual(['cif-fob']);
  });

  it('stop at unknown reasons, countries and sources, and at a reason given twice', () => {
    expect(() => read('MEX,CHN,import,magic,own\n')).toThrow(/:2: column "reasons": "magic" is not one of/);
    expect(() => read('XXX,CHN,import,origin,own\n')).toThrow(/:2: column "iso3": "XXX"/);
    expect(() => read('MEX,CHN,import,origin,rumour\n')).toThrow(/:2: column "source": "rumour"/);
    expect(() => read('ALL,CHN,import,cif-fob,own\nMEX,CHN,import,cif-fob,own\n')).toThrow(
      /:3: column "reasons": MEX CHN import has cif-fob already/,
    );
  });
});
