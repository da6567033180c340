import { useId } from 'react';
import { useLateI18n } from '../../../i18n/useLateI18n';
import type { OvertakingRow } from './tradeOvertaking';

/** When China overtook the United States, in exports, imports and both together. */
export function OvertakingTable({ rows }: { rows: readonly OvertakingRow[] }) {
  const { overtaking } = useLateI18n('tradeDetail').words.tradeDetail.partners;
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="trade-subheading">
        {overtaking.heading}
      </h3>
      <table className="trade-overtaking" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{overtaking.flow}</th>
            <th scope="col">{overtaking.answer}</th>
            <th scope="col">{overtaking.compared}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              <td>{row.answer}</td>
              <td className="quiet">{row.compared}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="trade-note">{overtaking.rule}</p>
    </section>
  );
}
