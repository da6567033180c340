import { useMemo, useEffect, useState } from 'react';
import type { Prices } from '../../../bundle/schemas/prices';
import type { Commodity, PriceMove } from '../../../domain/trade/priceShock';
import { ChartFigure, SourcedFigure } from '../../../figure/ChartFigure';
import type { ExposureBase } from './exposureBase';
import type { ExposureContext } from './exposureModel';
import { priceBench, withMove } from './priceBench';
import { priceShockChart } from './priceShockChart';
import { shockResult, type ShockResult } from './priceShockResult';
import { setTrade } from '../../../view-state/actions';
import { useView } from '../../../view-state/useView';
import { PresetRow, PriceControl } from './PriceControl';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { DASH } from '../../../i18n/dash';
import { Missing } from '../../../ui/Missing';

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

/** What the shock comes to: the finding, three figures, a signed bar a commodity. Read out once the prices rest. */
export function ShockEffect({ result }: { result: ShockResult }) {
  const said = useLateI18n('tradeDetail').words.tradeDetail.exposure.bench.effect;
  const { title, subtitle, figures, bars, sources, table } = result;
  const spoken = useSettled(title);
  return (
    <>
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
      <SourcedFigure
        model={{ id: 'price-shock', title, subtitle, notes: [], table, sources }}
        noFigure={said.missing}
      >
        <dl className="shock-figures" data-shock>
          {figures.map(({ value, label, why }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value === DASH && why !== null ? <Missing why={why} /> : value}</dd>
            </div>
          ))}
        </dl>
        <ul className="shock-bars">
          {bars.map(({ commodity, name, text, lengthPct }) => (
            <li key={commodity}>
              <span className="shock-bar-name">{name}</span>
              <span className="shock-bar-track" aria-hidden="true">
                <span
                  className="shock-bar"
                  style={{
                    width: `${String(Math.abs(lengthPct) / 2)}%`,
                    insetInlineStart: `${String(50 + Math.min(0, lengthPct) / 2)}%`,
                  }}
                />
              </span>
              <span className="shock-bar-text">{text}</span>
            </li>
          ))}
        </ul>
      </SourcedFigure>
    </>
  );
}

/** Long enough that a slider on its way is not read out at every step. */
const REST_MS = 600;

/** The text once it has not changed for a while; empty until it first changes, so that nothing is said on arrival. */
export function useSettled(text: string): string {
  const [first] = useState(text);
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled((before) => (before === '' && text === first ? '' : text));
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [text, first]);
  return settled;
}
