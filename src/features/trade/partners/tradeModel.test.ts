import { describe, expect, it } from 'vitest';
import type { CountryFile, TradeSeries } from '../../../bundle/schemas/country';
import type { Source } from '../../../bundle/schemas/manifest';
import { TRADE_UNITS } from '../../../domain/trade/tradeUnits';
import { LANGS, type Lang } from '../../../i18n/lang';
import { testLateI18n } from '../../../testing/testI18n';
import { tradeModel, type TradeInput } from './tradeModel';

const SPOKEN = {
  en: await testLateI18n('tradeDetail', 'en'),
  es: await testLateI18n('tradeDetail', 'es'),
  pt: await testLateI18n('tradeDetail', 'pt'),
};
const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024];
const NONE: (number | null)[] = YEARS.map(() => null);

type Given = Partial<Omit<TradeSeries, 'partner' | 'flow' | 'valueUsd'>>;
/** A series of US$ million from one reporter, against a total of US$ 100 m a year, so that millions are percent too. */
function series(
  partner: 'CHN' | 'USA' | 'WLD',
  flow: 'export' | 'import',
  millions: readonly (number | null)[],
  given: Given = {},
): TradeSeries {
  return {
    partner,
    flow,
    valueUsd: millions.map((value) => (value === null ? null : value * 1e6)),
    sharePct: [...millions],
    source: millions.map((value) => (value === null ? null : 0)),
    basis: millions.map((value) => (value === null ? null : 'reporter')),
    breaks: [],
    partial: [],
    ...given,
  };
}

const file = (...list: TradeSeries[]): CountryFile => ({
  format: 'vaiven.country',
  formatVersion: 2,
  iso3: 'CHL',
  evidence: [],
  chinaTradeSharePctByYear: new Map(),
  trade: { sources: ['comtrade', 'mirror'], series: list },
  macro: [],
});

const MANIFEST: Source[] = [
  {
    id: 'comtrade',
    title: 'UN Comtrade',
    publisher: 'UN',
    url: 'https://comtrade.example',
    licence: '',
    vintage: '',
    accessed: '',
    redistribution: 'rows',
  },
];

type More = { unit?: TradeInput['view']['unit']; scale?: TradeInput['view']['scale'] } & Partial<
  Pick<TradeInput, 'depth' | 'events'>
>;
function model(
  data: CountryFile,
  lang: Lang = 'en',
  year: number | null = null,
  filtered = false,
  { unit = 'share', scale = 'linear', depth = null, events = [] }: More = {},
) {
  const view = { year, sectors: filtered ? (['ev'] as const) : [], unit, scale };
  return tradeModel({ file: data, depth, years: YEARS, view, events, manifest: MANIFEST }, SPOKEN[lang]);
}
const inUnit = (data: CountryFile, unit: NonNullable<More['unit']>, more: More = {}, lang: Lang = 'en') =>
  model(data, lang, null, false, { unit, ...more });
const titleOf = (data: CountryFile, id: string, lang: Lang = 'en') => {
  const unit = TRADE_UNITS.find((each) => id.endsWith(each)) ?? 'share';
  return inUnit(data, unit, {}, lang).charts.find((chart) => chart.id === id)?.title;
};
const exports = (china: (number | null)[], usa: (number | null)[], given: Given = {}) =>
  file(series('CHN', 'export', china, given), series('USA', 'export', usa));
const imports = (china: (number | null)[], usa: (number | null)[]) =>
  file(series('CHN', 'import', china), series('USA', 'import', usa));

