import type { I18n } from '../../i18n/words';
import { coverageOf, type ChartLine, type ChartPoint } from '../../figure/chartModel';
import type { Partner } from '../../domain/trade/partners';

/** How a chart writes its figures: in full in the table, short at the end of a line. */
export type Writing = {
  readonly text: (value: number) => string;
  readonly end: (value: number) => string;
};

/** What a line is called, in full and at its end, and its colour. */
export type LineName = Pick<ChartLine, 'id' | 'tone' | 'label'> & { readonly short: string };

/** A line by its name: its points and its latest full figure with the year. */
export function namedLine(
  { short, ...name }: LineName,
  points: readonly ChartPoint[],
  { end }: Pick<Writing, 'end'>,
): ChartLine {
  const last = points.findLast((point) => point.value !== null && !point.partial);
  return {
    ...name,
    end:
      last && last.value !== null ? { text: `${short} ${end(last.value)}`, year: String(last.year) } : null,
    points,
  };
}

/** The name of a partner's line. */
export const partnerName = (partner: Partner, { words: { trade } }: I18n): LineName =>
  partner === 'CHN'
    ? { id: partner, tone: 'china', label: trade.china, short: trade.china }
    : { id: partner, tone: 'usa', label: trade.usa, short: trade.usaShort };

/** A partner's line. */
export const lineOf = (
  partner: Partner,
  points: readonly ChartPoint[],
  writing: Pick<Writing, 'end'>,
  i18n: I18n,
): ChartLine => namedLine(partnerName(partner, i18n), points, writing);

/** Leaves the year out of the labels of lines that end in the chart's last year of figures. */
export function trimEnds(lines: readonly ChartLine[]): ChartLine[] {
  const lastYear = coverageOf(lines)?.[1];
  return lines.map((line) =>
    line.end && line.end.year === String(lastYear) ? { ...line, end: { ...line.end, year: null } } : line,
  );
}
