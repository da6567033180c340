import { describe, expect, it } from 'vitest';
import type { CountryTradeFile } from '../../../bundle/schemas/countryTrade';
import type { SectorId } from '../../../domain/sectors';
import type { TechClass } from '../../../domain/trade/techClasses';
import { LANGS, type Lang } from '../../../i18n/lang';
import { testLateI18n } from '../../../testing/testI18n';
import { makeCountryTrade } from '../../../testing/tradeBuilders';
import { compositionModel } from './compositionModel';

const BRAZIL = 'BRA';
type Composition = CountryTradeFile['composition'];

const product = (
  name: string,
  sector: SectorId,
  techClass: TechClass | null,
): CountryTradeFile['products'][string] => ({
  name: { en: name, es: `${name} (es)`, pt: `${name} (pt)` },
  sector,
  class: techClass,
});

const PRODUCTS: CountryTradeFile['products'] = {
  'hs6 120190': product('soybeans', 'agriculture', 'commodity'),
  'hs6 260111': product('iron ore', 'minerals', 'commodity'),
  'hs6 270900': product('crude oil', 'oil-gas', 'commodity'),
  'hs6 020230': product('beef', 'agriculture', 'commodity'),
  'hs6 851713': product('smartphones', 'digital', 'high'),
  'hs4 2601': product('iron ore', 'minerals', 'commodity'),
  'section 05': product('ores, minerals and fuels', 'other', null),
  'section 15': product('base metals', 'minerals', null),
};

type Top = Readonly<Record<string, number>>;
/** A list in US$ million of a flow of US$ 100 m, so that millions are percents. */
const list = (year: number, top: Top, changes: Partial<Composition['lists'][number]> = {}) => ({
  year,
  flow: 'export' as const,
  basis: 'reporter' as const,
  source: 0,
  totalUsd: 100e6,
  top: Object.entries(top).map(([code, millions]): [string, number] => [code, millions * 1e6]),
  ...changes,
});
const SOY = { 'hs6 120190': 36, 'hs6 260111': 20, 'hs6 270900': 20, 'hs6 020230': 5 };
const threeYears = (top: Top, changes: Partial<Composition['lists'][number]> = {}) =>
  [2022, 2023, 2024].map((year) => list(year, top, changes));

type Given = { lang?: Lang; sectors?: readonly SectorId[]; year?: number | null };
async function flowsOf(
  composition: Partial<Composition>,
  { lang = 'en', sectors = [], year = null }: Given = {},
) {
  return compositionModel({
    trade: makeCountryTrade(BRAZIL, {
      sources: ['customs', 'other'],
      products: PRODUCTS,
      composition: { sections: [], lists: [], items: [], ...composition },
    }),
    sectors,
    selectedYear: year,
    manifest: [],
    i18n: await testLateI18n('tradeDetail', lang),
  });
}
async function exportsOf(composition: Partial<Composition>, given: Given = {}) {
  const [sold] = await flowsOf(composition, given);
  return sold!;
}
const titleOf = async (composition: Partial<Composition>, given: Given = {}) =>
  (await exportsOf(composition, given)).charts[0]?.title.replace(/\s/g, ' ');

describe('what three products make', () => {
  it('is said in three languages', async () => {
    const lists = threeYears(SOY);
    expect(await titleOf({ lists })).toBe(
      'Three products make up 76% of exports to China: soybeans, iron ore and crude oil (2024)',
    );
    expect(await titleOf({ lists }, { lang: 'es' })).toBe(
      'Tres productos suman el 76 % de las exportaciones a China: soybeans (es), iron ore (es) y crude oil (es) (2024)',
    );
    expect(await titleOf({ lists }, { lang: 'pt' })).toBe(
      'Três produtos somam 76% das exportações para a China: soybeans (pt), iron ore (pt) e crude oil (pt) (2024)',
    );
  });
  it('speaks of fewer where fewer are named', async () => {
    expect(await titleOf({ lists: threeYears({ 'hs6 120190': 36, 'hs6 260111': 20 }) })).toBe(
      'Two products make up 56% of exports to China: soybeans and iron ore (2024)',
    );
    expect(await titleOf({ lists: threeYears({ 'hs6 120190': 36 }) })).toBe(
      'One product makes up 36% of exports to China: soybeans (2024)',
    );
  });
  it('speaks of the chosen year where it is covered', async () => {
    const lists = [list(2022, { 'hs6 260111': 50, 'hs6 120190': 10 }), ...threeYears(SOY).slice(1)];
    expect(await titleOf({ lists }, { year: 2022 })).toMatch(/^Two products make up 60% .* \(2022\)$/);
    expect(await titleOf({ lists }, { year: 2010 })).toMatch(/\(2024\)$/);
  });
  it('does not count as a product what is not specified', async () => {
    expect(await titleOf({ lists: threeYears({ 'hs6 999999': 50, 'hs6 120190': 30 }) })).toMatch(
      /^One product makes up 30%/,
    );
    expect(await titleOf({ lists: threeYears({ 'hs6 999999': 50 }) })).toBe(
      'No product is named in exports to China in 2024',
    );
  });
});

