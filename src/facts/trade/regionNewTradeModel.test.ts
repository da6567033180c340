import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RegionNewTradeFile } from '../../bundle/schemas/regionNewTrade';
import { LANGS, type Lang } from '../../i18n/lang';
import type { LateI18n } from '../../i18n/lateWords';
import { realAtlas, realRegionNewTrade } from '../../testing/realBundle';
import { testLateI18n } from '../../testing/testI18n';
import { makeRegionNewTrade } from '../../testing/tradeBuilders';
import { rankingFinding, regionNewTradeModel, regionSum } from './regionNewTradeModel';
import { regionNewTradeRows, shownYear } from './regionNewTradeRows';

const late = {} as Record<Lang, LateI18n<'tradeDetail'>>;
beforeAll(async () => {
  for (const lang of LANGS) late[lang] = await testLateI18n('tradeDetail', lang);
});

const atlas = realAtlas();
const plain = (text: string | undefined) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');
const made = (imports: RegionNewTradeFile['imports']) => makeRegionNewTrade({ imports });
const rowsOf = (imports: RegionNewTradeFile['imports'], lang: Lang = 'en') =>
  regionNewTradeRows(made(imports), 'batteries', 2024, (iso3) => iso3, late[lang]);
const real = (year: number | null, lang: Lang = 'en') =>
  regionNewTradeModel(realRegionNewTrade(), atlas, { year, product: 'electric-cars' }, [], late[lang]);

describe('the ranking of the region', () => {
  it('puts China’s largest share first, small importers after all others and those without a share last', () => {
    const rows = rowsOf([
      ['ARG', 2024, 'batteries', 10e6, 100e6],
      ['BLZ', 2024, 'batteries', 900, 1000],
      ['BRA', 2024, 'batteries', 90e6, 100e6],
      ['CHL', 2023, 'batteries', 90e6, 100e6],
      ['PRY', 2024, 'batteries', 7e6, 6e6],
    ]);
    expect(rows.map(({ iso3 }) => iso3)).toEqual(['BRA', 'ARG', 'PRY', 'BLZ']);
    expect(rows.map(({ sharePct }) => sharePct)).toEqual([90, 10, null, 90]);
    expect(rows.map(({ small }) => small)).toEqual([false, false, false, true]);
  });
  it('sums only over the countries with both figures counted alike', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.option(fc.integer({ min: 0, max: 1e10 })), fc.integer({ min: 0, max: 1e10 })), {
          maxLength: 33,
        }),
        (pairs) => {
          const rows = rowsOf(pairs.map(([china, world]) => ['BRA', 2024, 'batteries', china, world]));
          const sum = regionSum(rows);
          const usable = pairs.filter(([china, world]) => china !== null && world > 0 && china <= world);
          if (usable.length === 0) {
            expect(sum).toBeNull();
            return;
          }
          expect(sum?.countries).toBe(usable.length);
          expect(sum?.worldUsd).toBe(usable.reduce((total, [, world]) => total + world, 0));
          expect(sum?.sharePct).toBeGreaterThanOrEqual(0);
          expect(sum?.sharePct).toBeLessThanOrEqual(100);
        },
      ),
    );
  });
  it('tells none, some, one and all above 80%, and no figure at all', () => {
    const said = (...shares: number[]) =>
      rankingFinding(
        rowsOf(shares.map((share) => ['BRA', 2024, 'batteries', share, 100])),
        'batteries',
        2024,
        late.en,
      );
    const good = 'of the lithium-ion batteries imported in';
    expect(said(80, 10)).toBe(`China supplied more than 80% ${good} none of 2 countries in 2024`);
    expect(said(81, 10, 20)).toBe(`China supplied more than 80% ${good} 1 of 3 countries in 2024`);
    expect(said(81, 90, 20)).toBe(`China supplied more than 80% ${good} 2 of 3 countries in 2024`);
    expect(said(81, 90)).toBe(
      `China supplied more than 80% ${good} every one of the 2 countries with a share in 2024`,
    );
    expect(said()).toBe('No country has a figure on imports of lithium-ion batteries in 2024');
  });
});

describe('the region in the bundle', () => {
  it('says in how many countries China supplied more than 80% of the electric cars, and in which', () => {
    const { ranking } = real(null);
    expect(ranking.title).toMatch(
      /^China supplied more than 80% of the electric cars imported in \d+ of \d+ countries in 2024$/,
    );
    const named = ranking.notes.find((note) => note.startsWith('Above 80%: ')) ?? '';
    expect(named).toContain('Brazil');
    expect(named).not.toContain('Mexico');
    expect(named).not.toContain('Belize');
    expect(ranking.notes.map(plain)).toContain('Above 80% with imports under US$ 1 m: Belize.');
    expect(ranking.notes.map(plain).some((note) => /^Sum over the \d+ of 33 countries/.test(note))).toBe(
      true,
    );
    expect(ranking.notes.some((note) => /^No figure for 2024: .*Haiti.*Venezuela\.$/.test(note))).toBe(true);
  });
  it('speaks Spanish and Portuguese', () => {
    expect(plain(real(null, 'es').ranking.title)).toMatch(
      /^China aportó más del 80 % de las importaciones de autos eléctricos en \d+ de \d+ países en 2024$/,
    );
    expect(plain(real(null, 'pt').ranking.title)).toMatch(
      /^A China forneceu mais de 80% das importações de carros elétricos em \d+ de \d+ países em 2024$/,
    );
  });
  it('takes the chosen year, and says so when the figures end before it', () => {
    expect(real(2022).ranking.title).toContain('in 2022');
    expect(real(2022).yearNote).toBeNull();
    expect(real(2025).yearNote).toBe('No figures for 2025; the latest before it are for 2024.');
    expect(shownYear(realRegionNewTrade(), 'electric-cars', 2010)).toBeNull();
    expect(real(2010).ranking.title).toContain('in 2024');
  });
  it('names who sells lithium carbonate to China', () => {
    const { ranking } = regionNewTradeModel(
      realRegionNewTrade(),
      atlas,
      { year: 2022, product: 'lithium-carbonate' },
      [],
      late.en,
    );
    expect(ranking.notes.map(plain)).toContain(
      'China’s own imports of lithium carbonate came to US$ 6.7 bn in 2022; from the region: Chile 94%, Argentina 4%, Brazil 0.1% and Bolivia 0.1%.',
    );
  });
  it('sums solar goods over the countries of the atlas and names the largest of the last whole year', () => {
    const [power, value] = real(null).solar;
    expect(plain(power?.title)).toMatch(/^China shipped [\d.]+ GW of solar panels in 2024/);
    expect(plain(power?.notes[1])).toMatch(/^Largest in 2024, all solar goods: Brazil 22\.0 GW, /);
    expect(plain(value?.notes[1])).toMatch(/^Largest in 2024, all solar goods: Brazil US\$ 2\.6 bn, /);
  });
});
