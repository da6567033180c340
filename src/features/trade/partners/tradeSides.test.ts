import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountryTrade, CountryTradeFile } from '../../../bundle/schemas/countryTrade';
import { FLOWS, PARTNERS } from '../../../domain/trade/partners';
import { LANGS } from '../../../i18n/lang';
import { realAtlas, realCountryTrade } from '../../../testing/realBundle';
import { testLateI18n } from '../../../testing/testI18n';
import { makeCountryTrade } from '../../../testing/tradeBuilders';
import { tradeSides, type SidesInput } from './tradeSides';
import { gapIn, sideFigures } from './tradeSidesValues';

const YEARS = [2020, 2021, 2022];
const spoken = await Promise.all(LANGS.map((lang) => testLateI18n('tradeDetail', lang)));
const en = spoken[0]!;
type Candidate = CountryTradeFile['candidates'][number];

/** Imports from China, US$ billion, in the order of priority. */
const row = (
  year: number,
  billion: number,
  basis: Candidate[5],
  verdict: Candidate[8] = 'chosen',
): Candidate => [
  'CHN', 'import', year, billion * 1e9, basis === 'mirror' ? 1 : 0, basis, 0, 10 + year, verdict,
]; // prettier-ignore

const depthOf = (candidates: Candidate[], gaps: CountryTrade['gaps'] = []): CountryTrade =>
  makeCountryTrade('MEX', {
    sources: ['comtrade-cipf', 'oecd-btige'],
    files: ['trade/synthetic.csv'],
    candidates,
    gaps,
  });
const sidesOf = (depth: CountryTrade, changes: Partial<SidesInput> = {}, i18n = en) =>
  tradeSides(
    {
      depth,
      partner: 'CHN',
      flow: 'import',
      years: YEARS,
      selectedYear: null,
      partialYears: [],
      manifest: [],
      ...changes,
    },
    i18n,
  );

const mexico = depthOf(
  [
    row(2021, 101, 'reporter'),
    row(2022, 118.7, 'reporter'),
    row(2022, 100.5, 'reconciled', 'later-in-order'),
    row(2022, 77.5, 'mirror', 'later-in-order'),
  ],
  [{ partner: 'CHN', flow: 'import', reasons: ['cif-fob', 'transit-usa'] }],
);

describe('both sides of a flow', () => {
  it('stand in the title, with the latest year that has both', () => {
    expect(sidesOf(mexico).chart?.title.replaceAll(' ', ' ')).toBe(
      'Imports from China in 2022: US$ 119 bn by the country’s own report, US$ 77.5 bn by China’s',
    );
  });
  it('are lines of their own, the partner in its colour', () => {
    expect(sidesOf(mexico).chart?.lines.map(({ label, tone }) => [label, tone])).toEqual([
      ['Own report', 'one'],
      ['China’s report', 'china'],
      ['Reconciled', 'rest'],
    ]);
  });
  it('have their distance told in a sentence, with the known reasons', () => {
    const { gap } = sidesOf(mexico);
    expect(gap?.text.replaceAll(' ', ' ')).toBe(
      'In 2022 the two sides are US$ 41.2 bn apart: China’s figure is 35% lower than the country’s own.',
    );
    expect(gap?.reasons).toHaveLength(2);
    expect(gap?.reasons[0]).toContain('freight and insurance');
    expect(gap?.unknown).toBeNull();
  });
  it('say higher where the partner reports more, and that no reason is on record where none is', () => {
    const panama = depthOf([row(2022, 2, 'reporter'), row(2022, 12, 'mirror', 'later-in-order')]);
    expect(sidesOf(panama).gap).toMatchObject({
      reasons: [],
      unknown: expect.stringContaining('No reason') as string,
    });
    expect(sidesOf(panama).gap?.text).toContain('500% higher');
  });
  it('agree within a percent', () => {
    const near = depthOf([row(2022, 100, 'reporter'), row(2022, 100.4, 'mirror', 'later-in-order')]);
    expect(sidesOf(near).gap).toEqual({
      text: 'In 2022 the two sides agree to within 1%.',
      reasons: [],
      unknown: null,
    });
  });
  it('are compared in the nearest year that has both, and the reader is told', () => {
    expect(sidesOf(mexico, { selectedYear: 2022 }).note).toBeNull();
    expect(sidesOf(mexico, { selectedYear: 2021 }).note).toBe(
      '2021 and the years before it do not have both sides’ reports; 2022 is the first that has.',
    );
    const later = depthOf([row(2020, 5, 'reporter'), row(2020, 6, 'mirror', 'later-in-order')]);
    expect(sidesOf(later, { selectedYear: 2022 }).note).toContain('2020 is the nearest year before it');
  });
  it.each<[string, Candidate[], string]>([
    [
      'only own reports',
      [row(2022, 1, 'reporter')],
      'Only the country’s own reports give imports from China',
    ],
    ['only the partner’s', [row(2022, 1, 'mirror')], 'Only China’s reports give imports from China'],
    ['only reconciled', [row(2022, 1, 'reconciled')], 'Only reconciled figures on imports from China'],
    [
      'never in one year',
      [row(2021, 1, 'reporter'), row(2022, 1, 'mirror')],
      'No year has both sides’ reports on imports from China',
    ],
  ])('where there are %s, the title says so and there is no gap', (_, candidates, title) => {
    const model = sidesOf(depthOf(candidates));
    expect(model.chart?.title).toContain(title);
    expect(model.gap).toBeNull();
  });
  it('without any figure, there is a sentence and no chart', () => {
    expect(sidesOf(mexico, { partner: 'USA', flow: 'export' })).toEqual({
      chart: null,
      note: 'No figures on exports to the United States',
      gap: null,
    });
  });
});

