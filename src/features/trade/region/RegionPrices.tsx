import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { manifestQuery } from '../../../bundle/referenceQueries';
import { pricesQuery } from '../../../bundle/tradeQueries';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { ChartFigure } from '../../../figure/ChartFigure';
import { FromFile } from '../../../ui/FromFile';
import * as USUAL_HEIGHTS from '../../../ui/usualHeights';
import { fileFailure } from '../../../facts/fileFailure';
import { regionTradePrices } from './regionTradePrices';
import { useView } from '../../../view-state/useView';

/** World prices of the great commodities beside the region's exports to China. */
export function RegionPrices() {
  const atlas = useAtlas();
  const i18n = useLateI18n('tradeDetail');
  const year = useView((view) => view.year);
  const { data: prices, error, refetch } = useQuery(pricesQuery());
  const manifest = useQuery(manifestQuery()).data ?? null;
  const chart = useMemo(
    () => (prices ? regionTradePrices(prices, atlas, year, manifest, i18n) : null),
    [prices, atlas, year, manifest, i18n],
  );
  const { pricesFailed, failedStill, prices: text } = i18n.words.tradeDetail.region;
  return (
    <>
      <h3 className="trade-subheading">{text.heading}</h3>
      <FromFile
        file={{ data: chart, error, refetch }}
        height={USUAL_HEIGHTS.regionPrices}
        failure={fileFailure(error, { title: pricesFailed, still: failedStill }, i18n.words)}
      >
        {(drawn) => <ChartFigure chart={drawn} />}
      </FromFile>
    </>
  );
}
