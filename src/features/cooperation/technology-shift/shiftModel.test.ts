import { beforeAll, describe, expect, it } from 'vitest';
import type { Records } from '../../../bundle/schemas/records';
import { COUNTRY_CODES, type Iso3 } from '../../../domain/iso3';
import type { SectorId } from '../../../domain/sectors';
import { LANGS, type Lang } from '../../../i18n/lang';
import type { LateI18n } from '../../../i18n/lateWords';
import { makeAtlas, makeAtlasCountry } from '../../../testing/builders';
import { realAtlas, realCountryTrade, realRecords } from '../../../testing/realBundle';
import { testLateI18n } from '../../../testing/testI18n';
import { defaultView } from '../../../view-state/defaultView';
import type { RecordsView } from '../../../facts/cooperation/recordsFiltered';
import {
  hasNoCountry,
  shiftModel,
  type ShiftInput,
  ITEMISED_IN_TRADE,
  rawCommodities,
  shiftTradeText,
} from './shiftModel';

const i18n = {} as Record<Lang, LateI18n<'cooperation'>>;
beforeAll(async () => {
  for (const lang of LANGS) i18n[lang] = await testLateI18n('cooperation', lang);
});

const input = (iso3: Iso3 | null, lang: Lang = 'en', view: Partial<RecordsView> = {}): ShiftInput => ({
  file: realRecords(),
  atlas: realAtlas(),
  view: { ...defaultView(lang), ...view },
  iso3,
  manifest: [],
  i18n: i18n[lang],
});
const model = (...given: Parameters<typeof input>) => shiftModel(input(...given));
const chartOf = ({ charts }: ReturnType<typeof model>, id: string) =>
  charts.find((chart) => chart.id === `shift-${id}`);

describe('the region', () => {
  it('moved toward technology over the long run, but one commitment decides it', () => {
    const { long, rests } = model(null);
    expect(long.sentence).toBe(
      'Toward technology by 2 of 5 measures, but only with the largest commitment counted',
    );
    expect(long.robust).toEqual([
      'Without the largest commitment (Brazil, 2009, oil & gas, US$ 10.5 bn of 2021) it would be: mixed.',
      'Leaving “other” out changes nothing.',
    ]);
    expect(rests).toBe(
      'Rests on 996 commitments (421 without an amount), 219 investments, 174 construction contracts and 267 events.',
    );
  });
  it('turned back lately, and says that this too hangs on one commitment', () => {
    expect(model(null).lately.sentence).toBe(
      'Last whole five years against the five before: back to commodities by 2 of 5 measures, but only with the largest commitment counted.',
    );
  });
  it('says what each measure says, and from which years', () => {
    const [finance, , , construction] = model(null).long.table.rows;
    expect(finance).toMatchObject({
      name: 'Finance, amount',
      spans: '2000–09, 2010–19',
      records: '201 and 795 records',
      offer: '4% → 18%',
      commodities: '71% → 52%',
      says: 'technology',
    });
    expect(construction).toMatchObject({ spans: '2005–14, 2015–24', says: 'neither' });
  });
  it('draws finance, deals and events apart, restrictions without a say', () => {
    const { charts, none } = model(null);
    expect(charts.map(({ id }) => id)).toEqual([
      'shift-finance-amount',
      'shift-finance-count',
      'shift-investment',
      'shift-construction',
      'shift-events',
      'shift-restrictions',
    ]);
    expect(none).toBeNull();
    expect(charts.at(-1)?.title).toBe(
      'Events that end or restrict: 57 in all, apart and without a say in the verdict',
    );
    for (const { sources } of charts) expect(sources).toHaveLength(1);
  });
  it('names the periods that are not whole and does not compare them', () => {
    const whole = model(null);
    expect(chartOf(whole, 'finance-amount')?.yearTexts).toEqual([
      '2000–04',
      '2005–09',
      '2010–14',
      '2015–19',
      '2020–21',
    ]);
    expect(chartOf(whole, 'finance-amount')?.notes).toContain(
      '2020–21 is not a whole period and is not compared: the source ends in 2021.',
    );
    expect(chartOf(whole, 'events')?.notes).toEqual([
      'Records: 2010–14: 8; 2015–19: 108; 2020–24: 159; 2025–26: 82.',
      'The title compares 2015–2019 with 2020–2024.',
      '2010–14 is not compared: events are gathered from 2015 on.',
      '2025–26 is still open and is not compared.',
      'Stages of one project are events of their own. Amounts of events are never added.',
      '47 events that point neither way are left out.',
    ]);
  });
  it('lists all countries by the same rule, those first of which something can be told', () => {
    const { countries } = model(null);
    expect(countries?.rows).toHaveLength(COUNTRY_CODES.length);
    expect(countries?.title).toBe(
      'Country by country: something can be told of 2 of 33, too little of the others',
    );
    expect(countries?.rows.slice(0, 2)).toMatchObject([
      { name: 'Brazil', verdicts: { long: 'mixed', lately: 'back to commodities' } },
      { name: 'Ecuador', verdicts: { long: 'mixed', lately: 'too little to tell' } },
    ]);
  });
  it('says that commitments without a known place are not counted', () => {
    expect(model(null).placed).toBe(
      'Finance counts the 1,183 of 2,405 whose place is known, 41% of the amount.',
    );
  });
});

