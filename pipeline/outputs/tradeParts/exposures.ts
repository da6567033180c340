import type { CountryTradeFile } from '../../../src/bundle/schemas/countryTrade';
import type { Iso3 } from '../../../src/domain/iso3';
import { NEW_TRADE_CODES } from '../../../src/domain/trade/newTradeProducts';
import type { Facts } from '../../facts';
import { exceedsFlow } from '../../products/outOfScope';
import { EV_BATTERY } from '../../sources/newTrade/newTradeCells';
import { exposures, type ExportFigure } from '../../trade/exposures';
import type { TradeFileIndex } from './tradeFile';

/** Exports to China of the commodities whose price can be moved; amounts that round to nothing are no sale. */
export function exposuresOf(facts: Facts, iso3: Iso3, index: TradeFileIndex): CountryTradeFile['exposures'] {
  return exposures([...itemised(facts, iso3), ...lithium(facts, iso3)])
    .filter(({ valueUsd }) => valueUsd > 0)
    .map(({ year, commodity, valueUsd, basis, source, codes }) => [
      year,
      commodity,
      valueUsd,
      basis,
      index.source(source),
      codes,
    ]);
}

/** Every figure by heading or line, not only the one chosen a code: a commodity is summed of one source. */
const itemised = ({ products, trade }: Facts, iso3: Iso3): ExportFigure[] =>
  products.flows.filter(
    (flow) =>
      flow.iso3 === iso3 &&
      flow.partner === 'CHN' &&
      flow.flow === 'export' &&
      /^hs[46] /.test(flow.code) &&
      !exceedsFlow(flow, (of) => trade.point(of.iso3, of.partner, of.flow, of.year)),
  );

/** What China reports to import of lithium from the country: the region's own reports are not among the sources. */
const lithium = (facts: Facts, iso3: Iso3): ExportFigure[] =>
  facts.newTrade.lithium
    .filter((cell) => cell.iso3 === iso3)
    .map(({ year, product, valueUsd }) => ({
      year,
      code: `hs6 ${NEW_TRADE_CODES[product][0]}`,
      valueUsd,
      basis: 'mirror',
      source: EV_BATTERY,
    }));
