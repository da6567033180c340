import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../i18n/lang';
import type { LateI18n } from '../../i18n/lateWords';
import { testLateI18n } from '../../testing/testI18n';
import { importsFinding, newTradeShareText, shareFindingOf, type NewTradeYear } from './newTradeFindings';

const late = {} as Record<Lang, LateI18n<'tradeDetail'>>;
beforeAll(async () => {
  for (const lang of LANGS) late[lang] = await testLateI18n('tradeDetail', lang);
});

const year = (of: number, fromChinaUsd: number | null, fromWorldUsd: number): NewTradeYear => ({
  year: of,
  fromChinaUsd,
  fromWorldUsd,
});
/** With plain spaces, as a reader sees it. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const said = (row: NewTradeYear | undefined, lang: Lang = 'en') =>
  plain(importsFinding(row, 'electric-buses', late[lang]));
const told = (rows: readonly NewTradeYear[], lang: Lang = 'en') => plain(shareFindingOf(rows, late[lang]));

describe('the sentence over the imports of a good', () => {
  it('gives China’s part in percent and US$', () => {
    const row = year(2024, 45e6, 50e6);
    expect(said(row)).toBe('China supplied 90% of the electric buses imported in 2024: US$ 45 m of US$ 50 m');
    expect(said(row, 'es')).toBe(
      'China aportó 90 % de las importaciones de buses eléctricos en 2024: US$ 45 millones de US$ 50 millones',
    );
    expect(said(row, 'pt')).toBe(
      'A China forneceu 90% das importações de ônibus elétricos em 2024: US$ 45 mi de US$ 50 mi',
    );
  });
  it.each([
    [
      'all from China',
      year(2023, 5e6, 5e6),
      'China supplied all the electric buses imported in 2023: US$ 5 m',
    ],
    [
      'none from China',
      year(2023, 0, 5e6),
      'None of the electric buses imported in 2023 came from China; imports came to US$ 5 m',
    ],
    [
      'China not known',
      year(2023, null, 5e6),
      'Imports of electric buses came to US$ 5 m in 2023; how much came from China is not known',
    ],
    [
      'more from China than in all',
      year(2023, 6e6, 5e6),
      'US$ 6 m of electric buses from China in 2023, more than the total reported: no share',
    ],
    ['nothing imported', year(2023, 0, 0), 'Imports of electric buses are reported as zero in 2023'],
    ['no figure', undefined, 'No figures on imports of electric buses'],
  ])('tells the case: %s', (_, row, sentence) => {
    expect(said(row)).toBe(sentence);
    for (const lang of ['es', 'pt'] as const) expect(said(row, lang)).not.toMatch(/undefined|NaN|null/);
  });
});

describe('the sentence over China’s share by year', () => {
  it('says plainly in which years China supplied more than 80%', () => {
    const rows = [year(2021, 10, 100), year(2022, 85, 100), year(2023, 90, 100), year(2024, 50, 100)];
    expect(told(rows.slice(0, 3))).toBe('China supplied more than 80% of these imports in 2022–2023');
    expect(told(rows)).toBe('China supplied more than 80% of these imports in 2022–2023, and 50% in 2024');
    expect(told(rows.slice(1, 3))).toBe(
      'China supplied more than 80% of these imports in every year with a figure, 2022–2023',
    );
    expect(told(rows.slice(1, 2))).toBe('China supplied more than 80% of these imports in 2022');
    expect(told(rows.slice(0, 3), 'es')).toBe(
      'China aportó más del 80 % de estas importaciones en 2022–2023',
    );
    expect(told(rows.slice(0, 3), 'pt')).toBe('A China forneceu mais de 80% destas importações em 2022–2023');
  });
  it('never says so at 80% or below', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 80 }), { minLength: 1, maxLength: 7 }), (shares) => {
        const rows = shares.map((share, i) => year(2018 + i, share, 100));
        for (const lang of LANGS) expect(told(rows, lang)).not.toMatch(/more than|más del|mais de/);
      }),
    );
  });
  it('tells a rise, a fall, a standstill, a single year and none', () => {
    expect(told([year(2020, 6, 100), year(2024, 60, 100)])).toBe(
      'China’s share of these imports rose from 6% in 2020 to 60% in 2024',
    );
    expect(told([year(2020, 60, 100), year(2024, 6, 100)])).toContain('fell from 60% in 2020 to 6%');
    expect(told([year(2020, 600, 1000), year(2024, 604, 1000)])).toContain('hardly moved');
    expect(told([year(2022, 0, 100)])).toBe(
      'China’s share of these imports was 0% in 2022, the only year with a figure',
    );
    expect(told([])).toBe('No share of China in any year');
    expect(told([year(2022, 11, 10)])).toBe('No share of China in any year');
  });
});

describe('a share in words', () => {
  it('never rounds onto nothing, the level or the whole', () => {
    const text = (pct: number) => plain(newTradeShareText(pct, late.en));
    expect([0, 0.01, 0.4, 5.4, 79.8, 79.97, 80, 80.02, 80.3, 99.6, 99.97, 100].map(text)).toEqual([
      '0%', 'less than 0.1%', '0.4%', '5%', '79.8%', 'less than 80%', '80%', 'more than 80%', '80.3%', '99.6%',
      'more than 99.9%', '100%',
    ]); // prettier-ignore
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (pct) => {
        const shown = text(pct);
        if (pct > 0) expect(shown).not.toBe('0%');
        if (pct < 100) expect(shown).not.toBe('100%');
        if (pct !== 80) expect(['80%', '80.0%']).not.toContain(shown);
      }),
    );
  });
});
