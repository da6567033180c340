import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAtlas } from '../../bundle/AtlasContext';
import { countryQuery, manifestQuery } from '../../bundle/queries';
import type { CountryFile } from '../../bundle/schemas/country';
import type { Iso3 } from '../../domain/iso3';
import { useI18n } from '../../i18n/I18nContext';
import { ErrorCard } from '../../ui/ErrorCard';
import { Skeleton } from '../../ui/Skeleton';
import { tradeModel } from '../../view-models/tradeModel';
import { failureReason } from '../../view-models/bundleFailure';
import { useView } from '../../view-state/useView';
import { HowToRead } from './HowToRead';
import './trade.css';
import { TradeFigure } from './TradeFigure';
import { TradeHeadline } from './TradeHeadline';
import { usePreloadedCharts } from './usePreloadedCharts';

/** Height of the headline and five charts, so that the panel keeps its length while the file loads. */
const USUAL_HEIGHT = 2150;

/** Goods trade of a country with China and the United States. */
export function TradeTab({ iso3 }: { iso3: Iso3 }) {
  usePreloadedCharts();
  const { words } = useI18n();
  const country = useQuery(countryQuery(iso3));
  if (country.data) return <Trade file={country.data} />;
  if (country.isError)
    return (
      <ErrorCard
        title={words.trade.errorTitle}
        detail={`${failureReason(country.error, words)} ${words.trade.errorDetail}`}
        onRetry={() => void country.refetch()}
      />
    );
  return <Skeleton height={USUAL_HEIGHT} />;
}

function Trade({ file }: { file: CountryFile }) {
  const { tradeYears } = useAtlas();
  const i18n = useI18n();
  const year = useView((view) => view.year);
  const sectors = useView((view) => view.sectors);
  const manifest = useQuery(manifestQuery()).data;
  const model = useMemo(
    () => tradeModel(file, tradeYears, { year, sectors }, manifest?.sources ?? [], i18n),
    [file, tradeYears, year, sectors, manifest, i18n],
  );
  return (
    <div className="trade">
      <TradeHeadline model={model} />
      {model.charts.map((chart) => (
        <TradeFigure key={chart.id} chart={chart} />
      ))}
      <HowToRead texts={model.howToRead} />
    </div>
  );
}
