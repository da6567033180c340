import type { AxisModel } from '../../../facts/stance/countryStance';

/** One axis from 0 to 100: the value as a tick, its range as a band, the cuts of the bands as dotted marks. */
export function AxisBar({ model }: { model: AxisModel }) {
  return (
    <div className="axis-bar" data-axis={model.axis}>
      <p className="axis-bar-text" aria-hidden="true">
        <span title={model.meaning}>{model.label}</span>
        <strong>{model.valueText}</strong>
        <span className="quiet">{model.rangeText}</span>
      </p>
      <svg className="axis-bar-track" role="img" aria-label={model.spoken} width="100%" height="16">
        <rect className="axis-bar-ground" x="0" y="6" width="100%" height="4" />
        <rect
          className="axis-bar-range"
          x={`${String(model.low)}%`}
          y="4"
          width={`${String(model.high - model.low)}%`}
          height="8"
        />
        {model.cuts.map((cut) => (
          <line
            key={cut}
            className="axis-bar-cut"
            x1={`${String(cut)}%`}
            x2={`${String(cut)}%`}
            y1="1"
            y2="15"
          />
        ))}
        <line
          className="axis-bar-value"
          x1={`${String(model.value)}%`}
          x2={`${String(model.value)}%`}
          y1="0"
          y2="16"
        />
      </svg>
    </div>
  );
}
