import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Atlas, AtlasCountry } from '../../../bundle/schemas/atlas';
import type { SectorId } from '../../../domain/sectors';
import { makeDeals, makeFinance } from '../../../testing/builders';
import { ALL_I18N, testI18n } from '../../../testing/testI18n';
import { projectLabel } from '../../../facts/cooperation/recordDetail';
import { countrySectorsModel, regionSectorsModel, type SectorsModel } from './sectorsModel';

const i18n = testI18n();
const country = (iso3: string, given: Partial<AtlasCountry>): AtlasCountry =>
  ({
    iso3,
    names: { en: 'Barbados', es: 'Barbados', pt: 'Barbados' },
    finance: [],
    deals: [],
    financeTotal: null,
    ...given,
  }) as unknown as AtlasCountry;
const atlasOf = (...countries: AtlasCountry[]): Atlas =>
  ({ financeLastYear: 2021, dealsLastYear: 2024, countries }) as unknown as Atlas;

const BUSY = country('BRB', {
  finance: [
    makeFinance('renewables', 2010, 2, 100, 1),
    makeFinance('renewables', 2018, 1, 300),
    makeFinance('transport', 2015, 4, null),
  ],
  deals: [
    makeDeals('renewables', 2012, 'investment', 1, 500),
    makeDeals('renewables', 2013, 'construction', 2, 250),
  ],
  financeTotal: { commitments: 10, amountUsdMillion2021: 1000 },
});
const EMPTY = country('ATG', {});

const model = (of: AtlasCountry, sectors: SectorId[] = [], year: number | null = null): SectorsModel =>
  countrySectorsModel(of, atlasOf(of), { sectors, year, lang: 'en' }, i18n);
const block = (of: SectorsModel, id: 'finance' | 'deals') =>
  of.blocks.find((candidate) => candidate.id === id)!;
const row = (of: SectorsModel, id: 'finance' | 'deals', sector: SectorId) =>
  block(of, id).rows.find((candidate) => candidate.sector === sector);
const plain = (text: string | undefined) => text?.replaceAll(' ', ' ');