describe('the chart of products', () => {
  it('fills every bar to the whole and keeps what is not itemised apart', async () => {
    const chart = (await exportsOf({ lists: threeYears(SOY) })).charts[0]!;
    expect(chart.lines.map(({ label, tone }) => [label, tone])).toEqual([
      ['Soybeans', 'one'],
      ['Iron ore', 'two'],
      ['Crude oil', 'three'],
      ['Beef', 'four'],
      ['Other, not itemised', 'unknown'],
    ]);
    for (const [i] of chart.years.entries())
      expect(chart.lines.reduce((sum, line) => sum + (line.points[i]?.value ?? 0), 0)).toBeCloseTo(100, 9);
    expect(chart.notes.join(' ')).toContain('Products named make 81% of the flow in 2024.');
  });
  it('leaves years between open and draws no product as zero that a list does not hold', async () => {
    const lists = [list(2020, SOY), list(2022, SOY), list(2023, { 'hs6 120190': 36 })];
    const chart = (await exportsOf({ lists })).charts[0]!;
    const beef = chart.lines.find(({ label }) => label === 'Beef')!;
    expect(chart.years).toEqual([2020, 2021, 2022, 2023]);
    expect(beef.points.map(({ text }) => text)).toEqual([
      beef.points[0]!.text,
      '–',
      beef.points[0]!.text,
      '–',
    ]);
    expect(chart.table.rows[1]?.cells.every((cell) => cell === '–')).toBe(true);
  });
  it('sets aside a year whose products sum to more than the flow, and says so', async () => {
    const lists = [...threeYears(SOY), list(2021, { 'hs6 120190': 60, 'hs6 260111': 50 })];
    const chart = (await exportsOf({ lists })).charts[0]!;
    expect(chart.years).toEqual([2022, 2023, 2024]);
    expect(chart.notes).toContain('Left out (2021): the products sum to more than the whole flow.');
  });
  it('gives the share of the three largest of each year, with its peak', async () => {
    const lists = [list(2022, SOY), list(2023, { ...SOY, 'hs6 120190': 50 }), list(2024, SOY)];
    const [chart] = (await exportsOf({ lists })).charts;
    expect(chart?.notes[0]).toBe(
      'The three largest of each year: 76% in 2022, 76% in 2024; most in 2023, 90%.',
    );
  });
  it('folds other sectors when a sector is chosen, and says so', async () => {
    const [chart] = (await exportsOf({ lists: threeYears(SOY) }, { sectors: ['agriculture'] })).charts;
    expect(chart?.lines.map(({ label }) => label)).toEqual([
      'Soybeans',
      'Beef',
      'Other sectors',
      'Other, not itemised',
    ]);
    expect(chart?.title).toBe('In the chosen sectors, 41% of exports to China: soybeans and beef (2024)');
    expect(chart?.notes).toContain('Only products of Agriculture & food have a colour of their own.');
  });
  it('says so when nothing named is of the chosen sector', async () => {
    const given: Given = { sectors: ['health'] };
    expect(await titleOf({ lists: threeYears(SOY) }, given)).toBe(
      'Nothing named in exports to China in 2024 belongs to the chosen sectors',
    );
    const items: Composition['items'] = [[2024, 'export', 'hs4 2601', 5e6, null, 'mirror', 0]];
    expect(await exportsOf({ items }, given)).toMatchObject({
      charts: [],
      empty: 'No source itemises exports to China in the chosen sectors',
    });
  });
});

