import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAtlas } from '../../../bundle/AtlasContext';
import { manifestQuery } from '../../../bundle/referenceQueries';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { ChartFigure } from '../../../figure/ChartFigure';
import { regionTradeModel } from './regionTradeModel';
import { useView } from '../../../view-state/useView';
import { HowToRead } from '../../../figure/HowToRead';
import { TRADE_UNITS } from '../../../domain/trade/tradeUnits';
import { RadioRow } from '../../../ui/RadioRow';
import { setTrade } from '../../../view-state/actions';

/** The region's goods trade with China and the United States since 2000, summed over its countries. */
export function RegionSums() {
  const atlas = useAtlas();
  const i18n = useLateI18n('tradeDetail');
  const year = useView((view) => view.year);
  const sectors = useView((view) => view.sectors);
  const unit = useView((view) => view.trade.unit);
  const manifest = useQuery(manifestQuery()).data ?? null;
  const model = useMemo(
    () => regionTradeModel(atlas, { year, sectors, unit }, manifest, i18n),
    [atlas, year, sectors, unit, manifest, i18n],
  );
  return (
    <>
      <h2 className="trade-heading">{model.heading}</h2>
      {model.sectorNote && <p className="trade-note">{model.sectorNote}</p>}
      <UnitRow />
      {model.unitNote && <p className="trade-note">{model.unitNote}</p>}
      {model.charts.map((chart) => (
        <ChartFigure key={chart.id} chart={chart} />
      ))}
      <HowToRead texts={model.howToRead} />
    </>
  );
}

/** In which unit trade is read. */
export function UnitRow() {
  const { region, partners } = useLateI18n('tradeDetail').words.tradeDetail;
  const unit = useView((view) => view.trade.unit);
  return (
    <RadioRow
      label={region.unitLabel}
      options={TRADE_UNITS.map((id) => ({ id, label: partners.units[id] }))}
      chosen={unit}
      onChoose={(id) => setTrade({ unit: id })}
    />
  );
}
