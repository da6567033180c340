import type { CountryTradeFile } from '../../../src/bundle/schemas/countryTrade';
import type { Iso3 } from '../../../src/domain/iso3';
import type { Facts } from '../../facts';
import type { TradeFileIndex } from './tradeFile';

/** Every figure of the country's trade with China and the United States that may go out, by cell and priority. */
export const candidatesOf = (
  facts: Facts,
  iso3: Iso3,
  index: TradeFileIndex,
): CountryTradeFile['candidates'] =>
  facts.tradeCandidates
    .filter((candidate) => candidate.iso3 === iso3)
    .map(({ partner, flow, year, valueUsd, source, basis, rawFile, rawLine, verdict }) => [
      partner,
      flow,
      year,
      valueUsd,
      index.source(source),
      basis,
      index.file(rawFile),
      rawLine,
      verdict,
    ]);

/** Why the two sides of a flow report different figures. */
export const gapsOf = (facts: Facts, iso3: Iso3): CountryTradeFile['gaps'] =>
  facts.tradeGaps
    .filter((gap) => gap.iso3 === iso3)
    .map(({ partner, flow, reasons }) => ({ partner, flow, reasons }));
