import { useI18n } from '../../../i18n/I18nContext';
import type { PlaneDot } from './planeLayout';
import type { PlanePoint } from './planePoint';

type Props = { point: PlanePoint | undefined; dots: readonly PlaneDot[] };

/** The country pointed at, or the chosen one, in words; its room is kept, so that nothing moves below. */
export function PlaneReadOut({ point, dots }: Props) {
  const { words, format } = useI18n();
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
