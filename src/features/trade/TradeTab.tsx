import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAtlas } from '../../bundle/AtlasContext';
import { countryQuery, manifestQuery } from '../../bundle/queries';
import type { CountryFile } from '../../bundle/schemas/country';
import type { Iso3 } from '../../domain/iso3';
import { useI18n } from '../../i18n/I18nContext';
import { FilePending } from '../../ui/FilePending';
import { countryFailure } from '../../view-models/countryFailure';
import { tradeModel } from '../../view-models/tradeModel';
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
  const atlas = useAtlas();
  const i18n = useI18n();
  const { data, error, refetch } = useQuery(countryQuery(iso3));
  if (data) return <Trade file={data} />;
  return (
    <FilePending
      height={USUAL_HEIGHT}
      failure={countryFailure(atlas, iso3, error, i18n)}
      onRetry={() => void refetch()}
    />
  );
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
