import { useMemo } from 'react';
import { useDeferredAtlas } from '../../../bundle/AtlasContext';
import type { Iso3 } from '../../../domain/iso3';
import { activeName, activeYears, type PlaneLayout } from './planeLayout';
import type { PlaneModel } from './planeModel';
import { planeTrail } from './planeTrail';
import { PlaneCross } from './PlaneCross';
import { PlaneNames } from './PlaneNames';
import { PlaneWay } from './PlaneWay';

type Props = { iso3: Iso3; model: PlaneModel; year: number; layout: PlaneLayout };

/** What pointer or focus bring out of one country: its range, its way and, where there was no room before, its name. */
export function PlaneActive({ iso3, model, year, layout }: Props) {
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
