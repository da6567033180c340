import { useLateI18n } from '../../../i18n/useLateI18n';
import { DASH } from '../../../i18n/dash';
import { SourcedFigure } from '../../../figure/SourcedFigure';
import { Missing } from '../../../ui/Missing';
import type { ShockResult } from './priceShockResult';
import { useSettled } from './useSettled';

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
