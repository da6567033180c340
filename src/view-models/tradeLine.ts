import type { I18n } from '../i18n/words';
import { coverageOf, type ChartLine, type ChartPoint } from './tradeChart';
import type { Partner } from './tradePartners';

/** How a chart writes its figures: in full in the table, short at the end of a line. */
export type Writing = {
  readonly text: (value: number) => string;
  readonly end: (value: number) => string;
};

/** A partner's line: its points, its name and its latest full figure with the year. */
export function lineOf(
  partner: Partner,
  points: readonly ChartPoint[],
  { end }: Pick<Writing, 'end'>,
  { words }: I18n,
): ChartLine {
  const { trade } = words;
  const last = points.findLast((point) => point.value !== null && !point.partial);
  const short = partner === 'CHN' ? trade.china : trade.usaShort;
  return {
    id: partner,
    tone: partner === 'CHN' ? 'china' : 'usa',
    label: partner === 'CHN' ? trade.china : trade.usa,
    end:
      last && last.value !== null ? { text: `${short} ${end(last.value)}`, year: String(last.year) } : null,
    points,
  };
}

/** Leaves the year out of the labels of lines that end in the chart's last year of figures. */
export function trimEnds(lines: readonly ChartLine[]): ChartLine[] {
  const lastYear = coverageOf(lines)?.[1];
  return lines.map((line) =>
    line.end && line.end.year === String(lastYear) ? { ...line, end: { ...line.end, year: null } } : line,
  );
}
