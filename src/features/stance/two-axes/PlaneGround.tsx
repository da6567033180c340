import { planeX, planeY, type PlaneFrame } from '../../../domain/two-axes/planeFields';
import type { StanceModel } from '../../../domain/stanceModel';
import { useLateI18n } from '../../../i18n/useLateI18n';
import { TYPE } from '../../../domain/layout/textWidth';
import { type PlaneLayout, type PlaneName, activeName, activeYears } from './planeLayout';
import { Link } from '../../../ui/Link';
import { Swatch } from '../../../ui/Swatch';
import type { PlaneModel } from './planeModel';
import type { Iso3 } from '../../../domain/iso3';
import { useMemo } from 'react';
import { useDeferredAtlas } from '../../../bundle/AtlasContext';
import { planeTrail, type PlanePoint } from './planePoint';
import { PlaneWay } from './PlanePoints';

type Props = { layout: PlaneLayout; bands: StanceModel['bands'] };

/** Round figures beside the bands' own, left out where they would crowd them; index units. */
const ROUND = [50, 75, 100] as const;
const CROWDED = 8;

const ticksOf = ({ mid, high }: { mid: number; high: number }): number[] => [
  0,
  mid,
  high,
  ...ROUND.filter((tick) => tick - high > CROWDED),
];

/** The fields of the classes with their names, and the axes. */
export function PlaneGround({ layout, bands }: Props) {
  const { words, format } = useLateI18n('plane');
  const { frame, height, fields, fieldNames } = layout;
  return (
    <g className="plane-ground" aria-hidden="true">
      {fields.map(({ stanceClass, boxes }) =>
        boxes.map((box, index) => (
          <rect key={stanceClass + String(index)} className="plane-field" data-fill={stanceClass} {...box} />
        )),
      )}
      <path
        className="plane-zero"
        d={`M${frame.left} ${planeY(frame, 0)}H${frame.right}M${planeX(frame, 0)} ${frame.top}V${frame.bottom}`}
      />
      {fieldNames.map(({ stanceClass, lines, box }) => (
        <text key={stanceClass} className="plane-field-name" textAnchor="middle">
          {lines.map((line, index) => (
            <tspan key={line} x={box.x + box.width / 2} y={box.y + 9 + index * TYPE.planeField.line}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
      {ticksOf(bands.engagement).map((tick) => (
        <g key={tick}>
          <path className="plane-tick" d={`M${planeX(frame, tick)} ${frame.bottom}v4`} />
          <text className="plane-figure" x={planeX(frame, tick)} y={frame.bottom + 14} textAnchor="middle">
            {format.number(tick)}
          </text>
        </g>
      ))}
      {ticksOf(bands.guardedness).map((tick) => (
        <g key={tick}>
          <path className="plane-tick" d={`M${frame.left} ${planeY(frame, tick)}h-4`} />
          <text className="plane-figure" x={frame.left - 6} y={planeY(frame, tick) + 4} textAnchor="end">
            {format.number(tick)}
          </text>
        </g>
      ))}
      <text className="plane-axis" x={0} y={12}>
        {words.plane.guardednessAxis}
      </text>
      <text className="plane-axis" x={frame.right} y={height - 6} textAnchor="end">
        {words.plane.engagementAxis}
      </text>
    </g>
  );
}

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

type PlaneNamesProps = { names: readonly PlaneName[]; active: Iso3 | null };

/** From the top of a name's box to its base line, CSS pixels. */
const BASE = 11;

export function PlaneNames({ names, active }: PlaneNamesProps) {
  return (
    <g aria-hidden="true">
      {names.map((name) => (
        <g
          key={name.iso3}
          className="plane-name"
          data-selected={name.selected ? '' : undefined}
          data-faded={name.faded ? '' : undefined}
          data-active={name.iso3 === active ? '' : undefined}
        >
          {name.leader && (
            <path
              className="plane-leader"
              d={`M${name.leader.from.map(Math.round).join(' ')}L${name.leader.to.map(Math.round).join(' ')}`}
            />
          )}
          <text x={name.box.x + name.box.width / 2} y={name.box.y + BASE} textAnchor="middle">
            {name.text}
          </text>
        </g>
      ))}
    </g>
  );
}

type PlaneActiveProps = { iso3: Iso3; model: PlaneModel; year: number; layout: PlaneLayout };

/** What pointer or focus bring out of one country: its range, its way and, where there was no room before, its name. */
export function PlaneActive({ iso3, model, year, layout }: PlaneActiveProps) {
  const atlas = useDeferredAtlas();
  const point = model.points.find((candidate) => candidate.iso3 === iso3);
  const trail = useMemo(() => planeTrail(atlas, iso3, year), [atlas, iso3, year]);
  if (!point || point.selected) return null;
  const { frame } = layout;
  const name = activeName(point, layout);
  return (
    <g className="plane-active">
      <PlaneWay trail={trail} years={activeYears(point, trail, layout)} frame={frame} />
      {point.hasRange && <PlaneCross point={point} frame={frame} />}
      {name && <PlaneNames names={[name]} active={iso3} />}
    </g>
  );
}

/** The ranges of both axes as a thin cross through the point. */
export function PlaneCross({ point, frame }: { point: PlanePoint; frame: PlaneFrame }) {
  const { engagement, guardedness } = point;
  const x = planeX(frame, engagement.value);
  const y = planeY(frame, guardedness.value);
  return (
    <path
      className="plane-cross"
      aria-hidden="true"
      d={`M${planeX(frame, engagement.low)} ${y}H${planeX(frame, engagement.high)}M${x} ${planeY(frame, guardedness.low)}V${planeY(frame, guardedness.high)}`}
    />
  );
}
