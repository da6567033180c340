import { balance } from '../domain/trade/balance';
import { DASH } from '../i18n/dash';
import { numberSources, tableOf, type TradeChart } from './tradeChart';
import {
  chartOf,
  draftLine,
  filled,
  fullValues,
  notesOf,
  seriesOf,
  usedSources,
  type Draft,
  type TradeContext,
} from './tradeCountryChart';
import { balanceFinding } from './tradeFindings';
import type { Writing } from './tradeLine';
import { moneyAxis } from './tradeMoneyAxis';

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
    ...draftLine(draft, ids, none, context),
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
