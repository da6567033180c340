import { useState } from 'react';
import { DASH } from '../../i18n/dash';
import { positionText } from './axisTicks';
import { useEscape } from '../../ui/useEscape';
import { textColour, type ChartProps } from './chartProps';

type Props = Pick<ChartProps, 'lines' | 'years' | 'yearTexts' | 'events'> & {
  active?: boolean;
  label?: string | number | undefined;
};

/** An event belongs to its month, or on an axis of years to its year, whatever the day. */
const isAt = (x: number, position: number, hasMonths: boolean): boolean =>
  hasMonths ? Math.floor(x * 12 + 1e-6) === Math.round(position * 12) : Math.floor(x) === position;

/** Where the figures of a position come from, in words: once where all agree, else by line. */
function originsAt(lines: ChartProps['lines'], index: number): string[] {
  const named = lines.flatMap((line) => {
    const origin = line.points[index]?.origin;
    return origin ? [{ label: line.label, origin }] : [];
  });
  const [first] = named;
  return first && named.every(({ origin }) => origin === first.origin)
    ? [first.origin]
    : named.map(({ label, origin }) => `${label}: ${origin}`);
}

/** The figures of one year or month under pointer or keyboard, and what happened in it; Escape takes them away. */
export function ChartTip({ lines, years, yearTexts, events = [], active, label }: Props) {
  const isAsked = active === true && label !== undefined;
  const [dismissed, setDismissed] = useState<string | number | null>(null);
  if (!isAsked && dismissed !== null) setDismissed(null);
  const isShown = isAsked && label !== dismissed;
  useEscape(isShown, { close: () => setDismissed(label ?? null) });
  if (!isShown) return null;
  const position = Number(label);
  const index = years.indexOf(position);
  const dated = events.filter(({ x }) => isAt(x, position, yearTexts !== undefined));
  return (
    <div className="chart-tip" data-export="skip">
      <strong>{positionText({ years, ...(yearTexts ? { yearTexts } : {}) }, position)}</strong>
      {lines.map((line) => (
        <span key={line.id} className="chart-tip-row">
          <span style={{ color: textColour(line.tone) }}>{line.label}</span>{' '}
          <span>{line.points[index]?.text ?? DASH}</span>
        </span>
      ))}
      {originsAt(lines, index).map((origin) => (
        <span key={origin} className="chart-tip-event">
          {origin}
        </span>
      ))}
      {dated.map(({ id, date, title }) => (
        <span key={id} className="chart-tip-event">
          {date} {title}
        </span>
      ))}
    </div>
  );
}
