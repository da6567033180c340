import { Link } from '../../../ui/Link';
import { Swatch } from '../../../ui/Swatch';
import type { PlaneModel } from './planeModel';

/** What the marks on the points mean, and who has no place on the plane. */
export function PlaneGates({ model }: { model: PlaneModel }) {
  return (
    <div className="plane-under">
      {model.marks.length > 0 && (
        <p className="plane-marks">
          {model.marks.map(({ mark, meaning }) => (
            <span key={mark}>
              <svg className="plane-mark-key" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
                <circle className="plane-key-disc" r="5" />
                <circle
                  className={mark === 'contested' ? 'plane-ring' : 'plane-grain'}
                  r={mark === 'contested' ? 7.5 : 5}
                />
              </svg>
              {meaning}
            </span>
          ))}
        </p>
      )}
      {model.gates.map((gate) => (
        <p key={gate.stanceClass}>
          <Swatch fill={gate.stanceClass} /> {gate.label}:{' '}
          {gate.countries.map(({ iso3, name }, index) => (
            <span key={iso3}>
              {index > 0 && ', '}
              <Link to={{ page: { kind: 'country', iso3 } }}>{name}</Link>
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}