describe('the source a flow is shown from', () => {
  const sections: Composition['sections'] = [2013, 2014].flatMap((year): Composition['sections'] => [
    [year, 'export', 'section 05', 60e6, 1],
    [year, 'export', 'section 15', 40e6, 1],
  ]);
  it('is the country’s own list before the partner’s', async () => {
    const lists = [...threeYears(SOY, { basis: 'mirror', source: 1 }), ...threeYears({ 'hs6 120190': 60 })];
    expect(await titleOf({ lists })).toMatch(/^One product makes up 60%/);
  });
  it('is whole sections where there is no list, without a remainder', async () => {
    const [chart] = (await exportsOf({ sections })).charts;
    expect(chart?.title).toBe(
      'Two sections of goods make up 100% of exports to China: ores, minerals and fuels; base metals (2014)',
    );
    expect(chart?.lines.map(({ tone }) => tone)).toEqual(['one', 'two']);
  });
  it('is both where the list itemises less than half', async () => {
    const ids = async (top: Top) =>
      (await exportsOf({ sections, lists: threeYears(top) })).charts.map(({ id }) => id);
    expect(await ids(SOY)).toEqual(['mix-export-list']);
    expect(await ids({ 'hs6 120190': 20 })).toEqual(['mix-export-list', 'mix-export-sections']);
  });
  it('makes a sentence of a list of one year', async () => {
    const lists = [list(2014, SOY, { basis: 'mirror' })];
    const flow = await exportsOf({ lists, sections });
    expect(flow.charts.map(({ id }) => id)).toEqual(['mix-export-sections']);
    expect(flow.remarks).toEqual([
      'In 2014 the largest six-digit HS codes made up 81% of exports to China (as China reports it): soybeans, iron ore, crude oil and beef.',
    ]);
  });
  it('is nothing where there is nothing, in three languages and without a chart', async () => {
    const said = await Promise.all(
      LANGS.map(async (lang) =>
        (await flowsOf({}, { lang })).map(({ empty, charts }) => [empty, charts.length]),
      ),
    );
    expect(said[0]).toEqual([
      ['No source itemises exports to China', 0],
      ['No source itemises imports from China', 0],
    ]);
    expect(new Set(said.map(String)).size).toBe(LANGS.length);
  });
});

describe('single products', () => {
  const items: Composition['items'] = [
    [2023, 'export', 'hs4 2601', 5e6, 50e3, 'reconciled', 1],
    [2023, 'export', 'hs6 260111', 4e6, null, 'mirror', 0],
    [2024, 'export', 'hs6 120190', 9e6, null, 'mirror', 0],
    [2024, 'export', 'hs6 120190', 8e6, null, 'reporter', 1],
  ];
  it('are lines and no stack, each from one source, no trade told twice', async () => {
    const [chart] = (await exportsOf({ items })).charts;
    expect(chart?.kind).toBe('lines');
    expect(chart?.lines.map(({ id }) => id)).toEqual(['hs6 120190', 'hs6 260111']);
    expect(chart?.lines[0]?.points.map(({ value }) => value)).toEqual([null, 8e6]);
    expect(chart?.notes.join(' ')).toContain('they are no whole');
    expect(chart?.title).toMatch(
      /^One product on record in exports to China: soybeans, US\$\s8\sm \(2024\)$/,
    );
  });
  it('say which stands first when there are several', async () => {
    const both: Composition['items'] = [...items, [2024, 'export', 'hs6 260111', 20e6, null, 'mirror', 0]];
    expect(await titleOf({ items: both })).toBe(
      'Largest single product on record in exports to China: iron ore, US$ 20 m (2024)',
    );
  });
  it('give US$ per tonne where a weight is known', async () => {
    const { tonnes } = await exportsOf({ items });
    expect(
      tonnes?.table.rows.map(({ head, cells }) => [head, ...cells.slice(0, 1), ...cells.slice(2)]),
    ).toEqual([['Iron ore', '2023', '50,000', '100']]);
    expect((await exportsOf({ items: items.slice(1) })).tonnes).toBeNull();
  });
});

describe('what came instead of what', () => {
  it('names what gained and what lost, and what a list does not hold', async () => {
    const before = { 'hs6 260111': 30, 'hs6 120190': 10 };
    const after = { 'hs6 120190': 40, 'hs6 270900': 20, 'hs6 260111': 15 };
    const lists = [2003, 2004, 2005].map((year) => list(year, before));
    const later = [2022, 2023, 2024].map((year) => list(year, after));
    const { change } = await exportsOf({ lists: [...lists, ...later] });
    expect(change?.title).toBe(
      'Exports to China. Gained share: soybeans and crude oil. Lost share: iron ore (2022–2024 against 2003–2005)',
    );
    expect(change?.table.rows).toEqual([
      { head: 'Soybeans', cells: ['10.0%', '40.0%'] },
      { head: 'Crude oil', cells: ['not listed', '20.0%'] },
      { head: 'Iron ore', cells: ['30.0%', '15.0%'] },
    ]);
    expect(change?.notes[0]).toMatch(/^Listed are the first 2, later 3 of each year;/);
    const es = await exportsOf({ lists: [...lists, ...later] }, { lang: 'es' });
    expect(es.change?.title).toMatch(
      /Ganan peso: soybeans \(es\) y crude oil \(es\)\. Pierden peso: iron ore \(es\)/,
    );
  });
  it('claims nothing where nothing changed, and is absent with one year', async () => {
    expect((await exportsOf({ lists: threeYears(SOY) })).change?.title).toBe(
      'Exports to China: no product certainly gained or lost share (2024 against 2022)',
    );
    expect((await exportsOf({ lists: [list(2024, SOY)] })).change).toBeNull();
  });
});

