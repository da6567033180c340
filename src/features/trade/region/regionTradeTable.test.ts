import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES, type Iso3 } from '../../../domain/iso3';
import { SORT_KEYS, type Sort } from '../../../domain/trade/regionSort';
import { DASH } from '../../../i18n/dash';
import { LANGS } from '../../../i18n/lang';
import { makeAtlas } from '../../../testing/builders';
import { realAtlas, realRegionTrade } from '../../../testing/realBundle';
import { exportsOf, makeRegionCountry, type RegionCountry } from '../../../testing/regionTradeBuilder';
import { testLateI18n } from '../../../testing/testI18n';
import { makeRegionTrade } from '../../../testing/tradeBuilders';
import { shownCountries, shownNote } from './regionTradeModel';
import { regionTradeTable, type RegionTableModel } from './regionTradeTable';

const i18n = await testLateI18n('tradeDetail');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const all = new Set(COUNTRY_CODES);
const by = (key: Sort['key'], turned = false): Sort => ({ key, turned });

const tableOf = (countries: RegionCountry[], sort: Sort, year: number | null = 2002) =>
  regionTradeTable(
    makeRegionTrade({ countries }),
    makeAtlas(),
    all,
    { flow: 'export', year, sort },
    [],
    i18n,
  );
const order = (model: RegionTableModel) => model.rows.map((row) => `${row.rank ?? DASH} ${row.iso3}`);
const cell = (model: RegionTableModel, iso3: string, key: string) =>
  model.rows.find((row) => row.iso3 === iso3)?.cells.find((one) => one.key === key);

