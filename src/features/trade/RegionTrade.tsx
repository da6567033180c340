import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAtlas } from '../../bundle/AtlasContext';
import { manifestQuery } from '../../bundle/queries';
import { useI18n } from '../../i18n/I18nContext';
import { regionTradeModel } from '../../view-models/regionTradeModel';
import { useView } from '../../view-state/useView';
import { HowToRead } from './HowToRead';
import './trade.css';
import { TradeFigure } from './TradeFigure';
import { usePreloadedCharts } from './usePreloadedCharts';

/** The region's goods trade with China and the United States since 2000. */
export function RegionTrade() {
  usePreloadedCharts();
  const atlas = useAtlas();
  const i18n = useI18n();
  const year = useView((view) => view.year);
  const sectors = useView((view) => view.sectors);
  const manifest = useQuery(manifestQuery()).data ?? null;
  const model = useMemo(
    () => regionTradeModel(atlas, { year, sectors }, manifest, i18n),
    [atlas, year, sectors, manifest, i18n],
  );
  return (
    <section className="trade">
      <h2 className="trade-heading">{model.heading}</h2>
      {model.sectorNote && <p className="trade-note">{model.sectorNote}</p>}
      {model.charts.map((chart) => (
        <TradeFigure key={chart.id} chart={chart} />
      ))}
      <HowToRead texts={model.howToRead} />
    </section>
  );
}
