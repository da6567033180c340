import { DASH } from '../../i18n/dash';
import { toneColour, type ChartProps } from './chartProps';

type Props = Pick<ChartProps, 'lines'> & { active?: boolean; label?: string | number | undefined };

/** The figures of one year under pointer or keyboard. */
export function ChartTip({ lines, active, label }: Props) {
  if (!active || label === undefined) return null;
  const year = Number(label);
  return (
    <div className="chart-tip">
      <strong>{year}</strong>
      {lines.map((line) => (
        <span key={line.id} className="chart-tip-row">
          <span style={{ color: toneColour(line.tone) }}>{line.label}</span>{' '}
          <span>{line.points.find((point) => point.year === year)?.text ?? DASH}</span>
        </span>
      ))}
    </div>
  );
}
