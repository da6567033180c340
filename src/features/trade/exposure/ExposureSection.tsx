import { useQuery } from '@tanstack/react-query';
import { useAtlas } from '../../../bundle/AtlasContext';
import { countryQuery } from '../../../bundle/queries';
import { countryTradeQuery, pricesQuery } from '../../../bundle/tradeQueries';
import type { Iso3 } from '../../../domain/iso3';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { FilePending } from '../../../ui/FilePending';
import { countryFailure } from '../../../facts/countryFailure';
import { priceFailure } from './priceFailure';
import { Exposure } from './Exposure';
import './exposure.css';

/** Height of table, bench and chart, so that the page keeps its length while the files load. */
const USUAL_HEIGHT = 1900;

/** What the country sells China at world prices, and a bench on which these prices can be moved. */
export function ExposureSection({ iso3 }: { iso3: Iso3 }) {
  const atlas = useAtlas();
  const i18n = useLateI18n('tradeDetail');
  const queries = [
    useQuery(countryQuery(iso3)),
    useQuery(countryTradeQuery(iso3)),
    useQuery(pricesQuery()),
  ] as const;
  const [country, trade, prices] = queries;
  if (country.data && trade.data && prices.data)
    return <Exposure file={country.data} trade={trade.data} prices={prices.data} />;
  return (
    <FilePending
      height={USUAL_HEIGHT}
      failure={
        countryFailure(atlas, iso3, country.error ?? trade.error, i18n) ?? priceFailure(prices.error, i18n)
      }
      onRetry={() => {
        for (const query of queries) if (query.error) void query.refetch();
      }}
    />
  );
}
