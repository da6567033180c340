import { Link } from '../../../ui/Link';
import type { AxisChange, ChangeBar, ChangePart } from './changesAxes';

/** What moved one axis: a bar a component, left for less and right for more, and under it the facts that did it. */
export function AxisChanges({ model, scale }: { model: AxisChange; scale: number }) {
  return (
    <div className="changes-axis" data-axis={model.axis}>
      <h4>
        {model.label} <strong>{model.points}</strong> <span className="quiet">{model.line}</span>
      </h4>
      <ul className="changes-bars">
        {model.bars.map((bar) => (
          <Bar key={bar.key} bar={bar} scale={scale} />
        ))}
      </ul>
      {model.unchanged && <p className="quiet">{model.unchanged}</p>}
    </div>
  );
}

const HALF_PCT = 50;

function Bar({ bar, scale }: { bar: ChangeBar; scale: number }) {
  const widthPct = (HALF_PCT * Math.abs(bar.value)) / scale;
  const startPct = bar.value < 0 ? HALF_PCT - widthPct : HALF_PCT;
  return (
    <li>
      <p className="changes-name">
        <span>{bar.name}</span> <strong>{bar.points}</strong>
      </p>
      <div className="changes-track" aria-hidden="true">
        <span
          className={bar.value < 0 ? 'changes-bar is-less' : 'changes-bar'}
          style={{ left: `${String(startPct)}%`, width: `${String(widthPct)}%` }}
        />
      </div>
      {bar.note && <p className="quiet">{bar.note}</p>}
      {bar.parts.length > 0 && (
        <ul className="changes-parts">
          {bar.parts.map((part) => (
            <Part key={part.key} part={part} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Part({ part }: { part: ChangePart }) {
  const text = part.date === null ? part.text : `${part.text}, ${part.date}`;
  return (
    <li>
      {part.row === null ? <span>{text}</span> : <Link to={{ tab: 'evidence', row: part.row }}>{text}</Link>}{' '}
      <span className="changes-points">{part.points}</span>
    </li>
  );
}