describe('cooperation of a country', () => {
  it('puts the three of the offer first, whether or not anything is recorded, and leaves out other empty sectors', () => {
    const rows = block(model(BUSY), 'finance').rows;
    expect(rows.map((entry) => entry.sector)).toEqual(['digital', 'renewables', 'ev', 'transport']);
    expect(rows[0]?.bars[0]).toMatchObject({ amount: 'none recorded', count: '', widthPct: 0 });
  });
  it('counts commitments and how many of them have an amount', () => {
    const bar = row(model(BUSY), 'finance', 'renewables')?.bars[0];
    expect(plain(bar?.amount)).toBe('US$ 400 m');
    expect(bar?.count).toBe('3 commitments · 2 of 3 with an amount');
    expect(row(model(BUSY), 'finance', 'transport')?.bars[0]).toMatchObject({
      amount: 'no amount',
      count: '4 commitments · 0 of 4 with an amount',
      widthPct: 0,
    });
  });
  it('keeps investment and construction apart, and deals apart from finance', () => {
    const bars = row(model(BUSY), 'deals', 'renewables')?.bars;
    expect(bars?.map((bar) => [bar.tone, plain(bar.amount), bar.count, bar.widthPct])).toEqual([
      ['investment', 'US$ 500 m', '1 deal', 100],
      ['construction', 'US$ 250 m', '2 deals', 50],
    ]);
    expect(JSON.stringify(model(BUSY))).not.toMatch(/(750|900|1,150|1\.2)\s(m|bn)/);
  });
  it('sums up to the chosen year and says so', () => {
    const upTo2012 = model(BUSY, [], 2012);
    expect(plain(row(upTo2012, 'finance', 'renewables')?.bars[0]?.amount)).toBe('US$ 100 m');
    expect(block(upTo2012, 'finance').notes).toContain('Summed up to 2012.');
    expect(block(upTo2012, 'finance').subtitle).toContain('2000–2012');
    expect(row(upTo2012, 'deals', 'renewables')?.bars).toHaveLength(1);
  });
  it('says where a source ends or begins when the chosen year lies outside', () => {
    expect(block(model(BUSY, [], 2026), 'finance').notes[0]).toBe(
      'The source ends in 2021; nothing of it is known for 2026.',
    );
    expect(block(model(BUSY, [], 2003), 'deals').notes[0]).toBe('The source begins in 2005.');
    expect(block(model(BUSY, [], 2003), 'deals').subtitle).not.toContain('2005–');
    expect(block(model(BUSY, [], 2021), 'finance').notes).toHaveLength(1);
  });
  it('states how much of all commitments have a place', () => {
    expect(plain(block(model(BUSY), 'finance').notes.at(-1))).toBe(
      'All sectors, 2000–2021: commitments with a place make up 40% of the US$ 1 bn committed with or without one.',
    );
    const less = country('BRB', { ...BUSY, financeTotal: { commitments: 10, amountUsdMillion2021: 200 } });
    expect(plain(block(model(less), 'finance').notes.at(-1))).toBe(
      'All sectors, 2000–2021, with or without a place: 10 commitments, US$ 200 m.',
    );
    expect(block(model(EMPTY), 'finance').notes.at(-1)).toBe('The source does not have this country.');
  });
  it('says of commitments that all lack an amount how many there are', () => {
    const unpriced = country('BRB', {
      finance: [makeFinance('transport', 2015, 4, null)],
      financeTotal: { commitments: 7, amountUsdMillion2021: null },
    });
    expect(block(model(unpriced), 'finance').notes.at(-1)).toBe(
      'All sectors, 2000–2021, with or without a place: 7 commitments, no amount known.',
    );
  });
  it('does not take a source that lacks the country or the year for nothing recorded', () => {
    const early = block(model(BUSY, [], 2003), 'deals');
    expect(early.rows[0]?.bars).toMatchObject([
      { amount: 'the source begins in 2005', count: '', widthPct: 0 },
    ]);
    expect(early.table.rows[0]?.cells).toEqual(['investment', '–', '–']);
    const absent = block(model(EMPTY), 'finance');
    expect(absent.rows[0]?.bars).toMatchObject([{ amount: 'not in this source', count: '', widthPct: 0 }]);
    expect(absent.table.rows[0]?.cells).toEqual(['–', '–', '–']);
    expect(block(model(EMPTY), 'deals').table.rows[0]?.cells).toEqual(['investment', '0', '–']);
    expect(model(EMPTY, ['digital'], 2003).empty).toBeNull();
  });
  it('shows only the chosen sectors, pressed', () => {
    const chosen = model(BUSY, ['renewables', 'grid']);
    expect(block(chosen, 'finance').rows.map((entry) => entry.sector)).toEqual(['renewables', 'grid']);
    expect(block(chosen, 'finance').rows.every((entry) => entry.pressed)).toBe(true);
    expect(chosen.empty).toBeNull();
  });
  it('says that nothing is recorded, of what and up to when', () => {
    expect(model(BUSY, ['digital']).empty).toBe('Nothing recorded for Barbados in digital infrastructure.');
    expect(model(BUSY, ['renewables'], 2005).empty).toBe(
      'Nothing recorded for Barbados in renewable energy up to 2005.',
    );
    expect(model(EMPTY).empty).toBe('Nothing recorded for Barbados.');
    expect(model(BUSY).empty).toBeNull();
  });
  it('has tables of the same sums', () => {
    const rows = block(model(BUSY), 'finance').table.rows;
    expect(rows.find((entry) => entry.head === 'Renewable energy')?.cells).toEqual(['3', '2', '400.0']);
    expect(rows.find((entry) => entry.head === 'Transport & ports')?.cells).toEqual(['4', '0', '–']);
    for (const each of model(BUSY).blocks)
      for (const entry of each.table.rows) expect(entry.cells).toHaveLength(each.table.columns.length - 1);
  });
});

it('the region sums over countries and says how many', () => {
  const region = regionSectorsModel(
    atlasOf(BUSY, BUSY, EMPTY),
    { sectors: [], year: null, lang: 'en' },
    i18n,
  );
  const bar = row(region, 'finance', 'renewables')?.bars[0];
  expect(plain(bar?.amount)).toBe('US$ 800 m');
  expect(bar?.count).toBe('6 commitments · 4 of 6 with an amount · 2 countries');
  expect(plain(block(region, 'finance').notes.at(-1))).toContain('40% of the US$ 2 bn');
});

describe('the vocabulary of projects', () => {
  const words = JSON.parse(
    readFileSync(`${import.meta.dirname}/../../../../data/sectors/project_subjects.json`, 'utf8'),
  ) as { subjects: Record<string, string>; instruments: Record<string, string> };
  it.each(ALL_I18N.map((each) => [each.lang, each] as const))('is whole in %s', (_, each) => {
    const missing = (needed: Record<string, string>, had: object) =>
      Object.keys(needed).filter((key) => !(key in had));
    expect(missing(words.subjects, each.words.sectors.subjects)).toEqual([]);
    expect(missing(words.instruments, each.words.sectors.instruments)).toEqual([]);
  });
  it('gives labels without a bare key', () => {
    for (const each of ALL_I18N)
      for (const subject of Object.keys(words.subjects))
        expect(projectLabel({ subject, instrument: 'loan', year: 2010 }, each)).not.toMatch(/^[a-z-]+ ·/);
  });
});
