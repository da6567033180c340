import { countryTradeSchema } from '../../src/bundle/schemas/countryTrade';
import type { Iso3 } from '../../src/domain/iso3';
import type { Facts } from '../facts';
import { countryCode } from '../lib/countryCode';
import { jsonText } from '../lib/jsonText';
import { candidatesOf } from './tradeParts/candidates';
import { compositionOf } from './tradeParts/composition';
import { exposuresOf } from './tradeParts/exposures';
import { gapsOf } from './tradeParts/gaps';
import { macroYears } from './tradeParts/macroYears';
import { lithiumToChinaOf, newTradeOf } from './tradeParts/newTrade';
import { partnersOf } from './tradeParts/partners';
import { solarOf } from './tradeParts/solar';
import { tradeFileIndex } from './tradeParts/tradeFileIndex';
import type { TradeFile } from './tradeParts/tradeFile';

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
  };
  index.source('wb-wdi');
  const text = jsonText(`trade/${iso3}.json`, countryTradeSchema, {
    format: 'vaiven.trade',
    formatVersion: 1,
    iso3: countryCode(iso3),
    sources: index.sources(),
    files: index.files(),
    gdpUsd: macroYears(facts, iso3, 'gdp'),
    population: macroYears(facts, iso3, 'population'),
    ...parts,
  });
  return { text, sources: index.sources() };
}