describe('the title of a chart of shares', () => {
  const overtook = [10, 10, 10, 30, 30, 30, 38];
  const flat = [20, 20, 20, 20, 20, 20, 20];
  it('names the year China overtook the United States and what it takes, in three languages', () => {
    const data = exports(overtook, flat);
    expect(titleOf(data, 'export-share')).toBe(
      'China overtook the United States in 2021 and took 38% of exports in 2024',
    );
    expect(titleOf(data, 'export-share', 'es')).toMatch(
      /^China superó a Estados Unidos en 2021 y recibió el 38\s%\sde las exportaciones en 2024$/,
    );
    expect(titleOf(data, 'export-share', 'pt')).toBe(
      'A China ultrapassou os Estados Unidos em 2021 e recebeu 38% das exportações em 2024',
    );
    expect(titleOf(imports(overtook, flat), 'import-share')).toContain('supplied 38% of imports');
  });
  it('leaves the share out when there is none', () => {
    expect(titleOf(exports(overtook, flat, { sharePct: NONE }), 'export-share')).toBe(
      'China overtook the United States in 2021',
    );
  });
  it.each([
    [
      'China led throughout',
      flat,
      [1, 1, 1, 1, 1, 1, 1],
      'China buys more than the United States in every year reported',
    ],
    [
      'China led from the first span on',
      [1, 30, 30, 30, 30, 30, 30],
      flat,
      'China has been ahead of the United States since 2019',
    ],
    [
      'the United States led throughout',
      [1, 1, 1, 1, 1, 1, 1],
      flat,
      'The United States bought more than China in every year with both figures, 2018–2024',
    ],
    [
      'China led in one year',
      [1, 1, 25, 1, 1, 1, 1],
      flat,
      'China was ahead of the United States only in 2020',
    ],
    [
      'China leads only now',
      [1, 1, 1, 1, 1, 1, 25],
      flat,
      'China was ahead of the United States in 2024; whether it lasts is open',
    ],
    [
      'a lead was lost',
      [1, 1, 40, 40, 40, 1, 1],
      flat,
      'China was ahead of the United States only in 2020, 2021 and 2022',
    ],
    ['nothing is reported', NONE, flat, 'No figures on exports to China'],
    ['reporting ended', [1, 2, 3, null, null, null, null], flat, 'No figures on exports to China since 2020'],
    [
      'two years are comparable',
      [null, null, null, null, null, 1, 2],
      flat,
      'Too few years to tell who is ahead',
    ],
  ] as const)('when %s', (_, china, usa, title) => {
    expect(titleOf(exports([...china], [...usa]), 'export-share')).toBe(title);
  });
  it('says that only partial figures follow', () => {
    const data = exports([1, 2, 3, 4, 5, 6, 7], flat, { partial: [2021, 2022, 2023, 2024] });
    expect(titleOf(data, 'export-share')).toBe('No complete figures on exports to China since 2020');
  });
  it('exists in every language for every case', () => {
    const cases = [
      exports(overtook, flat),
      exports(NONE, NONE),
      exports(flat, NONE),
      exports(flat, overtook),
      file(),
    ];
    for (const data of cases) {
      const perLang = LANGS.map((lang) => model(data, lang).charts.map((chart) => chart.title));
      for (const [i] of perLang[0]!.entries()) {
        const said = perLang.map((titles) => titles[i]);
        expect(new Set(said).size).toBe(LANGS.length);
        expect(said.join()).not.toMatch(/undefined|NaN/);
      }
    }
  });
});

describe('the title of the other charts', () => {
  it('gives the latest values, with their years when they differ', () => {
    expect(titleOf(exports([...NONE.slice(1), 38], [...NONE.slice(1), 16]), 'export-usd')).toMatch(
      /^US\$\s38\sm sold to China in 2024, US\$\s16\sm to the United States$/,
    );
    expect(titleOf(exports([...NONE.slice(1), 38], [16, ...NONE.slice(1)]), 'export-usd')).toMatch(
      /sold to China in 2024, US\$\s16\sm to the United States in 2018$/,
    );
    expect(titleOf(exports(NONE, [16, ...NONE.slice(1)]), 'export-usd')).toMatch(
      /sold to the United States in 2018$/,
    );
    expect(titleOf(exports(NONE, NONE), 'export-usd')).toBe('No complete figures on the value of exports');
  });
  const balanceOf = (sold: (number | null)[], bought: (number | null)[]) =>
    titleOf(file(series('CHN', 'export', sold), series('CHN', 'import', bought)), 'balance-share');
  const five = [5, 5, 5, 5, 5, 5, 5];
  it.each([
    [[9, 9, 9, 9, 9, 9, 9], 'More sold to China than bought from it in every year with both figures'],
    [[1, 1, 1, 1, 1, 1, 1], 'More bought from China than sold to it in every year with both figures'],
    [[1, 1, 9, 9, 9, 9, 9], 'More sold to China than bought from it since 2020'],
    [[9, 1, null, 1, 1, 1, 1], 'More bought from China than sold to it since 2019'],
    [[9, 9, 9, 9, 9, 9, 1], 'More bought from China than sold to it in 2024'],
    [[null, 9, null, null, null, null, null], 'More sold to China than bought from it in 2019'],
    [[9, 9, 9, 9, 9, 9, 5], 'As much sold to China as bought from it in 2024'],
    [NONE, 'No balance: exports and imports are never both reported for the same year'],
  ])('says which way the balance %j runs', (sold, title) => {
    expect(balanceOf(sold, five)).toBe(title);
  });
});

