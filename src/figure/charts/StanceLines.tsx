import { spread } from '../../domain/layout/spread';
import { useI18n } from '../../i18n/I18nContext';
import { runsOf } from './runs';
import './charts.css';

type Axis = readonly (number | null)[];
type Props = {
  years: readonly number[];
  engagement: Axis;
  guardedness: Axis;
  labels: { readonly engagement: string; readonly guardedness: string; readonly title: string };
  selectedYear: number | null;
};

const HEIGHT = 98;
const TOP = 6;
const BOTTOM = HEIGHT - 1;
const LABEL_HEIGHT = 15;

const yOf = (value: number): number => BOTTOM - (value / 100) * (BOTTOM - TOP);

/**
 * Engagement and guardedness (0-100) over the years as two plain lines, named at their ends. The drawing stretches to
 * the width there is; words stand beside it as text, so that they keep their size on a phone.
 */
export function StanceLines(props: Props) {
  const { format } = useI18n();
  const { years, labels, selectedYear } = props;
  const xOf = (index: number): number => (index / Math.max(1, years.length - 1)) * 100;
  const axes = [
    { id: 'engagement', values: props.engagement, label: labels.engagement },
    { id: 'guardedness', values: props.guardedness, label: labels.guardedness },
  ] as const;
  const ends = axes.flatMap((axis) => {
    const value = axis.values.findLast((candidate) => candidate !== null) ?? null;
    return value === null ? [] : [{ id: axis.id, label: axis.label, value }];
  });
  const labelYs = spread(
    ends.map((end) => ({ at: yOf(end.value), size: LABEL_HEIGHT })),
    0,
    HEIGHT,
  );
  const chosen = selectedYear === null ? -1 : years.indexOf(selectedYear);
  return (
    <div className="stance-lines" role="img" aria-label={labels.title}>
      <svg viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" height={HEIGHT} aria-hidden="true">
        <line className="stance-lines-base" x1={0} x2={100} y1={BOTTOM} y2={BOTTOM} />
        {chosen >= 0 && (
          <line
            className="chart-chosen"
            data-chosen={selectedYear}
            x1={xOf(chosen)}
            x2={xOf(chosen)}
            y1={TOP}
            y2={BOTTOM}
          />
        )}
        {axes.map((axis) => (
          <g key={axis.id} className={`is-${axis.id}`}>
            {runsOf(axis.values).map((run) => (
              <path
                key={run[0]?.index}
                className={run.length === 1 ? 'stance-lines-dot' : 'stance-lines-line'}
                d={`M${run.map(({ index, value }) => `${xOf(index)} ${yOf(value)}`).join('L')}${run.length === 1 ? 'h0' : ''}`}
              />
            ))}
          </g>
        ))}
      </svg>
      <div className="stance-lines-names" style={{ height: HEIGHT }}>
        {ends.map((end, i) => (
          <span
            key={end.id}
            className={`stance-lines-name is-${end.id}`}
            style={{ top: (labelYs[i] ?? 0) - LABEL_HEIGHT / 2 }}
          >
            {end.label} {format.number(end.value)}
          </span>
        ))}
      </div>
      <div className="stance-lines-years">
        <span>{years[0]}</span>
        <span>{years.at(-1)}</span>
      </div>
    </div>
  );
}
