import type { ListedYear } from '../../../domain/trade/mixChange';
import { bySize, isSpecified, largestSharePct } from '../../../domain/trade/productMix';
import { isAsked, namesInSentence, shareText, type MixContext } from '../../../facts/trade/compositionNames';
import type { MixSeries } from '../../../facts/trade/compositionSeries';

/** The year spoken of: the chosen one where it is covered, else the latest. */
export function yearSpokenOf(series: MixSeries, { selectedYear }: MixContext): ListedYear | undefined {
  return series.years.find(({ year }) => year === selectedYear) ?? series.years.at(-1);
}

/** The sentence over a chart of products: the three largest and their share, fewer where fewer are named or asked for. */
export function mixFinding(series: MixSeries, context: MixContext): string {
  const { flow, level } = series;
  const { find } = context.i18n.words.tradeDetail.composition;
  const spoken = yearSpokenOf(series, context);
  if (!spoken) return find.nothing(flow);
  const named = bySize(spoken.parts.filter(isSpecified));
  const asked = named.filter(({ code }) => isAsked(code, context));
  const top = asked.slice(0, 3);
  const pct = largestSharePct(top, spoken.totalUsd, top.length);
  if (named.length === 0) return find.nothingNamed(flow, spoken.year);
  if (top.length === 0 || pct === null) return find.noneAsked(flow, spoken.year);
  const names = namesInSentence(
    top.map(({ code }) => code),
    context,
  );
  const share = shareText(pct, context);
  if (asked.length < named.length) return find.asked(flow, share, names, spoken.year);
  return find.largest(level, flow, top.length, share, names, spoken.year);
}

/** How much of the flow the three largest products of each year make, at both ends and at most; null for one year. */
export function threeLargestNote(series: MixSeries, context: MixContext): string | null {
  const points = series.years.flatMap(({ year, totalUsd, parts }) => {
    const pct = largestSharePct(parts.filter(isSpecified), totalUsd, 3);
    return pct === null ? [] : [{ year, pct }];
  });
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return null;
  const peak = points.reduce((most, point) => (point.pct > most.pct ? point : most));
  const { composition } = context.i18n.words.tradeDetail;
  const write = (point: { pct: number }) => shareText(point.pct, context);
  return peak === first || peak === last
    ? composition.threeLargest(write(first), first.year, write(last), last.year)
    : composition.threeLargestPeak(
        write(first), first.year, write(last), last.year, write(peak), peak.year,
      ); // prettier-ignore
}
