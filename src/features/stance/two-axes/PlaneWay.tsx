import { planePoint, type PlaneFrame } from '../../../domain/two-axes/planeFrame';
import type { PlaneYear } from './planeLayout';
import type { TrailPoint } from './planeTrail';

type Props = {
  trail: readonly (readonly TrailPoint[])[];
  years: readonly PlaneYear[];
  frame: PlaneFrame;
};

/** A country's way through the years, with a few of them written beside it. */
export function PlaneWay({ trail, years, frame }: Props) {
  return (
    <g className="plane-way" aria-hidden="true">
      {trail.map((run) => (
        <path
          key={run[0]?.year}
          className="plane-way-line"
          d={`M${run
            .map(({ engagement, guardedness }) =>
              planePoint(frame, engagement, guardedness)
                .map((value) => value.toFixed(1))
                .join(' '),
            )
            .join('L')}`}
        />
      ))}
      {years.map(({ year, at: [x, y], box }) => (
        <g key={year}>
          <circle className="plane-way-mark" cx={x} cy={y} r={2.5} />
          {box && (
            <text className="plane-year" x={box.x + box.width / 2} y={box.y + 10} textAnchor="middle">
              {year}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
