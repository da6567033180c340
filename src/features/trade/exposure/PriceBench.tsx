import { useMemo } from 'react';
import type { Prices } from '../../../bundle/schemas/prices';
import type { Commodity, PriceMove } from '../../../domain/trade/priceShock';
import { ChartFigure } from '../../../figure/ChartFigure';
import type { ExposureBase } from './exposureBase';
import type { ExposureContext } from './exposureModel';
import { priceBench } from './priceBench';
import { withMove } from './priceBenchMoves';
import { priceShockChart } from './priceShockChart';
import { shockResult } from './priceShockResult';
import { setTrade } from '../../../view-state/actions';
import { useView } from '../../../view-state/useView';
import { PresetRow } from './PresetRow';
import { PriceControl } from './PriceControl';
import { ShockEffect } from './ShockEffect';

type Props = { base: ExposureBase; prices: Prices; context: ExposureContext };

/** Prices are moved here; what comes of it stands above the controls, so that it is in view while they move. */
export function PriceBench({ base, prices, context }: Props) {
  const { i18n, manifest } = context;
  const said = i18n.words.tradeDetail.exposure.bench;
  const shock = useView((view) => view.trade.shock);
  const bench = useMemo(() => priceBench(base, prices, shock, i18n), [base, prices, shock, i18n]);
  const result = useMemo(() => shockResult(base, prices, shock, context), [base, prices, shock, context]);
  const chart = useMemo(
    () => priceShockChart(base, prices, shock, manifest, i18n),
    [base, prices, shock, manifest, i18n],
  );
  const move = (commodity: Commodity, to: PriceMove | null, mode: 'push' | 'replace') => {
    const shown = Object.fromEntries(bench.controls.map((control) => [control.commodity, control.pct]));
    setTrade({ shock: withMove(shock, commodity, to, shown) }, mode);
  };
  return (
    <div className="price-bench">
      <h3 className="price-bench-heading">{said.heading}</h3>
      <PresetRow
        presets={bench.presets}
        isMoved={bench.isMoved}
        onChoose={(preset) => setTrade({ shock: { kind: 'preset', preset } })}
        onReset={() => setTrade({ shock: null })}
      />
      <ShockEffect result={result} />
      {bench.notSold !== null && <p className="exposure-note">{bench.notSold}</p>}
      <ul className="price-controls">
        {bench.controls.map((control) => (
          <PriceControl
            key={control.commodity}
            control={control}
            onPercent={(pct) => move(control.commodity, { kind: 'percent', pct }, 'replace')}
            onMonth={(month) =>
              move(control.commodity, month === null ? null : { kind: 'month', month }, 'push')
            }
          />
        ))}
      </ul>
      <p className="exposure-note">{bench.formula}</p>
      <p className="exposure-note">{said.limits}</p>
      {chart && <ChartFigure chart={chart} />}
    </div>
  );
}