describe('the table of countries', () => {
  const some = [
    makeRegionCountry('BRA', { CHN: exportsOf(30) }),
    makeRegionCountry('CHL', { CHN: exportsOf(40) }),
    makeRegionCountry('CUB', { CHN: exportsOf(null) }),
    makeRegionCountry('PER', { CHN: exportsOf(30) }),
    makeRegionCountry('VEN', { CHN: exportsOf(90), partialExportYears: { CHN: [2002], USA: [] } }),
  ];

  it('ranks by the column asked for, equals sharing a rank, those without a whole figure last', () => {
    expect(order(tableOf(some, by('share')))).toEqual(['1 CHL', '2= BRA', '2= PER', '– CUB', '– VEN']);
    expect(order(tableOf(some, by('share', true)))).toEqual(['1= BRA', '1= PER', '3 CHL', '– CUB', '– VEN']);
    expect(order(tableOf(some, by('name', true)))).toEqual(['– VEN', '– PER', '– CUB', '– CHL', '– BRA']);
  });

  it('writes lower bounds as such and says why a share is not made of them', () => {
    const model = tableOf(some, by('usd'));
    expect(plain(cell(model, 'VEN', 'usd')?.text ?? '')).toBe('at least US$ 90 m');
    expect(plain(cell(model, 'VEN', 'balance')?.text ?? '')).toBe('at least US$ 80 m');
    expect(cell(model, 'VEN', 'share')).toMatchObject({
      text: DASH,
      why: expect.stringContaining('Crude') as string,
    });
    expect(model.notes).toContain('“At least”: crude oil only, a lower bound; not ranked.');
    expect(tableOf(some.slice(0, 2), by('usd')).notes.join()).not.toContain('At least');
  });

  it('says of each dash what is missing', () => {
    const model = tableOf(
      [
        makeRegionCountry('CUB', { CHN: exportsOf(null), gdpUsdMillion: [null, null, null] }),
        makeRegionCountry('HTI', { gdpUsdMillion: [null, null, null], populationThousand: [1, 1, null] }),
        makeRegionCountry('PAN', { CHN: exportsOf(101), USA: exportsOf(null) }),
      ],
      by('name'),
    );
    expect(cell(model, 'CUB', 'gdp')?.why).toBe('No figure on exports to China');
    expect(cell(model, 'HTI', 'gdp')?.why).toBe('No GDP figure for the year');
    expect(cell(model, 'HTI', 'per-person')?.why).toBe('No population figure for the year');
    expect(cell(model, 'PAN', 'share')?.why).toContain('Larger than all exports');
    expect(cell(model, 'PAN', 'usa-share')?.why).toBe('No figure on exports to the United States');
    expect(cell(model, 'CUB', 'balance')?.why).toBe('Exports and imports are not both known');
    expect(cell(model, 'PAN', 'place')?.why).toBe('No list of partners');
  });

  it('does not write a small figure as none', () => {
    const model = tableOf([makeRegionCountry('LCA', { CHN: exportsOf(0.004) })], by('share'));
    expect(cell(model, 'LCA', 'share')?.text).toBe('under 0.01%');
    const zero = tableOf([makeRegionCountry('LCA', { CHN: exportsOf(0) })], by('share'));
    expect(cell(zero, 'LCA', 'share')?.text).toBe('0.0%');
  });

  it('ranks places from the first, with “not named” behind them and no list last', () => {
    const placed = (iso3: Iso3, place: number | null) =>
      makeRegionCountry(iso3, { places: [[2002, place, -1]] });
    const countries = [
      ...COUNTRY_CODES.slice(0, 24).map((iso3) => placed(iso3, null)),
      placed('PER', 1),
      placed('URY', 4),
      makeRegionCountry('VEN', { places: [[2002, -1, 1]] }),
    ];
    const model = tableOf(countries, by('place'));
    expect(order(model).slice(0, 3)).toEqual(['1 PER', '2 URY', '3= ARG']);
    expect(order(model).at(-1)).toBe('– VEN');
    expect(cell(model, 'ATG', 'place')?.text).toBe('not named');
    expect(model.title).toBe('China was the first export market of 1 of 26 countries in 2002');
    expect(model.columns.find(({ key }) => key === 'place')?.label).toBe('China’s place, 2002');
  });

  it('asks a pressed column to sort, and to turn when it already does', () => {
    const { columns } = tableOf(some, by('usd'));
    const column = (key: string) => columns.find((one) => one.key === key);
    expect(column('usd')).toMatchObject({ sorted: 'descending', next: { key: 'usd', turned: true } });
    expect(column('gdp')).toMatchObject({ sorted: null, next: { key: 'gdp', turned: false } });
    expect(tableOf(some, by('name')).columns[0]?.sorted).toBe('ascending');
    expect(tableOf(some, by('place')).columns.at(-1)?.sorted).toBe('ascending');
  });

  it('gives a file of plain numbers', () => {
    const { csv } = tableOf(some, by('usd')).table;
    expect(csv?.columns.slice(0, 5)).toEqual([
      'ISO 3166-1',
      'Country',
      'Rank',
      'China’s share of exports, %',
      'Exports to China, US$',
    ]);
    expect(csv?.rows.find(([iso3]) => iso3 === 'CHL')?.slice(2, 5)).toEqual([1, 40, 40e6]);
    expect(csv?.rows.find(([iso3]) => iso3 === 'VEN')?.slice(2, 5)).toEqual([null, null, 90e6]);
    expect(csv?.rows.find(([iso3]) => iso3 === 'VEN')?.at(-1)).toBe('crude oil only');
  });
});

describe('its finding', () => {
  const titles = (countries: RegionCountry[], year = 2002) =>
    SORT_KEYS.map((key) => plain(tableOf(countries, by(key), year).title));

  it('speaks of what the table is sorted by', () => {
    expect(titles([makeRegionCountry('BRA'), makeRegionCountry('CHL', { CHN: exportsOf(40) })])).toEqual([
      'China takes more than a fifth of exports in 1 of 2 countries with figures in 2002',
      'China takes more than a fifth of exports in 1 of 2 countries with figures in 2002',
      'Synthetic CHL sells most to China: US$ 40 m of the US$ 50 m of 2 countries with figures in 2002',
      'Synthetic CHL sells most to China per person: US$ 40,000 in 2002',
      'Exports to China are largest against the economy in Synthetic CHL: 4.0% of GDP in 2002',
      'The United States takes a fifth of exports or less in all 2 countries with figures in 2002; the most is 20.0% in Synthetic BRA',
      '1 of 2 countries sold more to China than they bought from it in 2002',
      'No lists of partners for 2002 or before',
    ]);
  });

  it('names the only country there is', () => {
    const [, share, usd] = titles([makeRegionCountry('BRA')]);
    expect(share).toBe(
      'Synthetic BRA is the only country with a figure for 2002: China’s share of exports 10.0%',
    );
    expect(usd).toBe('Synthetic BRA is the only country with a figure for 2002: Exports to China US$ 10 m');
  });

  it.each([2002, 1999])('says that there are no figures (%s)', (year) => {
    const nothing =
      year === 1999
        ? makeRegionCountry('BRA')
        : makeRegionCountry('BRA', { CHN: exportsOf(null), USA: exportsOf(null) });
    expect(titles([nothing], year)).toEqual([
      ...Array.from({ length: 5 }, () => `No figures on exports to China in ${String(year)}`),
      `No figures on exports to the United States in ${String(year)}`,
      `No country has figures on both flows with China in ${String(year)}`,
      `No lists of partners for ${String(year)} or before`,
    ]);
  });

  it('says when the figures are all small, or all deficits', () => {
    const small = (iso3: Iso3, million: number) => makeRegionCountry(iso3, { CHN: exportsOf(million) });
    const [, share, , , , , balance] = titles([small('BRA', 5), small('CHL', 7)]);
    expect(share).toBe(
      'China takes a fifth of exports or less in all 2 countries with figures in 2002; the most is 7.0% in Synthetic CHL',
    );
    expect(balance).toBe(
      'All 2 countries with both figures bought more from China than they sold to it in 2002',
    );
  });
});

