import { regionTradeFileSchema, type RegionTradeFile } from '../../src/bundle/schemas/regionTrade';
import { COUNTRY_CODES, type Iso3 } from '../../src/domain/iso3';
import type { Flow } from '../../src/domain/trade/partners';
import type { Facts } from '../facts';
import { jsonText } from '../lib/jsonText';
import { roundOrNull } from '../lib/round';
import type { Partner } from '../trade/tradePoint';
import { macroYears } from './macro';
import { placesOf } from './tradeParts/partnerPlaces';
import { tradeFileIndex, type TradeFile, type TradeFileIndex } from './tradeParts/tradeFile';

type Country = RegionTradeFile['countries'][number];

/** `trade/region.json`: the countries side by side. */
export function regionTradeFile(facts: Facts): TradeFile {
  const index = tradeFileIndex();
  const parts = {
    countries: COUNTRY_CODES.map((iso3) => countryOf(facts, iso3, index)),
  };
  const text = jsonText('trade/region.json', regionTradeFileSchema, {
    format: 'vaiven.trade-region',
    formatVersion: 1,
    sources: index.sources(),
    ...parts,
  });
  return { text, sources: index.sources() };
}

function countryOf(facts: Facts, iso3: Iso3, index: TradeFileIndex): Country {
  const { trade } = facts;
  for (const { source } of trade.points.filter((point) => point.iso3 === iso3)) index.source(source);
  const flow = (partner: Partner, of: Flow) =>
    trade.years.map((year) => inMillions(trade.point(iso3, partner, of, year)?.valueUsd ?? null));
  const partialYears = (partner: Partner) =>
    trade.years.filter((year) => trade.point(iso3, partner, 'export', year)?.partial);
  const flows = (partner: Partner) => ({ export: flow(partner, 'export'), import: flow(partner, 'import') });
  return {
    iso3,
    CHN: flows('CHN'),
    USA: flows('USA'),
    WLD: flows('WLD'),
    partialExportYears: { CHN: partialYears('CHN'), USA: partialYears('USA') },
    gdpUsdMillion: macroYears(facts, iso3, 'gdp', index).map(inMillions),
    populationThousand: macroYears(facts, iso3, 'population', index).map((people) =>
      roundOrNull(people === null ? null : people / 1000, 3),
    ),
    places: placesOf(facts, iso3, index),
  };
}

/** US$ to US$ million with three decimals. */
const inMillions = (usd: number | null): number | null => roundOrNull(usd === null ? null : usd / 1e6, 3);
