import { useQuery } from '@tanstack/react-query';
import { useAtlas } from '../../bundle/AtlasContext';
import { countryQuery } from '../../bundle/queries';
import type { Iso3 } from '../../domain/iso3';
import { useI18n } from '../../i18n/I18nContext';
import { FilePending } from '../../ui/FilePending';
import { countryFailure } from '../../facts/countryFailure';
import './trade.css';
import { TradeContents } from './TradeContents';
import { TradePart } from '../../ui/TradePart';
import { TradePartners } from '../../features/trade/partners/TradePartners';
import { partAnchor, TRADE_PARTS } from './tradeParts';
import { usePreloadedCharts } from '../../figure/charts/usePreloadedCharts';

/** Height of the partners' part, so that the panel keeps its length while the file loads. */
const USUAL_HEIGHT = 2000;

const CONTENTS = ['partners', ...TRADE_PARTS.map(({ id }) => id)] as const;

/** Goods trade of a country: with whom, what, how exposed, what is new, and the tariff war beside it. */
export function TradeTab({ iso3 }: { iso3: Iso3 }) {
  usePreloadedCharts();
  const atlas = useAtlas();
  const i18n = useI18n();
  const { data, error, refetch } = useQuery(countryQuery(iso3));
  return (
    <div className="trade">
      <TradeContents ids={CONTENTS} />
      {data ? (
        <TradePartners iso3={iso3} file={data} headingId={partAnchor('partners')} />
      ) : (
        <FilePending
          height={USUAL_HEIGHT}
          failure={countryFailure(atlas, iso3, error, i18n)}
          onRetry={() => void refetch()}
        />
      )}
      {TRADE_PARTS.map(({ id, Section, height }) => (
        <TradePart key={`${iso3} ${id}`} id={partAnchor(id)} height={height}>
          <Section iso3={iso3} />
        </TradePart>
      ))}
    </div>
  );
}