describe('the filter of classes', () => {
  const real = realAtlas();
  it('leaves the countries of the classes chosen and says so', () => {
    const shown = shownCountries(real, null, ['no-formal-ties']);
    expect(shown.has('PRY')).toBe(true);
    expect(shown.has('CHL')).toBe(false);
    expect(shownNote(shown, ['no-formal-ties'], i18n)).toBe(
      `Only countries of the chosen classes (No formal ties): ${String(shown.size)} of 33.`,
    );
    expect(shownNote(all, [], i18n)).toBeNull();
    expect(shownNote(new Set(), ['eager'], i18n)).toBe('No country belongs to the chosen classes.');
  });
});

describe('on the real figures', () => {
  it('compares the latest year most countries have, and agrees with the shares of the map', () => {
    const atlas = realAtlas();
    const model = regionTradeTable(
      realRegionTrade(), atlas, all, { flow: 'export', year: null, sort: by('share') }, [], i18n,
    ); // prettier-ignore
    expect(model.title).toMatch(
      /^China takes more than a fifth of exports in \d+ of \d+ countries with figures in 20\d\d$/,
    );
    expect(model.rows[0]?.name).toBe('Chile');
    const at = atlas.tradeYears.indexOf(Number(model.title.slice(-4)));
    for (const { iso3, chinaSharePct } of atlas.countries) {
      const row = model.table.csv?.rows.find(([code]) => code === iso3);
      const own = chinaSharePct.export[at] ?? null;
      if (own === null) expect([iso3, row?.[3]]).toEqual([iso3, null]);
      else expect([iso3, Number(row?.[3])]).toEqual([iso3, expect.closeTo(own, 2)]);
    }
  });

  it('makes no share of the United States of Venezuela’s crude oil alone, 2007–2012', () => {
    const share = (year: number, flow: 'export' | 'import' = 'export') =>
      cell(
        regionTradeTable(
          realRegionTrade(), realAtlas(), all, { flow, year, sort: by('usa-share') }, [], i18n,
        ), 'VEN', 'usa-share',
      ); // prettier-ignore
    for (const year of [2007, 2012])
      expect(share(year)).toMatchObject({ text: DASH, why: expect.stringContaining('Crude') as string });
    for (const year of [2001, 2006, 2013]) expect(share(year)?.text).toMatch(/^[3-6]\d\.\d%$/);
    expect(share(2007, 'import')?.text).toMatch(/%$/);
  });

  it('says something whole in three languages, for every column, flow and year', async () => {
    const [file, atlas] = [realRegionTrade(), realAtlas()];
    for (const lang of LANGS) {
      const each = await testLateI18n('tradeDetail', lang);
      for (const flow of ['export', 'import'] as const)
        for (const key of SORT_KEYS)
          for (const year of [null, 1990, 2000, 2008, 2025]) {
            const model = regionTradeTable(file, atlas, all, { flow, year, sort: by(key) }, [], each);
            expect(JSON.stringify(model)).not.toMatch(/undefined|NaN|Infinity/);
            expect(model.rows).toHaveLength(33);
          }
    }
  });
});