describe('technology classes', () => {
  const run = (first: Top, last: Top) => [
    ...[2014, 2015, 2016].map((year) => list(year, first)),
    ...[2022, 2023, 2024].map((year) => list(year, last)),
  ];
  const tech = async (lists: Composition['lists'], lang: Lang = 'en') =>
    (await exportsOf({ lists }, { lang })).tech;
  it('tell whether exports move beyond commodities', async () => {
    const away = run({ 'hs6 120190': 80 }, { 'hs6 120190': 40, 'hs6 851713': 40 });
    expect((await tech(away))?.title).toBe(
      'Away from raw commodities: 100% of classified exports to China in 2014–2016, 50% in 2022–2024',
    );
    const deeper = run({ 'hs6 120190': 40, 'hs6 851713': 40 }, { 'hs6 120190': 80 });
    expect((await tech(deeper))?.title).toMatch(/^Further into raw commodities: 50% .* 100% in 2022–2024$/);
    const same = run({ 'hs6 120190': 80 }, { 'hs6 120190': 70 });
    expect((await tech(same))?.title).toMatch(/^As much in raw commodities as before: 100%/);
    const titles = await Promise.all(LANGS.map(async (lang) => (await tech(away, lang))?.title));
    expect(new Set(titles).size).toBe(LANGS.length);
  });
  it('say when that cannot be told', async () => {
    expect((await tech(run({ 'hs6 120190': 80 }, { 'hs6 120190': 49 })))?.title).toBe(
      'Whether exports to China move beyond raw commodities cannot be told: as little as 49% can be classified',
    );
    expect((await tech(threeYears(SOY)))?.title).toBe(
      'Whether exports to China move beyond raw commodities cannot be told: 3 covered years, and six are needed',
    );
    const none = await exportsOf({});
    expect(none.tech).toBeNull();
    expect(none.techMissing).toMatch(
      /^Whether exports to China move beyond raw commodities cannot be told: no source lists products finely enough/,
    );
  });
  it('state the share that is classified, and leave the rest unknown', async () => {
    const chart = await tech(threeYears(SOY));
    expect(chart?.notes[0]).toMatch(/^81% of the flow is classified in 2024/);
    expect(chart?.lines.at(-1)).toMatchObject({ tone: 'unknown', label: 'Not classified' });
    expect(chart?.lines.map(({ id }) => id)).toEqual(['commodity', 'unknown']);
  });
});

describe('the files', () => {
  it('of a stack have percent and US$ of every part as numbers, and nothing for a year off the list', async () => {
    const lists = threeYears(SOY).filter(({ year }) => year !== 2023);
    const [chart] = (await exportsOf({ lists: [list(2020, SOY), ...lists] })).charts;
    const csv = chart?.table.csv;
    expect(csv?.columns.slice(0, 3)).toEqual(['Year', 'Soybeans, %', 'Soybeans, US$']);
    expect(csv?.rows[0]?.slice(0, 3)).toEqual([2020, 36, 36e6]);
    expect(
      csv?.rows
        .find(([year]) => year === 2023)
        ?.slice(1)
        .every((cell) => cell === null),
    ).toBe(true);
    expect(csv?.columns[csv.sourceColumns?.[0] ?? 0]).toBe('source');
  });
  it('of what came instead of what have the mean only where every year lists the product', async () => {
    const early = [2003, 2004, 2005].map((year) => list(year, { 'hs6 120190': 40, 'hs6 260111': 30 }));
    const { change } = await exportsOf({
      lists: [...early, ...threeYears({ 'hs6 120190': 50, 'hs6 270900': 9 })],
    });
    const rows = change?.table.csv?.rows ?? [];
    expect(rows.find(([name]) => name === 'Soybeans')).toEqual(['Soybeans', 40, 3, 50, 3]);
    expect(rows.find(([name]) => name === 'Crude oil')).toEqual(['Crude oil', null, 0, 9, 3]);
  });
  it('of commodities by weight have US$ and tonnes as numbers', async () => {
    const items: Composition['items'] = [[2024, 'export', 'hs4 2601', 90e6, 1e6, 'reconciled', 1]];
    const { tonnes } = await exportsOf({ items });
    expect(tonnes?.table.csv?.rows).toEqual([['Iron ore', 2024, 90e6, 1e6, 90, 1, 'reconciled']]);
  });
});

it('gives a hue to the four largest parts only; smaller ones are told apart by their names', async () => {
  const top = { ...SOY, 'hs6 851713': 3 };
  const [chart] = (await exportsOf({ lists: threeYears(top) })).charts;
  expect(chart?.lines.map(({ tone }) => tone)).toEqual(['one', 'two', 'three', 'four', 'rest', 'unknown']);
  expect(chart?.lines[4]?.label).toBe('Smartphones');
});
