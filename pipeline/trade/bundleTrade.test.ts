import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CountryTrade } from '../../src/bundle/schemas/countryTrade';
import { COUNTRY_CODES } from '../../src/domain/iso3';
import { FLOWS, PARTNERS } from '../../src/domain/trade/partners';
import { tradeShare, type TradeFigure } from '../../src/domain/trade/shares';
import { realAtlas, realCountry, realCountryTrade, realRegionTrade } from '../../src/testing/realBundle';
import { readCsv } from '../lib/csv';

const data = `${import.meta.dirname}/../../public/data`;
const { version } = JSON.parse(readFileSync(`${data}/current.json`, 'utf8')) as { version: string };
const text = (path: string) => readFileSync(`${data}/${version}/${path}`, 'utf8');
const { tradeYears } = realAtlas();

const candidatesOf = (iso3: string, partner: string, flow: string, year: number) => {
  const { candidates, sources, files } = realCountryTrade(iso3);
  return candidates
    .filter((row) => row.partner === partner && row.flow === flow && row.year === year)
    .map(({ valueUsd, source, basis, file, line, verdict }) => ({
      usd: valueUsd,
      source: sources[source],
      basis,
      at: `${files[file]}:${line}`,
      verdict,
    }));
};
const chosen = (iso3: string, partner: string, flow: string, year: number) =>
  candidatesOf(iso3, partner, flow, year).find(({ verdict }) => verdict === 'chosen');

describe('known figures and where they stand', () => {
  it.each([
    ['BRA', 'CHN', 'export', 2022, 89.72, 'comtrade-cipf', 'reporter'],
    ['BRA', 'CHN', 'export', 2025, 100.02, 'comtrade-cipf', 'reporter'],
    ['MEX', 'CHN', 'import', 2022, 118.69, 'comtrade-cipf', 'reporter'],
    ['CHL', 'CHN', 'export', 2022, 38.9, 'comtrade-cipf', 'reporter'],
    ['ARG', 'CHN', 'export', 2000, 0.8, 'comtrade-latam10-exports', 'reporter'],
    ['PER', 'CHN', 'import', 2013, 8.41, 'wits-trade-summary', 'reporter'],
    ['VEN', 'CHN', 'export', 2014, 11.32, 'baci-V202501', 'reconciled'],
    ['VEN', 'USA', 'export', 2024, 5.68, 'us-census-2024', 'mirror'],
    ['CRI', 'USA', 'import', 2024, 8.65, 'comtrade-cri-partners', 'reporter'],
  ])('%s %s %s %i: US$ %d bn from %s', (iso3, partner, flow, year, billions, source, basis) => {
    const figure = chosen(iso3, partner, flow, year);
    expect(figure).toMatchObject({ source, basis });
    expect((figure?.usd ?? 0) / 1e9).toBeCloseTo(billions, 2);
  });

  it('put Costa Rica’s own report of 2013 in place of the mirrored chips', () => {
    expect(candidatesOf('CRI', 'CHN', 'export', 2013)).toMatchObject([
      { usd: 377_803_764, verdict: 'chosen', source: 'comtrade-cri-partners', at: /costa_rica_partner_totals\.csv:20$/ },
      { usd: 4_435_947_692, verdict: 'transshipped', source: 'tradestatistics-2013-2017' },
    ].map(({ at, ...rest }) => (at === undefined ? rest : { ...rest, at: expect.stringMatching(at) as string })));
  }); // prettier-ignore

  it('show Mexico’s imports of 2022 beside what China reports', () => {
    expect(
      candidatesOf('MEX', 'CHN', 'import', 2022).find(({ basis }) => basis === 'mirror')?.usd,
    ).toBeCloseTo(77.53e9, -7);
    expect(realCountryTrade('MEX').gaps).toContainEqual({
      partner: 'CHN',
      flow: 'import',
      reasons: ['cif-fob', 'transit-usa', 'origin'],
    });
  });

  it('keep what is too small for China Customs’ US$ column', () => {
    expect(candidatesOf('GRD', 'CHN', 'export', 2024)).toContainEqual(
      expect.objectContaining({ usd: 4216, source: 'gacc-2024' }),
    );
    expect(chosen('VCT', 'CHN', 'export', 2024)).toMatchObject({ usd: 1405, basis: 'mirror' });
  });

  it('take Mexico’s own copper ore where the reconciled whole is smaller, and Chile’s reconciled whole', () => {
    const copper = (iso3: string, year: number) => {
      const { exposures } = realCountryTrade(iso3);
      const row = exposures.find((one) => one.year === year && one.commodity === 'copper');
      return [row?.basis, Math.round((row?.valueUsd ?? 0) / 1e5) / 10];
    };
    expect(copper('MEX', 2022)).toEqual(['reporter', 2945.5]);
    expect(copper('MEX', 2024)).toEqual(['reporter', 3718.9]);
    expect(copper('CHL', 2022)).toEqual(['reconciled', 23339.8]);
  });

  it('leave a cell empty when no raw row gives it', () => {
    expect(candidatesOf('VEN', 'CHN', 'export', 2021)).toEqual([]);
    const series = realCountry('VEN').trade.series.find(
      (one) => one.partner === 'CHN' && one.flow === 'export',
    );
    expect(series?.valueUsd[tradeYears.indexOf(2021)]).toBeNull();
  });
});

