import { RegionNewTradeSection } from '../../features/trade/new-trade/RegionNewTradeSection';
import './trade.css';
import { RegionCountries } from '../../features/trade/region/RegionCountries';
import { RegionMultiples } from '../../features/trade/region/RegionMultiples';
import { RegionPart } from '../../features/trade/region/RegionPart';
import { RegionPlaces } from '../../features/trade/region/RegionPlaces';
import { RegionPrices } from '../../features/trade/region/RegionPrices';
import { RegionSums } from '../../features/trade/region/RegionSums';
import { TradePart } from '../../ui/TradePart';
import { usePreloadedCharts } from '../../figure/charts/usePreloadedCharts';

/** Usual heights of the parts in pixels, so that the panel keeps its length before they are drawn. */
const HEIGHTS = { countries: 1620, multiples: 1320, places: 940, prices: 500, newTrade: 2100 } as const;

/** The region's trade: its sums, its countries compared, China's place among their partners, prices behind it, and new trade. */
export function RegionTrade() {
  usePreloadedCharts();
  return (
    <section className="trade">
      <RegionSums />
      <TradePart id="region-countries" height={HEIGHTS.countries}>
        <RegionPart height={HEIGHTS.countries}>{(loaded) => <RegionCountries loaded={loaded} />}</RegionPart>
      </TradePart>
      <TradePart id="region-multiples" height={HEIGHTS.multiples}>
        <RegionPart height={HEIGHTS.multiples}>{(loaded) => <RegionMultiples loaded={loaded} />}</RegionPart>
      </TradePart>
      <TradePart id="region-places" height={HEIGHTS.places}>
        <RegionPart height={HEIGHTS.places}>{(loaded) => <RegionPlaces loaded={loaded} />}</RegionPart>
      </TradePart>
      <TradePart id="region-prices" height={HEIGHTS.prices}>
        <RegionPrices />
      </TradePart>
      <TradePart id="region-new-trade" height={HEIGHTS.newTrade}>
        <RegionNewTradeSection />
      </TradePart>
    </section>
  );
}
