import { useState } from 'react';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { ChartFigure } from '../../../figure/ChartFigure';
import type { ShiftModel } from './shiftModel';

type Props = {
  model: ShiftModel;
  /** On a country's page the choice of a sector follows, so the charts wait until they are asked for. */
  isOpen: boolean;
};

/** Each measure by five-year period, and the names of those of which nothing is on record. */
export function ShiftCharts({ model, isOpen }: Props) {
  const { chart } = useLateI18n('cooperation').words.cooperation.shift;
  const [shown, setShown] = useState(isOpen);
  return (
    <>
      {!isOpen && model.charts.length > 0 && (
        <button type="button" className="shift-toggle" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? chart.hide : chart.show}
        </button>
      )}
      {shown && model.charts.map((one) => <ChartFigure key={one.id} chart={one} />)}
      {model.none && <p className="shift-note">{model.none}</p>}
    </>
  );
}
