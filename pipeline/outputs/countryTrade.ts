import { countryTradeFileSchema } from '../../src/bundle/schemas/countryTrade';
import type { Iso3 } from '../../src/domain/iso3';
import type { Facts } from '../facts';
import { jsonText } from '../lib/jsonText';
import { macroYears } from './macro';
import { candidatesOf, gapsOf } from './tradeParts/candidates';
import { compositionOf } from './tradeParts/composition';
import { exposuresOf } from './tradeParts/exposures';
import { lithiumToChinaOf, newTradeOf } from './tradeParts/newTrade';
import { partnersOf } from './tradeParts/partnerPlaces';
import { solarOf } from './tradeParts/solar';
import { tradeFileIndex, type TradeFile } from './tradeParts/tradeFile';

/** `trade/<ISO3>.json`: each part in its own file; they share the lists of sources and raw files. */
export function countryTradeFile(facts: Facts, iso3: Iso3): TradeFile {
  const index = tradeFileIndex();
  const parts = {
    candidates: candidatesOf(facts, iso3, index),
    gaps: gapsOf(facts, iso3),
    ...compositionOf(facts, iso3, index),
    partners: partnersOf(facts, iso3, index),
    exposures: exposuresOf(facts, iso3, index),
    newTrade: newTradeOf(facts, iso3, index),
    lithiumToChina: lithiumToChinaOf(facts, iso3, index),
    solar: solarOf(facts, iso3, index),
    gdpUsd: macroYears(facts, iso3, 'gdp', index),
    population: macroYears(facts, iso3, 'population', index),
  };
  const text = jsonText(`trade/${iso3}.json`, countryTradeFileSchema, {
    format: 'vaiven.trade',
    formatVersion: 1,
    iso3,
    sources: index.sources(),
    files: index.files(),
    ...parts,
  });
  return { text, sources: index.sources() };
}
