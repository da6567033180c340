import type { CountryFile, TradeSeries } from '../bundle/schemas/country';
import type { Source } from '../bundle/schemas/manifest';
import { balance } from '../domain/trade/balance';
import type { I18n } from '../i18n/words';
import {
  coverageOf,
  DASH,
  moneyUnit,
  numberSources,
  subtitleOf,
  tableOf,
  tickDigits,
  yearRanges,
  zeroBasedTicks,
  type ChartLine,
  type ChartPoint,
  type TradeChart,
} from './tradeChart';
import { balanceFinding, shareFinding, valueFinding, type FindingInput, type Flow } from './tradeFindings';

type Partner = 'CHN' | 'USA';
export type TradeContext = {
  readonly file: CountryFile;
  /** `tradeYears` of the atlas, to which every series is aligned. */
  readonly years: readonly number[];
  readonly selectedYear: number | null;
  /** Sources of the manifest; empty until it has come. */
  readonly manifest: readonly Source[];
  readonly i18n: I18n;
};

export const seriesOf = (file: CountryFile, partner: Partner, flow: Flow): TradeSeries | undefined =>
  file.trade.series.find((series) => series.partner === partner && series.flow === flow);

/** Values in US$ with the partial ones left out: what shares, balances and comparisons may rest on. */
export const fullValues = (series: TradeSeries | undefined, years: readonly number[]): (number | null)[] =>
  years.map((year, i) => (series && !series.partial.includes(year) ? (series.valueUsd[i] ?? null) : null));

type Draft = { partner: Partner; series: TradeSeries | undefined; values: readonly (number | null)[] };
type Writing = { text: (value: number) => string; end: (value: number) => string };

/** Ids of the sources that the drawn points use, in order of first use by year, so that numbers begin at 1 in every chart. */
function usedSources(drafts: readonly Draft[], { file, years }: TradeContext): string[] {
  const ids = years.flatMap((_, i) =>
    drafts.flatMap(({ series, values }) => {
      const index = series?.source[i] ?? null;
      const id = index === null || (values[i] ?? null) === null ? undefined : file.trade.sources[index];
      return id === undefined ? [] : [id];
    }),
  );
  return [...new Set(ids)];
}

function lineOf(draft: Draft, ids: readonly string[], writing: Writing, context: TradeContext): ChartLine {
  const { file, years, i18n } = context;
  const { trade } = i18n.words;
  const { partner, series, values } = draft;
  const points = years.map((year, i): ChartPoint => {
    const value = values[i] ?? null;
    const index = series?.source[i] ?? null;
    const id = index === null ? undefined : file.trade.sources[index];
    const partial = value !== null && (series?.partial.includes(year) ?? false);
    const written = value === null ? DASH : writing.text(value);
    return {
      year,
      value,
      text: partial ? trade.atLeast(written) : written,
      partial,
      source: value === null || id === undefined ? null : ids.indexOf(id) + 1,
      basis: value === null ? null : (series?.basis[i] ?? null),
    };
  });
  const last = points.findLast((point) => point.value !== null && !point.partial);
  const short = partner === 'CHN' ? trade.china : trade.usaShort;
  return {
    id: partner,
    tone: partner === 'CHN' ? 'china' : 'usa',
    label: partner === 'CHN' ? trade.china : trade.usa,
    end:
      last && last.value !== null
        ? { text: `${short} ${writing.end(last.value)}`, year: String(last.year) }
        : null,
    points,
  };
}

/** Leaves the year out of the labels of lines that end in the chart's last year of figures. */
function trimEnds(lines: readonly ChartLine[]): ChartLine[] {
  const lastYear = coverageOf(lines)?.[1];
  return lines.map((line) =>
    line.end && line.end.year === String(lastYear) ? { ...line, end: { ...line.end, year: null } } : line,
  );
}

function notesOf(lines: readonly ChartLine[], breaks: readonly number[], { i18n }: TradeContext): string[] {
  const { trade } = i18n.words;
  const partial = [
    ...new Set(lines.flatMap((line) => line.points.flatMap((p) => (p.partial ? [p.year] : [])))),
  ];
  const missing = lines.flatMap((line) => {
    const years = line.points.flatMap((point) => (point.value === null ? [point.year] : []));
    if (years.length === 0) return [];
    const all = years.length === line.points.length;
    return [all ? trade.missingAll(line.label) : trade.missingYears(line.label, yearRanges(years))];
  });
  return [
    ...(breaks.length > 0 ? [trade.breaks(yearRanges(breaks))] : []),
    ...(partial.length > 0 ? [trade.partial(yearRanges(partial))] : []),
    ...missing,
  ];
}

type Build = Pick<TradeChart, 'id' | 'kind' | 'title'> & {
  drafts: readonly Draft[];
  unit: string;
  ticks: TradeChart['ticks'];
  writing: Writing;
};

function chartOf(build: Build, context: TradeContext): TradeChart {
  const { years, selectedYear, manifest, i18n } = context;
  const ids = usedSources(build.drafts, context);
  const lines = trimEnds(build.drafts.map((draft) => lineOf(draft, ids, build.writing, context)));
  const breaks = [
    ...new Set(
      build.drafts.flatMap(({ series, values }) =>
        (series?.breaks ?? []).filter((year) => (values[years.indexOf(year)] ?? null) !== null),
      ),
    ),
  ].sort((a, b) => a - b);
  return {
    id: build.id,
    kind: build.kind,
    title: build.title,
    subtitle: subtitleOf(build.unit, lines, i18n),
    years,
    lines,
    ticks: build.ticks,
    selectedYear: selectedYear !== null && years.includes(selectedYear) ? selectedYear : null,
    breaks,
    notes: notesOf(lines, breaks, context),
    sources: numberSources(ids, manifest),
    table: tableOf(years, lines, i18n),
  };
}

