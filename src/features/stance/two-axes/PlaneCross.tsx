import { planeX, planeY, type PlaneFrame } from '../../../domain/two-axes/planeFrame';
import type { PlanePoint } from './planePoint';

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
