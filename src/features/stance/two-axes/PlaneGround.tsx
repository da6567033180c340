import { planeX, planeY } from '../../../domain/two-axes/planeFrame';
import type { StanceModel } from '../../../domain/stanceModel';
import { useI18n } from '../../../i18n/I18nContext';
import { FIELD_LINE } from './planeFieldNames';
import type { PlaneLayout } from './planeLayout';

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
  const { words, format } = useI18n();
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
            <tspan key={line} x={box.x + box.width / 2} y={box.y + 9 + index * FIELD_LINE}>
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
