import { DASH } from '../../../i18n/dash';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { Fold, FoldButton } from '../../../ui/Fold';
import { Missing } from '../../../ui/Missing';
import type { MeasureTable, ShiftModel } from './shiftModel';
import { useState } from 'react';
import { ChartFigure } from '../../../figure/ChartFigure';

function Measures({ table, isNamed = false }: { table: MeasureTable; isNamed?: boolean }) {
  const { table: texts, groups } = useLateI18n('cooperation').words.cooperation.shift;
  return (
    <div className="shift-table-frame" role="region" aria-label={table.caption} tabIndex={0}>
      <table className="shift-table">
        <caption className={isNamed ? 'visually-hidden' : undefined}>{table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.measure}</th>
            <th scope="col" className="is-figure">
              {texts.offer}
            </th>
            <th scope="col" className="is-figure">
              {groups.commodities}
            </th>
            <th scope="col">{texts.says}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.id} className={row.isTold ? undefined : 'is-quiet'}>
              <th scope="row">
                {row.name}
                <span className="shift-small">{row.spans}</span>
                <span className="shift-small">{row.records}</span>
              </th>
              {[row.offer, row.commodities].map((text, i) => (
                <td key={i} className="is-figure">
                  {text === DASH ? <Missing why={row.says} /> : text}
                </td>
              ))}
              <td>{row.says}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The verdict, what it rests on, what would change it, and what each measure says. */
export function ShiftVerdict({ model }: { model: ShiftModel }) {
  const { long, lately, rests, placed, dealsUntested, intro } = model;
  return (
    <>
      <h3 className="shift-verdict">{long.sentence}</h3>
      <p>{rests}</p>
      <p className="shift-note">
        {[...long.robust, ...(dealsUntested ? [dealsUntested] : []), ...(placed ? [placed] : [])].join(' ')}
      </p>
      <p className="shift-note">{intro}</p>
      <Measures table={long.table} />
      <p className="shift-lately">{lately.sentence}</p>
      {lately.robust.length > 0 && <p className="shift-note">{lately.robust.join(' ')}</p>}
      <Fold className="shift-details" summary={lately.table.caption}>
        <Measures table={lately.table} isNamed />
      </Fold>
    </>
  );
}

/** The rule behind the verdict and what it cannot say. */
export function ShiftHow() {
  const { summary, ...texts } = useLateI18n('cooperation').words.cooperation.shift.how;
  return (
    <Fold className="shift-details" summary={summary}>
      {Object.entries(texts).map(([key, text]) => (
        <p key={key} className="shift-note">
          {text}
        </p>
      ))}
    </Fold>
  );
}

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
        <FoldButton className="shift-toggle" isOpen={shown} onToggle={setShown}>
          {shown ? chart.hide : chart.show}
        </FoldButton>
      )}
      {shown && model.charts.map((one) => <ChartFigure key={one.id} chart={one} />)}
      {model.none && <p className="shift-note">{model.none}</p>}
    </>
  );
}
