import { useQuery } from '@tanstack/react-query';
import { useAtlas } from '../../bundle/AtlasContext';
import { countryQuery } from '../../bundle/queries';
import type { Iso3 } from '../../domain/iso3';
import { useI18n } from '../../i18n/I18nContext';
import { FromFile } from '../../ui/FromFile';
import * as USUAL_HEIGHTS from '../../ui/usualHeights';
import { fileFailure, lossOfCountry } from '../../facts/fileFailure';
import './trade.css';
import { TradeContents } from './TradeContents';
import { WhenNear } from '../../ui/WhenNear';
import { tradePlace } from './tradePlace';
import { TradePartners } from '../../features/trade/partners/TradePartners';
import { partAnchor, TRADE_PARTS } from './tradeParts';
import { usePreloadedCharts } from '../../figure/charts/usePreloadedCharts';

const CONTENTS = ['partners', ...TRADE_PARTS.map(({ id }) => id)] as const;

/** Goods trade of a country: with whom, what, how exposed, what is new, and the tariff war beside it. */
export function TradeTab({ iso3 }: { iso3: Iso3 }) {
  usePreloadedCharts();
  const atlas = useAtlas();
  const i18n = useI18n();
  const country = useQuery(countryQuery(iso3));
  return (
    <div className="trade">
      <TradeContents ids={CONTENTS} />
      <FromFile
        file={country}
        height={USUAL_HEIGHTS.partnersFile}
        failure={fileFailure(country.error, lossOfCountry(atlas, iso3, i18n), i18n.words)}
      >
        {(file) => <TradePartners iso3={iso3} file={file} headingId={partAnchor('partners')} />}
      </FromFile>
      {TRADE_PARTS.map(({ id, Section, height }) => (
        <WhenNear key={`${iso3} ${id}`} place={tradePlace(partAnchor(id))} height={height}>
          <Section iso3={iso3} />
        </WhenNear>
      ))}
    </div>
  );
}
