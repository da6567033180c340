import { DASH } from '../../../i18n/dash';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { Missing } from '../../../ui/Missing';
import type { MeasureTable } from './shiftMeasures';
import type { ShiftModel } from './shiftModel';

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
      <details className="shift-details">
        <summary>{lately.table.caption}</summary>
        <Measures table={lately.table} isNamed />
      </details>
    </>
  );
}