describe('a country', () => {
  it('has its own verdict: Brazil', () => {
    const brazil = model('BRA');
    expect(brazil.long.sentence).toBe('Mixed: of 2 measures, 1 toward technology, 0 back to commodities');
    expect(brazil.lately.sentence).toMatch(/back to commodities by 2 of 4 measures\.$/);
    expect(brazil.rests).toBe('Rests on 87 investments and 31 events.');
    expect(brazil.countries).toBeNull();
  });
  it('is mixed where one source alone moves: Ecuador’s dams', () => {
    const ecuador = model('ECU');
    expect(ecuador.long.sentence).toBe('Mixed: of 3 measures, 0 toward technology, 1 back to commodities');
    expect(ecuador.long.table.rows.find(({ id }) => id === 'construction')).toMatchObject({
      offer: '84% → 0%',
      records: '13 and 10 records',
    });
  });
  it('says that there is nothing: Saint Kitts and Nevis', () => {
    const nevis = model('KNA');
    expect(nevis.long.sentence).toBe('Too little to tell');
    expect(nevis.rests).toBe('Nothing is on record in the years compared.');
    expect(nevis.charts).toEqual([]);
    expect(nevis.none).toMatch(/^None on record: Finance, amount; .*; Events that end or restrict\.$/);
    expect([nevis.placed, nevis.dealsUntested, nevis.long.robust]).toEqual([null, null, []]);
  });
  it.each(LANGS)('is told in %s without a hole', (lang) => {
    for (const country of [null, 'BRA', 'ECU', 'KNA'] as const) {
      const text = JSON.stringify(model(country, lang, { sectors: ['digital'] }));
      expect(text).not.toMatch(/undefined|NaN|Infinity|\[object/);
    }
  });
});

it('speaks Spanish and Portuguese', () => {
  expect(model(null, 'es').long.sentence).toBe(
    'Hacia la tecnología según 2 de 5 medidas, pero solo si se cuenta el mayor compromiso',
  );
  expect(model(null, 'pt').lately.sentence).toMatch(/de volta às commodities segundo 2 de 5 medidas/);
});

describe('filters', () => {
  it('by years cut the bars and leave the verdict', () => {
    const years = { from: 2012, to: 2018 };
    const cut = model(null, 'en', { records: { kinds: [], statuses: [], years } });
    expect(chartOf(cut, 'finance-count')?.yearTexts).toEqual(['2012–14', '2015–18']);
    expect(chartOf(cut, 'finance-count')?.notes).toContain('2012–14 is cut by the years chosen.');
    expect(cut.long).toEqual(model(null).long);
    expect(cut.filterNotes).toHaveLength(1);
  });
  it('by class choose the countries, in the verdict too', () => {
    const { filterNotes, countries, rests } = model(null, 'en', { classes: ['no-formal-ties'] });
    const [note] = filterNotes;
    expect(note).toBe(
      `Only the ${String(countries?.rows.length)} countries of the chosen classes, in the verdict too.`,
    );
    expect(countries?.rows.map(({ name }) => name)).toContain('Paraguay');
    expect(rests).not.toBe(model(null).rests);
    expect(hasNoCountry(input(null, 'en', { classes: ['not-assessed'] }))).toBe(true);
  });
  it('by sector, kind and status do not apply, and that is said', () => {
    const asked = model(null, 'en', {
      sectors: ['digital'],
      records: { kinds: ['ban'], statuses: ['completed'], years: null },
    });
    expect(asked.filterNotes).toEqual([
      'Filters by sector, kind and status do not apply here: the question is how all of it splits.',
    ]);
    expect(asked.charts).toEqual(model(null).charts);
  });
});

describe('finance without amounts', () => {
  const row = (year: number, sector: SectorId, n: number, amount: number | null): Records['rows'] =>
    Array.from({ length: n }, (_, i) => ({
      id: `${sector}${String(year)}${String(i)}`,
      iso3: 'PER',
      year,
      sector,
      kind: 'finance',
      status: 'completed',
      direction: 1,
      amountUsdMillion: amount,
    }));
  const told = (rows: Records['rows']) =>
    shiftModel({
      ...input('PER'),
      file: { format: 'vaiven.records', formatVersion: 1, rows },
      atlas: makeAtlas({
        countries: [makeAtlasCountry('PER')],
        financeLastYear: 2021,
        dealsLastYear: 2024,
      }),
    });

  it('is no share of zero: unknown is said, and amounts are not compared', () => {
    const built = told([...row(2001, 'minerals', 12, null), ...row(2012, 'digital', 12, 5)]);
    const chart = chartOf(built, 'finance-amount');
    expect(chart?.title).toBe('Finance, amount: too few records have an amount to compare');
    const commodities = chart?.lines.find(({ id }) => id === 'commodities');
    expect(commodities?.points[0]).toMatchObject({ value: null, text: '12 records, none with an amount' });
    expect(chart?.table.csv?.rows[0]?.slice(-3)).toEqual([null, null, null]);
    const counted = chartOf(built, 'finance-count')?.lines.find(({ id }) => id === 'commodities');
    expect(counted?.points[0]).toMatchObject({ value: 100, text: '100% (12)' });
    expect(counted?.points[1]).toMatchObject({ value: null, text: '–' });
  });
  it('is too little by itself, however clear', () => {
    const built = told([...row(2001, 'minerals', 12, 5), ...row(2012, 'digital', 12, 5)]);
    expect(built.long.table.rows.slice(0, 2).map(({ says }) => says)).toEqual(['technology', 'technology']);
    expect(built.long.sentence).toBe('Too little to tell');
  });
});

describe('trade beside it', () => {
  it('is asked of exactly the countries whose exports are itemised by product', () => {
    const itemised = COUNTRY_CODES.filter((code) => rawCommodities(realCountryTrade(code)) !== null);
    expect(itemised).toEqual(ITEMISED_IN_TRADE);
  });
  it('names the share of raw commodities, or says that it is not known', () => {
    expect(shiftTradeText('Brazil', realCountryTrade('BRA'), i18n.en)).toMatch(
      /^Brazil: .* raw commodities.* \d+% of classified exports to China in \d{4}–\d{4}, \d+% in \d{4}–\d{4}\.$/,
    );
    expect(shiftTradeText('Mexico', realCountryTrade('MEX'), i18n.en)).toMatch(
      /^Mexico: cannot be told, because in some years only \d+% of exports/,
    );
    expect(shiftTradeText('Haiti', realCountryTrade('HTI'), i18n.en)).toMatch(/^Haiti: no source itemises/);
  });
});
