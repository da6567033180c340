import { RegionNewTradeSection } from '../../features/trade/new-trade/RegionNewTradeSection';
import './trade.css';
import { RegionCountries } from '../../features/trade/region/RegionCountries';
import { RegionMultiples } from '../../features/trade/region/RegionMultiples';
import { RegionPart } from '../../features/trade/region/RegionPart';
import { RegionPlaces } from '../../features/trade/region/RegionPlaces';
import { RegionPrices } from '../../features/trade/region/RegionPrices';
import { RegionSums } from '../../features/trade/region/RegionSums';
import { WhenNear } from '../../ui/WhenNear';
import * as USUAL_HEIGHTS from '../../ui/usualHeights';
import { tradePlace } from './tradePlace';
import { usePreloadedCharts } from '../../figure/charts/usePreloadedCharts';

/** The region's trade: its sums, its countries compared, China's place among their partners, prices behind it, and new trade. */
export function RegionTrade() {
  usePreloadedCharts();
  return (
    <section className="trade">
      <RegionSums />
      <WhenNear place={tradePlace('region-countries')} height={USUAL_HEIGHTS.regionCountries}>
        <RegionPart height={USUAL_HEIGHTS.regionCountries}>
          {(loaded) => <RegionCountries loaded={loaded} />}
        </RegionPart>
      </WhenNear>
      <WhenNear place={tradePlace('region-multiples')} height={USUAL_HEIGHTS.regionMultiples}>
        <RegionPart height={USUAL_HEIGHTS.regionMultiples}>
          {(loaded) => <RegionMultiples loaded={loaded} />}
        </RegionPart>
      </WhenNear>
      <WhenNear place={tradePlace('region-places')} height={USUAL_HEIGHTS.regionPlaces}>
        <RegionPart height={USUAL_HEIGHTS.regionPlaces}>
          {(loaded) => <RegionPlaces loaded={loaded} />}
        </RegionPart>
      </WhenNear>
      <WhenNear place={tradePlace('region-prices')} height={USUAL_HEIGHTS.regionPrices}>
        <RegionPrices />
      </WhenNear>
      <WhenNear place={tradePlace('region-new-trade')} height={USUAL_HEIGHTS.regionNewTrade}>
        <RegionNewTradeSection />
      </WhenNear>
    </section>
  );
}
