import type { CountryTrade } from '../../../src/bundle/schemas/countryTrade';
import type { Iso3 } from '../../../src/domain/iso3';
import type { Facts } from '../../facts';

export const gapsOf = (facts: Facts, iso3: Iso3): CountryTrade['gaps'] =>
  facts.tradeGaps
    .filter((gap) => gap.iso3 === iso3)
    .map(({ partner, flow, reasons }) => ({ partner, flow, reasons }));
