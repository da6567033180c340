import { expect, it } from 'vitest';
import { COUNTRY_CODES } from '../../../domain/iso3';
import { makeAtlas } from '../../../testing/builders';
import { makeRegionCountry } from '../../../testing/regionTradeBuilder';
import { makeRegionTrade } from '../../../testing/tradeBuilders';
import { regionRows } from './regionTradeRows';

const flat = (million: number) => [million, million, million];

it.each([
  // China 30 of 200 and the United States 50 of 200; 30 - 10 more sold to China than bought.
  ['export', { share: 15, 'usa-share': 25, usd: 30e6, 'per-person': 15_000, gdp: 3, balance: 20e6 }],
  // China 10 of 80 and the United States 20 of 80; the balance is the same whichever flow is looked at.
  ['import', { share: 12.5, 'usa-share': 25, usd: 10e6, 'per-person': 5000, gdp: 1, balance: 20e6 }],
] as const)('relates a flow (%s) to the same flow with the world', (flow, values) => {
  const country = makeRegionCountry('BRA', {
    CHN: { export: flat(30), import: flat(10) },
    USA: { export: flat(50), import: flat(20) },
    WLD: { export: flat(200), import: flat(80) },
    gdpUsdMillion: flat(1000),
    populationThousand: flat(2),
  });
  const [row] = regionRows(
    makeRegionTrade({ countries: [country] }),
    makeAtlas(),
    new Set(COUNTRY_CODES),
    { flow, year: 2001, placeYear: null },
    'en',
  );
  for (const [key, value] of Object.entries(values))
    expect(row?.figures[key as keyof typeof values], key).toEqual({ kind: 'figure', value });
});
