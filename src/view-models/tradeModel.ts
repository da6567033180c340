import type { CountryFile } from '../bundle/schemas/country';
import type { Source } from '../bundle/schemas/manifest';
import { balance } from '../domain/trade/balance';
import type { ViewState } from '../view-state/viewState';
import { DASH } from '../i18n/dash';
import type { I18n } from '../i18n/words';
import { balanceChart } from './tradeBalanceChart';
import type { TradeChart } from './tradeChart';
import { shareChart, valueChart } from './tradeCharts';
import { fullValues, seriesOf, type TradeContext } from './tradeCountryChart';
import { FLOWS, PARTNERS, type Flow, type Partner } from './tradePartners';

/** A figure of the headline: `text` is an en dash when there is none, and `why` then says so. */
export type HeadlineCell = {
  readonly text: string;
  readonly share: string | null;
  readonly why: string | null;
};

export type TradeModel = {
  readonly heading: string;
  /** Said when the chosen year has no figure at all. */
  readonly yearNote: string | null;
  /** Rows: exports, imports, balance; cells: China, United States. Null when there is nothing to show. */
  readonly rows: readonly { readonly label: string; readonly cells: readonly HeadlineCell[] }[] | null;
  readonly columns: readonly string[];
  readonly sectorNote: string | null;
  readonly charts: readonly TradeChart[];
  readonly howToRead: readonly string[];
};

const hasFigure = (context: TradeContext, flow: Flow, partner: Partner, index: number): boolean =>
  (seriesOf(context.file, partner, flow)?.valueUsd[index] ?? null) !== null;

/**
 * The year the headline shows: the chosen one when anything is reported for it; else the latest before it with a
 * figure; without a choice the latest with both flows of China, or failing that with any figure.
 */
function headlineIndex(context: TradeContext, year: number | null): number {
  const { years } = context;
  const any = (i: number) => FLOWS.some((f) => PARTNERS.some((p) => hasFigure(context, f, p, i)));
  const both = (i: number) => FLOWS.every((flow) => hasFigure(context, flow, 'CHN', i));
  if (year !== null) return years.findLastIndex((candidate, i) => candidate <= year && any(i));
  const complete = years.findLastIndex((_, i) => both(i));
  return complete >= 0 ? complete : years.findLastIndex((_, i) => any(i));
}

function flowCell(context: TradeContext, flow: Flow, partner: Partner, index: number): HeadlineCell {
  const { words, format } = context.i18n;
  const series = seriesOf(context.file, partner, flow);
  const value = series?.valueUsd[index] ?? null;
  const year = context.years[index] ?? 0;
  if (!series || value === null)
    return { text: DASH, share: null, why: words.trade.cellMissing(flow, partner, year) };
  const partial = series.partial.includes(year);
  const share = series.sharePct[index] ?? null;
  const written = share === null ? null : format.percent(share, Math.abs(share) < 1 ? 1 : 0);
  return {
    text: partial ? words.trade.atLeast(format.usd(value)) : format.usd(value),
    share: written && (flow === 'export' ? words.trade.ofExports(written) : words.trade.ofImports(written)),
    why: partial ? words.trade.partialInTable : null,
  };
}

function balanceCell(context: TradeContext, partner: Partner, index: number): HeadlineCell {
  const { years, file, i18n } = context;
  const [sold, bought] = FLOWS.map((flow) => fullValues(seriesOf(file, partner, flow), years));
  const value = balance(sold ?? [], bought ?? [])[index] ?? null;
  if (value === null) return { text: DASH, share: null, why: i18n.words.trade.noFigure };
  return { text: signedUsd(value, i18n), share: null, why: null };
}

/** "+US$ 4 bn", "−US$ 4 bn": the sign stands before the currency, with a true minus. */
export function signedUsd(valueUsd: number, { format }: I18n): string {
  const sign = valueUsd > 0 ? '+' : valueUsd < 0 ? '−' : '';
  return sign + format.usd(Math.abs(valueUsd));
}

/** All that the trade tab of a country says, from its file, the years of the atlas and what the link asks for. */
export function tradeModel(
  file: CountryFile,
  years: readonly number[],
  view: Pick<ViewState, 'year' | 'sectors'>,
  manifest: readonly Source[],
  i18n: I18n,
): TradeModel {
  const { trade } = i18n.words;
  const context: TradeContext = { file, years, selectedYear: view.year, manifest, i18n };
  const index = headlineIndex(context, view.year);
  const shown = years[index];
  const yearNote =
    shown === undefined
      ? view.year !== null && headlineIndex(context, null) >= 0
        ? trade.noFiguresUpTo(view.year)
        : trade.noFiguresAtAll
      : view.year !== null && view.year !== shown
        ? trade.noFiguresFor(view.year, shown)
        : null;
  return {
    heading: shown === undefined ? trade.headingNoYear : trade.heading(shown),
    yearNote,
    columns: [trade.china, trade.usa],
    rows:
      shown === undefined
        ? null
        : [
            ...FLOWS.map((flow) => ({
              label: flow === 'export' ? trade.exports : trade.imports,
              cells: PARTNERS.map((partner) => flowCell(context, flow, partner, index)),
            })),
            { label: trade.balance, cells: PARTNERS.map((partner) => balanceCell(context, partner, index)) },
          ],
    sectorNote: view.sectors.length > 0 ? trade.totalsNotBySector : null,
    charts: [
      shareChart('export', context),
      shareChart('import', context),
      valueChart('export', context),
      valueChart('import', context),
      balanceChart(context),
    ],
    howToRead: [trade.rule, trade.bases, trade.absent],
  };
}
