import { mixChange, type PeriodShare, type ProductChange } from '../../../domain/trade/mixChange';
import type { Flow } from '../../../domain/trade/partners';
import { withoutDust } from '../../../figure/chartCsv';
import { numberSources, yearRanges } from '../../../figure/chartModel';
import { isAsked, labelsOf, namesInSentence, type MixContext } from '../../../facts/trade/compositionNames';
import { listedText, longestList } from '../../../facts/trade/compositionSeries';
import type { SourcedTableModel } from '../../../figure/compositionTable';

/** So many products are named on either side of the sentence. */
const NAMED = 3;
/** Percentage points below which a change is not worth naming. */
const WORTH_POINTS = 0.5;

/** Products whose rise or fall is certain, the largest first. */
function movers(products: readonly ProductChange[]): { rose: string[]; fell: string[] } {
  const rose = products.filter(({ certainPoints }) => certainPoints >= WORTH_POINTS);
  const fell = products.filter(({ certainPoints }) => certainPoints <= -WORTH_POINTS).reverse();
  const codes = (list: readonly ProductChange[]) => list.slice(0, NAMED).map(({ code }) => code);
  return { rose: codes(rose), fell: codes(fell) };
}

/** Products by share of a flow at the beginning and the end of its lists; null without two years of lists. */
export function compositionChange(flow: Flow, context: MixContext): SourcedTableModel | null {
  const { i18n, trade, manifest } = context;
  const { composition } = i18n.words.tradeDetail;
  const series = longestList(trade, flow);
  const change = series && mixChange(series.years);
  if (!series || !change) return null;
  const asked = change.products.filter(({ code }) => isAsked(code, context));
  if (asked.length === 0) return null;
  const names = (codes: readonly string[]) => (codes.length === 0 ? null : namesInSentence(codes, context));
  const { rose, fell } = movers(asked);
  const [first, last] = [yearRanges(change.firstYears), yearRanges(change.lastYears)];
  const labels = labelsOf(
    asked.map(({ code }) => code),
    context,
  );
  const write = (share: PeriodShare, years: readonly number[]): string => {
    if (share.listedIn === years.length) return i18n.format.percent(share.low, 1);
    return share.listedIn === 0
      ? composition.change.notListed
      : composition.change.listedIn(share.listedIn, years.length);
  };
  const listed = (years: readonly number[]) =>
    listedText(series.years.filter(({ year }) => years.includes(year)));
  return {
    id: `change-${flow}`,
    title: composition.change.title(flow, names(rose), names(fell), last, first),
    subtitle: composition.change.subtitle(
      composition.unit[flow],
      composition.level(series.level),
      series.basis ?? 'reconciled',
      change.firstYears.length,
    ),
    notes: [composition.change.note(listed(change.firstYears), listed(change.lastYears))],
    sources: numberSources([trade.sources[series.source] ?? ''], manifest),
    table: {
      columns: [composition.product, first, last],
      rows: asked.map((product) => ({
        head: labels.get(product.code) ?? product.code,
        cells: [write(product.first, change.firstYears), write(product.last, change.lastYears)],
      })),
      csv: {
        columns: [
          composition.product,
          ...[first, last].flatMap((span) => [`${span}, %`, `${span}: ${composition.change.csvListed}`]),
        ],
        rows: asked.map((product) => [
          labels.get(product.code) ?? product.code,
          ...(
            [
              [product.first, change.firstYears],
              [product.last, change.lastYears],
            ] as const
          ).flatMap(([share, years]) => [
            // Years off the list leave the mean unknown, so that the file has none either.
            share.listedIn === years.length ? withoutDust(share.low) : null,
            share.listedIn,
          ]),
        ]),
      },
    },
  };
}