describe('the table', () => {
  it('has every figure with its side, source, order, use and place in the raw file', () => {
    const table = sidesOf(mexico).chart?.table;
    expect(table?.columns).toEqual([
      'Year',
      'Figure',
      'Side',
      'Source',
      'Order',
      'Use here',
      'Raw file and line',
    ]);
    expect(table?.rows.map((r) => [r.head, ...r.cells].join(' | ').replaceAll(' ', ' '))).toEqual([
      '2021 | US$ 101 bn | own report | UN Comtrade (CIPF) | 1 | shown | trade/synthetic.csv, line 2031',
      '2022 | US$ 119 bn | own report | UN Comtrade (CIPF) | 1 | shown | trade/synthetic.csv, line 2032',
      '2022 | US$ 101 bn | reconciled | UN Comtrade (CIPF) | 2 | another stands before it | trade/synthetic.csv, line 2032',
      '2022 | US$ 77.5 bn | partner’s report | OECD BTIGE | 3 | another stands before it | trade/synthetic.csv, line 2032',
    ]);
  });
  it('says why a figure is set aside, and its dot is hollow', () => {
    const aside = depthOf([row(2022, 1, 'reporter', 'oil-left-out'), row(2022, 9, 'mirror')]);
    const { chart } = sidesOf(aside);
    expect(chart?.lines[0]?.points[2]).toMatchObject({
      partial: true,
      origin: 'UN Comtrade (CIPF), set aside: oil left out',
    });
    expect(chart?.table.rows[0]?.cells[4]).toBe('set aside: oil left out');
  });
  it('writes a figure of crude oil alone as a lower bound', () => {
    const { chart } = sidesOf(mexico, { partialYears: [2021] });
    expect(chart?.lines[0]?.points[1]).toMatchObject({ partial: true });
    expect(chart?.table.rows[0]?.cells[0]).toMatch(/^at least US\$/);
    expect(chart?.table.rows[0]?.cells[4]).toBe('shown (crude oil only)');
  });
  it('has the same as a file, with figures in whole US$', () => {
    expect(sidesOf(mexico).chart?.table.csv?.rows[3]).toEqual([
      2022,
      77.5e9,
      'partner’s report',
      2,
      3,
      'another stands before it',
      'trade/synthetic.csv',
      2032,
    ]);
  });
  it('draws of a side the first figure that is not set aside', () => {
    const two = depthOf([row(2022, 1, 'reporter', 'newer-report'), row(2022, 3, 'reporter')]);
    expect(sidesOf(two).chart?.lines[0]?.points[2]).toMatchObject({ value: 3e9, partial: false });
  });
});

it('the gap is the partner’s figure less the own, in percent of the own', () => {
  const billion = fc.integer({ min: 1, max: 1000 });
  fc.assert(
    fc.property(billion, billion, (own, mirror) => {
      const gap = gapIn(
        sideFigures(depthOf([row(2022, own, 'reporter'), row(2022, mirror, 'mirror')]), 'CHN', 'import'),
        2022,
      );
      expect(gap?.pct).toBeGreaterThan(-100);
      expect(Math.sign(gap?.pct ?? NaN)).toBe(Math.sign(mirror - own));
      expect((gap?.ownUsd ?? NaN) * (1 + (gap?.pct ?? NaN) / 100)).toBeCloseTo(gap?.mirrorUsd ?? 0, 0);
    }),
  );
});

describe('on the real figures', () => {
  const atlas = realAtlas();
  it('Mexico reports 118.7 bn of imports from China in 2022, China 77.5 bn', () => {
    const depth = realCountryTrade('MEX');
    const model = sidesOf(depth, { years: atlas.tradeYears, selectedYear: 2022 });
    expect(model.gap?.text.replaceAll('\u00a0', ' ')).toContain(
      'US$ 41.2 bn apart: China’s figure is 35% lower',
    );
    expect(model.gap?.reasons.length).toBeGreaterThan(0);
    const rows = model.chart?.table.rows.filter((row) => row.head === '2022') ?? [];
    expect(rows.length).toBeGreaterThan(1);
    for (const { cells } of rows) expect(cells.at(-1)).toMatch(/\.csv, line \d+$/);
  });
  it('every flow of every country is told whole in three languages', () => {
    for (const { iso3 } of atlas.countries)
      for (const partner of PARTNERS)
        for (const flow of FLOWS) {
          const input = { years: atlas.tradeYears, partner, flow };
          const said = spoken.map((i18n) => JSON.stringify(sidesOf(realCountryTrade(iso3), input, i18n)));
          expect(said.join()).not.toMatch(/undefined|NaN|Infinity/);
        }
  });
});

it('every case is told in three languages', () => {
  const cases = [
    mexico,
    depthOf([]),
    depthOf([row(2022, 1, 'reporter')]),
    depthOf([row(2022, 1, 'mirror')]),
    depthOf([row(2022, 1, 'reconciled')]),
    depthOf([row(2021, 1, 'reporter'), row(2022, 1, 'mirror')]),
  ];
  for (const depth of cases) {
    const said = spoken.map((i18n) => {
      const { chart, note, gap } = sidesOf(depth, { selectedYear: 2020 }, i18n);
      return [chart?.title, chart?.subtitle, note, gap?.text, ...(gap?.reasons ?? [])].join('\n');
    });
    expect(new Set(said).size).toBe(3);
    expect(said.join()).not.toMatch(/NaN|Infinity/);
  }
});