const sameInBothFiles = (iso3: string, { candidates, sources }: CountryTrade): void => {
  const { trade } = realCountry(iso3);
  const drawn = trade.series
    .filter(({ partner }) => partner !== 'WLD')
    .flatMap(({ partner, flow, valueUsd, source, basis }) =>
      valueUsd.flatMap((usd, at) =>
        usd === null ? [] : [[partner, flow, tradeYears[at], usd, trade.sources[source[at] ?? -1], basis[at]].join(' ')],
      ),
    ); // prettier-ignore
  const picked = candidates
    .filter((row) => row.verdict === 'chosen')
    .map(({ partner, flow, year, valueUsd, source, basis }) =>
      [partner, flow, year, valueUsd, sources[source], basis].join(' '),
    );
  expect([...picked].sort()).toEqual([...drawn].sort());
};

describe('the trade files', () => {
  it.each(COUNTRY_CODES)('of %s draw exactly the chosen candidates, one a cell', (iso3) => {
    sameInBothFiles(iso3, realCountryTrade(iso3));
  });

  it('hold no row of a source that keeps its rows', () => {
    const rows = [
      ...COUNTRY_CODES.flatMap((iso3) => realCountryTrade(iso3).sources),
      text('tables/trade.csv'),
      text('tables/trade_alternatives.csv'),
    ];
    expect(rows.filter((row) => row.includes('atlas-g20-china'))).toEqual([]);
  });

  it('name raw file and line of every figure of the table', () => {
    const [head, ...rows] = text('tables/trade.csv').trimEnd().split('\r\n');
    expect(head).toMatch(/,partial,series_break,raw_file,raw_line,priority$/);
    expect(rows.filter((row) => !/,(trade\/[^,]+|wb-wdi\/wdi_lac_long)\.csv,\d+,\d*$/.test(row))).toEqual([]);
  });
});

describe('shares', () => {
  it('in the country files never exceed 100', () => {
    const shares = COUNTRY_CODES.flatMap((iso3) => {
      const { trade, chinaTradeSharePctByYear } = realCountry(iso3);
      return [
        ...trade.series.flatMap(({ sharePct }) => sharePct.filter((pct) => pct !== null)),
        ...chinaTradeSharePctByYear.values(),
      ];
    });
    expect(shares.length).toBeGreaterThan(2000);
    expect(shares.filter((pct) => pct < 0 || pct > 100)).toEqual([]);
  });

  it('made of the regional file never exceed 100, though some figures exceed the total', () => {
    const figure = (million: number | null | undefined): TradeFigure | undefined =>
      million === null || million === undefined ? undefined : { valueUsd: million * 1e6, partial: false };
    const shares = realRegionTrade().countries.flatMap((country) =>
      PARTNERS.flatMap((partner) =>
        FLOWS.flatMap((flow) =>
          tradeYears.map((_, at) => tradeShare(figure(country[partner][flow][at]), figure(country.WLD[flow][at]))),
        ),
      ),
    ); // prettier-ignore
    expect(shares.filter(({ pct }) => pct !== null && pct > 100)).toEqual([]);
    expect(shares.filter(({ reason }) => reason === 'scope-differs').length).toBeGreaterThan(0);
  });

  it('in the tables never exceed 100', () => {
    const [head = '', ...rows] = text('tables/trade.csv').trimEnd().split('\r\n');
    const at = head.split(',').indexOf('share_pct');
    const shares = rows.flatMap((row) => row.split(',')[at] || []).map(Number);
    expect(shares.length).toBeGreaterThan(2000);
    expect(shares.filter((pct) => !(pct >= 0 && pct <= 100))).toEqual([]);
  });
});

it('the table of tariff events tells everybody from countries the source does not name', () => {
  const countriesOf = (id: string) =>
    readCsv(`${data}/${version}/tables/tariffs.csv`).rows.find(({ cells }) => cells['id'] === id)?.cells[
      'countries'
    ];
  expect([countriesOf('section-122'), countriesOf('capacity-cases')]).toEqual(['', 'not stated']);
});

it('the build report counts the comparison with the check and gives the reason of each difference', () => {
  const { tradeCheck } = JSON.parse(text('build-report.json')) as {
    tradeCheck: Record<string, number> & { differences: { reason: string }[] };
  };
  expect(tradeCheck).toMatchObject({
    cellsChosen: 2814,
    cellsInCheck: 2815,
    worldTotals: 1716,
    worldTotalsInCheck: 1716,
  });
  expect(tradeCheck.differences.filter(({ reason }) => reason === '')).toEqual([]);
});
