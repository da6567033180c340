import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadInEveryYear, overtaking } from './overtaking';

const YEARS = Array.from({ length: 26 }, (_, i) => 2000 + i);

/**
 * Goods exports, current US$ as reported by the exporter (FOB): excerpt of the reconciled bilateral series made from
 * UN Comtrade (CIPF extracts, national reporters) and WITS trade summaries, years 2000-2025, null where not reported.
 */
const EXPORTS: Record<string, { china: (number | null)[]; usa: (number | null)[] }> = {
  CHL: {
    china: [901771663, 1065035769, 1224827123, 1909019889, 3441793498, 4895520164, 5254849857, 10505913601, 8519586331, 13028210885, 17324906832, 18629247591, 18078273448, 19067224325, 18192756003, 16219259747, 17348479287, 18864396534, 24878840623, 22146545498, 28684607823, 36523644706, 38902826211, 37449226454, 37820913948, 40646912359],
    usa: [3007750125, 3483646378, 3483302946, 3781645756, 5010741778, 6711103031, 9414128426, 8674657707, 8050224294, 6223870916, 6918371955, 9026965758, 9591735790, 9786033554, 9261013493, 8181088729, 8468205767, 10052857936, 10433383390, 9584854078, 9785698845, 14932946859, 13609949574, 14307677667, 15677802398, 17740428293],
  },
  BRA: {
    china: [1084859711, 1901250877, 2516553941, 4531201183, 5438637977, 6826868482, 8398203752, 10776728025, 16519994032, 20994919787, 30747553704, 44304607898, 41225811420, 46023192076, 40611876675, 35155353691, 35133314867, 47488449966, 63929563241, 63357523149, 67788075211, 87907887856, 89718898618, 104324811805, 94411140802, 100021440850],
    usa: [13360246426, 14337494421, 15503914592, 16866739013, 20303165706, 22912151598, 24755775159, 25321715879, 26859042216, 15741892442, 19458888633, 25914834129, 26795355394, 24857207778, 27133856503, 24173456307, 23298718605, 27147587073, 29093175404, 29860026918, 21618696854, 31337515819, 38147322478, 37451904934, 40916672535, 38104222130],
  },
  PER: {
    china: [442180830, 426252575, 597625070, 676972400, 1244698894, 1860864620, 2268654802, 3040489425, 3734994543, 4077957000, 5538656286, 6972639440, 8011105943, 7432842159, 7042587498, 7444613231, 8492299518, 11626233312, 13237194154, 13545988734, 10963063849, 17994760657, 17489367600, 23155748030, 24839120163, null],
    usa: [1735856951, 1693608626, 1998085258, 2434506328, 3730488582, 5257260432, 5707486624, 5585918233, 5835264231, 4603772868, 7030970259, 6272045673, 8205655067, 9209546540, 6253909804, 6065583577, 6325659186, 6940066695, 8101655951, 5748249804, 6240577499, 7192891164, 8431595006, 9180565446, 9581557154, null],
  },
  URY: {
    china: [91200000, 102860000, 103620000, 95700000, null, null, null, null, null, 235080000, 363840000, 526150000, 796240000, 1291010000, 1219765374, 1067855857, 891348610, 1481337988, 1498996468, 1911628079, 1390401688, 2594017844, 2404238854, 1548330588, 1393788912, null],
    usa: [191560000, 176315401, 140845684, 251314090, 601187987, 791570966, 539433213, 505231582, 218869543, 187517347, 199114959, 262048545, 331427046, 355587336, 421161157, 527166931, 451521054, 458076611, 457896617, 448384743, 524337210, 542148425, 696301897, 746916881, null, null],
  },
}; // prettier-ignore

describe('the year China overtook the United States', () => {
  it.each([
    ['CHL', 2007],
    ['BRA', 2009],
    ['PER', 2014],
    ['URY', 2009],
  ])('is, for the exports of %s, %i', (iso3, year) => {
    const { china, usa } = EXPORTS[iso3] ?? { china: [], usa: [] };
    expect(overtaking(china, usa, YEARS)).toEqual({ kind: 'overtook', year });
  });

  const of = (...leads: (number | null)[]) =>
    overtaking(
      leads.map((lead) => (lead === null ? null : 100 + lead)),
      leads.map(() => 100),
      leads.map((_, i) => 2000 + i),
    );

  it('is not claimed on fewer than three comparable years', () => {
    expect(of(5, null, 5)).toEqual({ kind: 'not-comparable' });
    expect(of()).toEqual({ kind: 'not-comparable' });
  });
  it('is not moved by a single exceptional year', () => {
    expect(of(-9, -9, 12, -9, -9)).toEqual({ kind: 'behind' });
    expect(of(-9, -9, 9, 9, -2, 9)).toEqual({ kind: 'overtook', year: 2002 });
  });
  it('is the first year ahead in the window, not the first year of the window', () => {
    expect(of(-9, -9, -1, 20, 20)).toEqual({ kind: 'overtook', year: 2003 });
  });
  it('skips years in which one partner has no figure', () => {
    expect(of(-9, -9, -9, null, null, 20, 20)).toEqual({ kind: 'overtook', year: 2005 });
  });
  it('is the start of the record when China led from its first window on', () => {
    expect(of(-1, 5, 5, 5)).toEqual({ kind: 'ahead-since-start', year: 2001 });
  });
  it('is withheld when a lead was lost again', () => {
    expect(of(-9, 9, 9, 9, -9, -9, -9)).toEqual({ kind: 'no-lasting-lead' });
  });
  it('counts a tie as not ahead', () => {
    expect(of(0, 0, 0)).toEqual({ kind: 'behind' });
  });
});

const money = fc.option(fc.integer({ min: 0, max: 1e12 }), { nil: null });
const pairs = fc.array(fc.tuple(money, money), { maxLength: 30 });

describe('whatever the figures, the rule', () => {
  it('names only a year in which both have a figure and China is ahead, and never when the latest mean is not positive', () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const years = rows.map((_, i) => 2000 + i);
        const result = overtaking(
          rows.map((row) => row[0]),
          rows.map((row) => row[1]),
          years,
        );
        const leads = rows.flatMap(([c, u]) => (c === null || u === null ? [] : [c - u]));
        const latest = leads.slice(-3).reduce((sum, lead) => sum + lead, 0);
        if (result.kind === 'not-comparable') return leads.length < 3;
        if (result.kind === 'behind' || result.kind === 'no-lasting-lead') return latest <= 0;
        const [c, u] = rows[result.year - 2000] ?? [null, null];
        return latest > 0 && c !== null && u !== null && c > u;
      }),
    );
  });
  it('does not depend on the unit or on rows without a figure', () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const years = rows.map((_, i) => 2000 + i);
        const china = rows.map((row) => row[0]);
        const usa = rows.map((row) => row[1]);
        const scale = (x: number | null) => (x === null ? null : x * 4);
        expect(overtaking(china.map(scale), usa.map(scale), years)).toEqual(overtaking(china, usa, years));
        expect(overtaking([null, ...china], [7, ...usa], [1999, ...years])).toEqual(
          overtaking(china, usa, years),
        );
      }),
    );
  });
  it('agrees with who led in every year', () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const years = rows.map((_, i) => 2000 + i);
        const china = rows.map((row) => row[0]);
        const usa = rows.map((row) => row[1]);
        const kind = overtaking(china, usa, years).kind;
        const always = leadInEveryYear(china, usa, years);
        if (kind === 'not-comparable' || always === null) return true;
        return always === 'china' ? kind === 'ahead-since-start' : kind === 'behind';
      }),
    );
  });
});
