import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { manifestQuery } from '../../../bundle/referenceQueries';
import { pricesQuery } from '../../../bundle/tradeQueries';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { ChartFigure } from '../../../figure/ChartFigure';
import { FilePending } from '../../../ui/FilePending';
import { regionTradeFailure } from './regionTradeFailure';
import { regionTradePrices } from './regionTradePrices';
import { useView } from '../../../view-state/useView';

/** World prices of the great commodities beside the region's exports to China. */
export function RegionPrices({ height }: { height: number }) {
  const atlas = useAtlas();
  const i18n = useLateI18n('tradeDetail');
  const year = useView((view) => view.year);
  const { data: prices, error, refetch } = useQuery(pricesQuery());
  const manifest = useQuery(manifestQuery()).data ?? null;
  const chart = useMemo(
    () => (prices ? regionTradePrices(prices, atlas, year, manifest, i18n) : null),
    [prices, atlas, year, manifest, i18n],
  );
  return (
    <>
      <h3 className="trade-subheading">{i18n.words.tradeDetail.region.prices.heading}</h3>
      {chart ? (
        <ChartFigure chart={chart} />
      ) : (
        <FilePending
          height={height}
          failure={regionTradeFailure('prices', error, i18n)}
          onRetry={() => void refetch()}
        />
      )}
    </>
  );
}