describe('the headline', () => {
  const data = file(
    series('CHN', 'export', [10, 10, 10, 10, 10, 30, 38]),
    series('CHN', 'import', [20, 20, 20, 20, 20, 25, null]),
    series('USA', 'export', [16, 16, 16, 16, 16, null, 16]),
  );
  it('without a choice shows the latest year with both flows of China, and says which', () => {
    const shown = model(data);
    expect(shown.headline.heading).toBe('Goods trade in 2023');
    expect(shown.headline.yearNote).toBeNull();
    expect(
      shown.headline.rows?.map((row) => row.cells.map((cell) => cell.text.replaceAll(' ', ' '))),
    ).toEqual([
      ['US$ 30 m', '–', '–'],
      ['US$ 25 m', '–', '–'],
      ['+US$ 5 m', '–', '–'],
    ]);
    expect(shown.headline.rows?.[0]?.cells[0]?.share).toBe('30% of exports');
    expect(shown.headline.rows?.[0]?.cells[1]?.why).toBe(
      'No figure on exports to the United States in 2023.',
    );
  });
  it('shows the chosen year, with a dash and never a zero where a figure is missing', () => {
    const shown = model(data, 'en', 2024);
    expect(shown.headline.heading).toBe('Goods trade in 2024');
    expect(shown.headline.rows?.[1]?.cells[0]).toMatchObject({ text: '–', share: null });
    expect(shown.headline.rows?.[2]?.cells[0]?.text).toBe('–');
  });
  it('says so when the chosen year has nothing, before or after the record', () => {
    expect(model(data, 'en', 2026).headline.yearNote).toBe(
      'No figures for 2026; the latest before it are for 2024.',
    );
    const late = file(series('CHN', 'export', [...NONE.slice(1), 5]));
    expect(model(late, 'en', 2019).headline).toMatchObject({
      heading: 'Goods trade',
      rows: null,
      yearNote: 'No figures for 2019 or any year before it.',
    });
    expect(model(file()).headline.yearNote).toBe(
      'No figures on goods trade with China or the United States.',
    );
  });
  it('writes a partial figure as a lower bound without share or balance', () => {
    const partial = file(
      series('CHN', 'export', [1, 1, 1, 1, 1, 1, 1], { partial: [2024], sharePct: NONE }),
      series('CHN', 'import', [5, 5, 5, 5, 5, 5, 5]),
    );
    const rows = model(partial, 'en', 2024).headline.rows;
    expect(rows?.[0]?.cells[0]).toMatchObject({ share: null, why: 'crude oil only' });
    expect(rows?.[0]?.cells[0]?.text).toMatch(/^at least US\$/);
    expect(rows?.[2]?.cells[0]?.text).toBe('–');
  });
  it('gives each flow its own share, with a decimal where a whole percent would read as none', () => {
    const small = file(
      series('CHN', 'export', [1, 1, 1, 1, 1, 1, 0.4]),
      series('CHN', 'import', [1, 1, 1, 1, 1, 1, 21.4]),
      series('USA', 'export', [1, 1, 1, 1, 1, 1, 1]),
      series('WLD', 'export', [100, 100, 100, 100, 100, 100, 80]),
      series('WLD', 'import', [100, 100, 100, 100, 100, 100, 100]),
    );
    const rows = model(small, 'en', 2024).headline.rows;
    expect(rows?.slice(0, 2).map(({ label, cells }) => [label, cells[0]?.share])).toEqual([
      ['Exports to', '0.4% of exports'],
      ['Imports from', '21% of imports'],
    ]);
    expect(rows?.[0]?.cells[1]?.share).toBe('1% of exports');
    // 80 - 0.4 - 1 = 78.6 of 80 m.
    expect(rows?.[0]?.cells[2]?.share).toBe('98% of exports');
  });
  it('writes a deficit with a minus before the currency', () => {
    const deficit = file(
      series('CHN', 'export', [1, 1, 1, 1, 1, 1, 1]),
      series('CHN', 'import', [5, 5, 5, 5, 5, 5, 5]),
    );
    expect(model(deficit).headline.rows?.[2]?.cells[0]?.text).toMatch(/^−US\$\s4\sm$/);
  });
  it('says that totals are not split when a sector is chosen, and only then', () => {
    expect(model(data, 'en', null, true).sectorNote).toBe('Trade totals are not split by sector.');
    expect(model(data).sectorNote).toBeNull();
  });
});

