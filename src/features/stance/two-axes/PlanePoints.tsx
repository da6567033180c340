import { memo } from 'react';
import type { Iso3 } from '../../../domain/iso3';
import { Link } from '../../../ui/Link';
import type { PlaneDot, PlaneYear } from './planeLayout';
import type { PlanePoint, TrailPoint } from './planePoint';
import { planePoint, type PlaneFrame } from '../../../domain/two-axes/planeFields';
import { useLateI18n } from '../../../i18n/useLateI18n';

type Props = { dots: readonly PlaneDot[]; tabStop: Iso3 | undefined };

export const RADIUS = 5.5;
const RING = 7.5;

/** Every country as a link at its place; one of them can be tabbed to, arrows move on from there. */
export const PlanePoints = memo(function PlanePoints({ dots, tabStop }: Props) {
  return (
    <g>
      <defs>
        <pattern
          id="plane-hatch"
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <path className="plane-hatch-ground" d="M0 0h4v4H0z" />
          <path className="plane-hatch-line" d="M0 2h4" />
        </pattern>
        <pattern
          id="plane-grain"
          width="3.2"
          height="3.2"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <circle className="map-thin-dot" cx="1.6" cy="1.6" r="0.8" />
        </pattern>
      </defs>
      {dots.flatMap(({ at: [x, y], points }) =>
        points.map((point) => (
          <Link
            key={point.iso3}
            to={{ page: { kind: 'country', iso3: point.iso3 } }}
            className={points.length > 1 ? 'plane-point plane-point-shared' : 'plane-point'}
            data-point={point.iso3}
            data-fill={point.stanceClass}
            data-faded={point.faded ? '' : undefined}
            data-selected={point.selected ? '' : undefined}
            aria-current={point.selected ? 'true' : undefined}
            aria-label={point.spoken}
            tabIndex={point.iso3 === tabStop ? 0 : -1}
          >
            <Dot point={point} x={x} y={y} />
          </Link>
        )),
      )}
    </g>
  );
});

function Dot({ point, x, y }: { point: PlanePoint; x: number; y: number }) {
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      <circle className="plane-room" r={22} />
      <circle className="plane-disc" r={RADIUS} />
      {point.thin && <circle className="plane-grain" r={RADIUS} />}
      {point.certainty === 'contested' && <circle className="plane-ring" r={RING} />}
      {point.selected && <circle className="plane-chosen" r={RING + 2} />}
      <circle className="plane-focus" r={RING + 3} />
    </g>
  );
}

type PlaneWayProps = {
  trail: readonly (readonly TrailPoint[])[];
  years: readonly PlaneYear[];
  frame: PlaneFrame;
};

/** A country's way through the years, with a few of them written beside it. */
export function PlaneWay({ trail, years, frame }: PlaneWayProps) {
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

type PlaneReadOutProps = { point: PlanePoint | undefined; dots: readonly PlaneDot[] };

/** The country pointed at, or the chosen one, in words; its room is kept, so that nothing moves below. */
export function PlaneReadOut({ point, dots }: PlaneReadOutProps) {
  const { words, format } = useLateI18n('plane');
  if (!point) return <p className="plane-read-out">{words.plane.hint}</p>;
  const here = dots.find(({ points }) => points.includes(point))?.points ?? [point];
  const isChosen = here.length === 1 || point.selected;
  const names = isChosen ? [point.name] : here.map(({ name }) => name);
  return (
    <p className="plane-read-out" aria-hidden="true">
      <b>{format.list(names)}</b> {point.valueText}
      <span className="plane-detail">{point.detailText}</span>
    </p>
  );
}
