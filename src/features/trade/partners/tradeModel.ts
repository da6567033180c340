import type { CountryFile } from '../../../bundle/schemas/country';
import type { CountryTrade } from '../../../bundle/schemas/countryTrade';
import type { Source } from '../../../bundle/schemas/manifest';
import { hasLogScale } from '../../../domain/trade/tradeUnits';
import type { LateI18n } from '../../../i18n/lateWords';
import type { TradeChoices, ViewState } from '../../../view-state/viewState';
import type { ChartEvent, ChartModel } from '../../../figure/chartModel';
import { balanceChart, balanceValues } from './tradeBalanceChart';
import { type TradeContext, seriesOf } from '../../../facts/trade/tradeContext';
import { flowChart } from './tradeFlowChart';
import { tradeOvertaking, type OvertakingRow } from './tradeUnitValues';
import { percentOf } from '../../../domain/trade/inUnit';
import { FLOWS, PARTNERS, type Flow, type Partner } from '../../../domain/trade/partners';
import { DASH } from '../../../i18n/dash';
import type { I18n } from '../../../i18n/words';
import { type Draft, restValues, worldValues } from './tradeCountryChart';

export type TradeModel = {
  readonly headline: Headline;
  readonly sectorNote: string | null;
  readonly charts: readonly ChartModel[];
  readonly overtaking: readonly OvertakingRow[];
  /** Whether a logarithmic scale is offered in the unit chosen. */
  readonly offersLog: boolean;
  readonly howToRead: readonly string[];
};

export type TradeInput = {
  readonly file: CountryFile;
  /** Trade in depth; null until it has come, or where it did not. */
  readonly depth: Pick<CountryTrade, 'gdpUsd' | 'population'> | null;
  /** `tradeYears` of the atlas. */
  readonly years: readonly number[];
  readonly view: Pick<ViewState, 'year' | 'sectors'> & Pick<TradeChoices, 'unit' | 'scale'>;
  /** What the tariff war puts beside the figures. */
  readonly events: readonly ChartEvent[];
  readonly manifest: readonly Source[];
};

/** What the trade tab says of a country's partners, from its file, the years of the atlas and what the link asks for. */
export function tradeModel(input: TradeInput, i18n: LateI18n<'tradeDetail'>): TradeModel {
  const { file, depth, years, view, events, manifest } = input;
  const { trade } = i18n.words;
  const context: TradeContext = {
    file,
    years,
    selectedYear: view.year,
    unit: view.unit,
    scale: view.scale,
    gdpUsd: depth?.gdpUsd ?? [],
    people: depth?.population ?? [],
    // What happened before or after the years drawn has no place on their axis.
    events: events.filter(({ x }) => x >= (years[0] ?? 0) && x < (years.at(-1) ?? 0) + 1),
    manifest,
    i18n,
  };
  return {
    headline: tradeHeadline(view.year, context),
    sectorNote: view.sectors.length > 0 ? trade.totalsNotBySector : null,
    charts: [flowChart('export', context), flowChart('import', context), balanceChart(context)],
    overtaking: tradeOvertaking(context),
    offersLog: hasLogScale(view.unit),
    howToRead: [trade.rule, trade.bases, trade.absent],
  };
}

/** A figure of the headline: `text` is an en dash when there is none, and `why` then says so. */
export type HeadlineCell = {
  readonly text: string;
  readonly share: string | null;
  readonly why: string | null;
};

export type Headline = {
  readonly heading: string;
  /** Said when the chosen year has no figure at all. */
  readonly yearNote: string | null;
  /** China, the United States, the rest of the world. */
  readonly columns: readonly { readonly tone: 'china' | 'usa' | 'rest'; readonly label: string }[];
  /** Exports, imports, balance. Null when there is nothing to show. */
  readonly rows: readonly { readonly label: string; readonly cells: readonly HeadlineCell[] }[] | null;
};

const COLUMNS = [...PARTNERS, 'REST'] as const;

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

function shareText(flow: Flow, share: number | null, { words, format }: I18n): string | null {
  if (share === null) return null;
  const written = format.percent(share, Math.abs(share) < 1 ? 1 : 0);
  return flow === 'export' ? words.trade.ofExports(written) : words.trade.ofImports(written);
}

function partnerCell(context: TradeContext, flow: Flow, partner: Partner, index: number): HeadlineCell {
  const { words, format } = context.i18n;
  const series = seriesOf(context.file, partner, flow);
  const value = series?.valueUsd[index] ?? null;
  const year = context.years[index] ?? 0;
  if (!series || value === null)
    return { text: DASH, share: null, why: words.trade.cellMissing(flow, partner, year) };
  const partial = series.partial.includes(year);
  return {
    text: partial ? words.trade.atLeast(format.usd(value)) : format.usd(value),
    share: shareText(flow, series.sharePct[index] ?? null, context.i18n),
    why: partial ? words.trade.partialInTable : null,
  };
}

function restCell(context: TradeContext, flow: Flow, index: number): HeadlineCell {
  const { words, format } = context.i18n;
  const rest = restValues(flow, context);
  const value = rest[index] ?? null;
  if (value === null) return { text: DASH, share: null, why: words.tradeDetail.partners.restNote };
  const share = percentOf(rest, worldValues(flow, context))[index] ?? null;
  return { text: format.usd(value), share: shareText(flow, share, context.i18n), why: null };
}

function balanceCell(context: TradeContext, partner: Draft['partner'], index: number): HeadlineCell {
  const { words } = context.i18n;
  const value = balanceValues(partner, context)[index] ?? null;
  if (value === null) return { text: DASH, share: null, why: words.trade.noFigure };
  return { text: signedUsd(value, context.i18n), share: null, why: null };
}

/** "+US$ 4 bn", "−US$ 4 bn": the sign stands before the currency, with a true minus. */
function signedUsd(valueUsd: number, { format }: I18n): string {
  const sign = valueUsd > 0 ? '+' : valueUsd < 0 ? '−' : '';
  return sign + format.usd(Math.abs(valueUsd));
}

function noteOf(context: TradeContext, asked: number | null, shown: number | undefined): string | null {
  const { trade } = context.i18n.words;
  if (shown !== undefined) return asked !== null && asked !== shown ? trade.noFiguresFor(asked, shown) : null;
  return asked !== null && headlineIndex(context, null) >= 0
    ? trade.noFiguresUpTo(asked)
    : trade.noFiguresAtAll;
}

/** The figures of one year, in US$ and percent of the flow. `asked` is the year of the link, null for the latest. */
export function tradeHeadline(asked: number | null, context: TradeContext): Headline {
  const { trade, tradeDetail } = context.i18n.words;
  const index = headlineIndex(context, asked);
  const shown = context.years[index];
  return {
    heading: shown === undefined ? trade.headingNoYear : trade.heading(shown),
    yearNote: noteOf(context, asked, shown),
    columns: [
      { tone: 'china', label: trade.china },
      { tone: 'usa', label: trade.usa },
      { tone: 'rest', label: tradeDetail.partners.rest },
    ],
    rows:
      shown === undefined
        ? null
        : [
            ...FLOWS.map((flow) => ({
              label: flow === 'export' ? trade.exports : trade.imports,
              cells: COLUMNS.map((partner) =>
                partner === 'REST'
                  ? restCell(context, flow, index)
                  : partnerCell(context, flow, partner, index),
              ),
            })),
            { label: trade.balance, cells: COLUMNS.map((partner) => balanceCell(context, partner, index)) },
          ],
  };
}