function findingInput(flow: Flow, { file, years }: TradeContext): FindingInput {
  const china = seriesOf(file, 'CHN', flow);
  return {
    flow,
    years,
    china: fullValues(china, years),
    usa: fullValues(seriesOf(file, 'USA', flow), years),
    chinaSharePct: years.map((_, i) => china?.sharePct[i] ?? null),
    chinaPartial: china?.partial ?? [],
  };
}

const PARTNERS = ['CHN', 'USA'] as const;
const filled = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);

/** Shares of China and the United States in one flow, percent of the country's trade with the world. */
export function shareChart(flow: Flow, context: TradeContext): TradeChart {
  const { file, years, i18n } = context;
  const { words, format } = i18n;
  const drafts = PARTNERS.map((partner): Draft => {
    const series = seriesOf(file, partner, flow);
    return { partner, series, values: years.map((_, i) => series?.sharePct[i] ?? null) };
  });
  const ticks = zeroBasedTicks(drafts.flatMap((draft) => filled(draft.values)));
  const chart = chartOf(
    {
      id: `${flow}-share`,
      kind: 'lines',
      title: shareFinding(findingInput(flow, context), i18n),
      drafts,
      unit: words.trade.unit.share(flow),
      ticks: ticks.map((value) => ({ value, text: format.number(value, tickDigits(ticks)) })),
      writing: {
        text: (value) => format.percent(value, 1),
        end: (value) => format.percent(value, value < 1 ? 1 : 0),
      },
    },
    context,
  );
  // A share rests on the totals with the world as well, whose source no point carries.
  const world = file.trade.series.find((series) => series.partner === 'WLD' && series.flow === flow);
  const totals = new Set(
    (world?.source ?? []).flatMap((index) => (index === null ? [] : (file.trade.sources[index] ?? []))),
  );
  const drawn = chart.lines.some((line) => line.end !== null);
  return drawn
    ? {
        ...chart,
        sources: numberSources([...new Set([...usedSources(drafts, context), ...totals])], context.manifest),
      }
    : chart;
}

function moneyAxis(values: readonly number[], { format, words }: I18n) {
  const ticks = zeroBasedTicks(values);
  const { divisor, unit } = moneyUnit(Math.max(...ticks.map(Math.abs)));
  const digits = tickDigits(ticks.map((value) => value / divisor));
  return {
    unit: words.trade.unit[unit],
    ticks: ticks.map((value) => ({ value, text: format.number(value / divisor, digits) })),
    end: (value: number) => format.number(value / divisor, Math.abs(value / divisor) >= 10 ? 0 : 1),
  };
}

/** Values of one flow with China and the United States, current US$; partial figures stay in, marked. */
export function valueChart(flow: Flow, context: TradeContext): TradeChart {
  const { file, years, i18n } = context;
  const drafts = PARTNERS.map((partner): Draft => {
    const series = seriesOf(file, partner, flow);
    return { partner, series, values: years.map((_, i) => series?.valueUsd[i] ?? null) };
  });
  const axis = moneyAxis(
    drafts.flatMap((draft) => filled(draft.values)),
    i18n,
  );
  return chartOf(
    {
      id: `${flow}-value`,
      kind: 'lines',
      title: valueFinding(findingInput(flow, context), i18n),
      drafts,
      unit: i18n.words.trade.unit.value(flow, axis.unit),
      ticks: axis.ticks,
      writing: { text: i18n.format.usd, end: axis.end },
    },
    context,
  );
}

/** Exports to China minus imports from China, current US$, where both have a full figure. */
export function balanceChart(context: TradeContext): TradeChart {
  const { file, years, i18n } = context;
  const sold = seriesOf(file, 'CHN', 'export');
  const bought = seriesOf(file, 'CHN', 'import');
  const values = balance(fullValues(sold, years), fullValues(bought, years));
  const axis = moneyAxis(filled(values), i18n);
  const build = {
    id: 'balance',
    kind: 'bars',
    title: balanceFinding(values, years, i18n),
    drafts: [{ partner: 'CHN', series: undefined, values }],
    unit: i18n.words.trade.unit.balance(axis.unit),
    ticks: axis.ticks,
    writing: { text: i18n.format.usd, end: axis.end },
  } as const;
  const chart = chartOf(build, context);
  // The balance rests on two series, so its sources and breaks are those of both.
  const both = [sold, bought].map((series): Draft => ({ partner: 'CHN', series, values }));
  const breaks = [...new Set([...(sold?.breaks ?? []), ...(bought?.breaks ?? [])])]
    .filter((year) => (values[years.indexOf(year)] ?? null) !== null)
    .sort((a, b) => a - b);
  return {
    ...chart,
    breaks,
    notes: notesOf(chart.lines, breaks, context),
    sources: numberSources(usedSources(both, context), context.manifest),
    table: balanceTable(chart, both, context),
  };
}

/** The table twin of the balance names the sources of both flows. */
function balanceTable(chart: TradeChart, both: readonly Draft[], context: TradeContext): TradeChart['table'] {
  const { trade } = context.i18n.words;
  const ids = usedSources(both, context);
  const none: Writing = { text: String, end: String };
  const flows = both.map((draft, i) => ({
    ...lineOf(draft, ids, none, context),
    label: i === 0 ? trade.exportsShort : trade.importsShort,
  }));
  const sources = tableOf(context.years, flows, context.i18n);
  return {
    columns: [trade.table.year, trade.table.balance, trade.table.source],
    rows: chart.table.rows.map((row, i) => ({
      head: row.head,
      cells: [row.cells[0] ?? DASH, sources.rows[i]?.cells.at(-1) ?? DASH],
    })),
  };
}
