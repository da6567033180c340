import { DASH } from '../../i18n/dash';
import type { Plot } from './usePlot';

/** A dash at the zero line where a year has no figure, so that it does not pass for zero. */
export function MissingYears({ years, plot }: { years: readonly number[]; plot: Plot }) {
  return years.map((year) => (
    <text
      key={year}
      className="chart-missing"
      data-missing={year}
      x={plot.xOf(year)}
      y={plot.yOf(0) - 5}
      textAnchor="middle"
    >
      {DASH}
    </text>
  ));
}
