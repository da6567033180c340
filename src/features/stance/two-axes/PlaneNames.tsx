import type { Iso3 } from '../../../domain/iso3';
import type { PlaneName } from './planeLayout';

type Props = { names: readonly PlaneName[]; active: Iso3 | null };

/** From the top of a name's box to its base line, CSS pixels. */
const BASE = 11;

export function PlaneNames({ names, active }: Props) {
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
