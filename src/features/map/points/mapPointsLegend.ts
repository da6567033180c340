import { inUsd } from '../../../domain/cooperation/amountUnit';
import { legendAmounts, radiusOf } from '../../../domain/cooperation/pointScale';
import type { LateI18n } from '../../../i18n/lateWords';
import type { MapPoints, PointPrecision } from './mapPointsModel';

type Entry = { readonly label: string; readonly count: string };

/** What the marks over the map mean, with how many there are of each; what is not there is not explained. */
export type MapPointsLegend = {
  /** How much there is on the map: "20 projects, 58 dated events". */
  readonly title: string;
  /** The scale of amounts: diameters in CSS pixels; empty when nothing has an amount. */
  readonly sizes: readonly { readonly width: number; readonly label: string }[];
  readonly precisions: readonly (Entry & { readonly precision: PointPrecision })[];
  readonly noAmount: Entry | null;
  readonly hasSeveral: boolean;
  readonly events: Entry | null;
  readonly barred: Entry | null;
  readonly notes: readonly string[];
};

const PRECISIONS = ['exact', 'municipality', 'province'] as const;

export function mapPointsLegend(model: MapPoints, i18n: LateI18n<'cooperation'>): MapPointsLegend {
  const { words, format } = i18n;
  const own = words.cooperation.points.legend;
  const { points, events, fullAmount, unplaced, ofRegion } = model;
  const entry = (label: string, n: number): Entry | null =>
    n === 0 ? null : { label, count: format.number(n) };
  const allEvents = events.reduce((sum, { count }) => sum + count, 0);
  return {
    title: [
      ...(points.length > 0 ? [words.cooperation.points.projects(format, points.length)] : []),
      ...(allEvents > 0 || points.length === 0 ? [words.cooperation.points.events(format, allEvents)] : []),
    ].join(', '),
    sizes:
      fullAmount === null
        ? []
        : legendAmounts(fullAmount).map((amount) => ({
            width: 2 * radiusOf(amount, fullAmount),
            label: format.usd(inUsd(amount)),
          })),
    precisions: PRECISIONS.flatMap((precision) => {
      const n = points.filter((point) => point.precision === precision).length;
      const made = entry(words.cooperation.records.precision[precision], n);
      return made ? [{ ...made, precision }] : [];
    }),
    noAmount: entry(own.noAmount, points.filter(({ amountUsdMillion }) => amountUsdMillion === null).length),
    hasSeveral: points.length > 1,
    events: entry(own.events(own.inCountries(format, events.length)), allEvents),
    barred: entry(own.barred, events.filter(({ setbacks }) => setbacks > 0).length),
    notes: [
      ...(points.length + events.length === 0 ? [own.nothing] : []),
      ...(unplaced > 0 ? [own.unplaced(format, unplaced, points.length + unplaced)] : []),
      ...(ofRegion > 0 ? [own.ofRegion(format, ofRegion)] : []),
    ],
  };
}