describe('a chart', () => {
  const data = file(
    series('CHN', 'export', [0, null, 3, 4, 5, 6, 7], {
      source: [0, null, 1, 1, 1, 1, 1],
      basis: ['reporter', null, 'mirror', 'mirror', 'mirror', 'mirror', 'mirror'],
      breaks: [2020],
    }),
    series('USA', 'export', [9, 9, 9, 9, 9, 9, null]),
  );
  const chart = model(data, 'en', 2020).charts[0]!;
  it('keeps gaps as gaps and zero as zero', () => {
    expect(chart.lines[0]?.points.map((point) => point.value)).toEqual([0, null, 3, 4, 5, 6, 7]);
    expect(chart.lines[0]?.points.map((point) => point.text).slice(0, 2)).toEqual(['0.0%', '–']);
  });
  it('has a table of exactly its points, with source and basis in words', () => {
    expect(chart.table.columns).toEqual([
      'Year',
      'China',
      'United States',
      'Rest of the world',
      'Source and basis',
    ]);
    expect(chart.table.rows.map((row) => row.head)).toEqual(YEARS.map(String));
    for (const [i, row] of chart.table.rows.entries())
      expect(row.cells.slice(0, 3)).toEqual(chart.lines.map((line) => line.points[i]?.text));
    expect(chart.table.rows[0]?.cells[3]).toBe('UN Comtrade, reported');
    expect(chart.table.rows[1]?.cells[3]).toBe('United States: UN Comtrade, reported');
    expect(chart.table.rows[2]?.cells[3]).toBe(
      'China: mirror, partner’s figure; United States: UN Comtrade, reported',
    );
  });
  it('names its sources by the manifest, by id where that is silent', () => {
    expect(chart.sources).toMatchObject([
      { number: 1, title: 'UN Comtrade', url: 'https://comtrade.example' },
      { number: 2, title: 'mirror', url: null },
    ]);
  });
  it('marks breaks, says which years are missing and guides to the chosen year', () => {
    expect(chart.breaks).toEqual([2020]);
    expect(chart.selectedYear).toBe(2020);
    expect(chart.notes.join(' ')).toContain('Marks on the axis (2020)');
    expect(chart.notes).toContain('China: no figure for 2019.');
    expect(chart.notes).toContain('United States: no figure for 2024.');
    expect(model(data).charts[1]?.notes).toEqual([
      'China, United States and Rest of the world: no figure for any year.',
    ]);
    expect(model(data, 'en', 2026).charts[0]?.selectedYear).toBeNull();
  });
  it('labels a line that ends early with its year', () => {
    expect(chart.lines.map((line) => line.end)).toEqual([
      { text: 'China 7%', year: null },
      { text: 'US 9%', year: '2023' },
      null,
    ]);
  });
  it('states unit and coverage', () => {
    expect(chart.subtitle).toBe('Share of all goods exports, %, 2018–2024');
    expect(model(file()).charts[0]?.subtitle).toBe('Share of all goods exports, %; nothing to draw');
  });
  it('draws a balance from both flows, missing where either is, over a zero line', () => {
    const balance = inUnit(
      file(
        series('CHN', 'export', [1, 9, 5, null, 5, 5, 5]),
        series('CHN', 'import', [5, 5, 5, 5, 5, 5, null]),
      ),
      'usd',
    ).charts.at(-1)!;
    expect(balance.lines[0]?.points.map((point) => point.value)).toEqual([-4e6, 4e6, 0, null, 0, 0, null]);
    expect(balance.ticks.map((tick) => tick.value)).toContain(0);
    expect(balance.table.rows[0]?.cells.at(-1)).toBe('UN Comtrade, reported');
    const fromTwo = inUnit(
      file(
        series('CHN', 'export', [9, 9, 9, 9, 9, 9, 9]),
        series('CHN', 'import', [5, 5, 5, 5, 5, 5, 5], { source: YEARS.map(() => 1) }),
      ),
      'usd',
    ).charts.at(-1)!;
    expect(fromTwo.table.rows[0]?.cells.at(-1)).toBe(
      'China, exports: UN Comtrade, reported; China, imports: mirror, reported',
    );
    expect(balance.table.columns.slice(1)).toEqual([
      'China',
      'United States',
      'Rest of the world',
      'Source and basis',
    ]);
  });
});
