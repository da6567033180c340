import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { atlasFileSchema } from '../bundle/schemas/atlas';
import { countryFileSchema } from '../bundle/schemas/country';
import { COUNTRY_CODES } from '../domain/iso3';
import { makeAtlas, makeCountry } from './builders';

describe('the synthetic data that tests are made of', () => {
  it('is an atlas by the schema of the bundle, with all 33 countries', () => {
    const atlas = makeAtlas();
    const rowless = { stance: [], finance: [], deals: [], financeTotal: null };
    const countries = atlas.countries.map((country) => ({ ...country, ...rowless }));
    expect(v.parse(atlasFileSchema, { ...atlas, countries }).countries).toHaveLength(33);
  });

  it.each(COUNTRY_CODES)('is a country file by the schema of the bundle for %s', (iso3) => {
    const country = makeCountry(iso3);
    const chinaTradeSharePctByYear = [...country.chinaTradeSharePctByYear];
    expect(v.parse(countryFileSchema, { ...country, chinaTradeSharePctByYear }).iso3).toBe(iso3);
  });

  it('aligns every series with the years of the atlas', () => {
    const years = makeAtlas().tradeYears.length;
    for (const series of makeCountry(COUNTRY_CODES[0]).trade.series) {
      expect(
        [series.valueUsd, series.sharePct, series.source, series.basis].map((list) => list.length),
      ).toEqual([years, years, years, years]);
    }
  });

  it('says of itself that it is made up', () => {
    expect(makeAtlas().countries.every(({ names }) => names.en.startsWith('Synthetic'))).toBe(true);
  });
});
