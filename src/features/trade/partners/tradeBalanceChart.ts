import { balance } from '../../../domain/trade/balance';
import { percentOf } from '../../../domain/trade/inUnit';
import { FLOWS, PARTNERS } from '../../../domain/trade/partners';
import { bothFlows } from '../../../domain/trade/restOfWorld';
import type { TradeUnit } from '../../../domain/trade/tradeUnits';
import { DASH } from '../../../i18n/dash';
import { numberSources, tableOf, type ChartModel } from '../../../figure/chartModel';
import {
  filled,
  fullValues,
  seriesOf,
  type TradeContext,
  type Writing,
  unitAxis,
} from '../../../facts/trade/tradeContext';
import {
  breaksOf,
  chartOf,
  draftLine,
  notesOf,
  usedSources,
  type Draft,
  restSeries,
  restValues,
  worldSources,
  worldValues,
} from './tradeCountryChart';
import { balanceFinding } from '../../../facts/trade/tradeFindings';
import { macroNotes, macroSources } from './tradeMacro';
import { converterOf } from './tradeUnitValues';

type Values = (number | null)[];

/** The unit a balance is drawn in: a figure that may be negative has no index. */
const balanceUnit = (unit: TradeUnit): Exclude<TradeUnit, 'index'> => (unit === 'index' ? 'usd' : unit);

/** Exports minus imports with one partner, current US$, where both have a whole figure. */
export function balanceValues(partner: Draft['partner'], context: TradeContext): Values {
  const { file, years } = context;
  const [sold, bought] = FLOWS.map((flow) =>
    partner === 'REST' ? restValues(flow, context) : fullValues(seriesOf(file, partner, flow), years),
  );
  return balance(sold ?? [], bought ?? []);
}

function unitText(unit: TradeUnit, money: string | null, { i18n }: TradeContext): string {
  const { trade, tradeDetail } = i18n.words;
  const text = tradeDetail.partners.unit;
  switch (unit) {
    case 'share':
      return text.balanceShare;
    case 'per-person':
      return text.balancePerPerson;
    case 'gdp':
      return text.balanceGdp;
    default:
      return text.balance(money ?? trade.unit.one);
  }
}

/**
 * Exports minus imports with China, the United States and the rest of the world, in the unit chosen: `share` is percent of
 * all goods trade with the world (exports plus imports), an index becomes US$.
 */
export function balanceChart(context: TradeContext): ChartModel {
  const { years, i18n } = context;
  const { partners } = i18n.words.tradeDetail;
  const unit = balanceUnit(context.unit);
  const whole = bothFlows(worldValues('export', context), worldValues('import', context));
  const convert =
    unit === 'share' ? (values: Values) => percentOf(values, whole) : converterOf(unit, context);
  const inUsd = balanceValues('CHN', context);
  const drafts = ([...PARTNERS, 'REST'] as const).map((partner): Draft => ({
    partner,
    series: undefined,
    values: convert(partner === 'CHN' ? inUsd : balanceValues(partner, context)),
  }));
  const axis = unitAxis(
    unit,
    drafts.flatMap((draft) => filled(draft.values)),
    'linear',
    i18n,
  );
  const chart = chartOf(
    {
      id: `balance-${unit}`,
      kind: 'lines',
      title: balanceFinding(inUsd, years, i18n),
      drafts,
      unit: unitText(unit, axis.money, context),
      ticks: axis.ticks,
      writing: axis.writing,
      scale: 'linear',
      moreSources: [],
      moreNotes: [],
    },
    context,
  );
  // A balance rests on two series, so its sources and breaks are those of both.
  const behind = drafts.flatMap(({ partner, values }) =>
    FLOWS.map((flow): Draft => {
      const series = partner === 'REST' ? restSeries(flow, context) : seriesOf(context.file, partner, flow);
      return { partner, series, values };
    }),
  );
  const breaks = breaksOf(behind, years);
  const hasRest = filled(drafts[2]?.values ?? []).length > 0;
  const ids = [
    ...usedSources(behind, context),
    ...(hasRest || (unit === 'share' && filled(inUsd).length > 0)
      ? FLOWS.flatMap((flow) => worldSources(flow, context))
      : []),
    ...(chart.lines.some((line) => line.end !== null) ? macroSources(unit) : []),
  ];
  return {
    ...chart,
    breaks,
    notes: [
      ...(context.unit === 'index' ? [partners.balanceInUsd] : []),
      ...notesOf(chart.lines, breaks, context),
      ...(hasRest ? [partners.restNote] : []),
      ...macroNotes(context),
    ],
    sources: numberSources([...new Set(ids)], context.manifest),
    table: balanceTable(chart, behind, context),
  };
}

/** The table twin of the balance names the sources of both flows with either partner. */
function balanceTable(
  chart: ChartModel,
  behind: readonly Draft[],
  context: TradeContext,
): ChartModel['table'] {
  const { trade } = context.i18n.words;
  const ids = usedSources(behind, context);
  const none: Writing = { text: String, end: String };
  const flows = behind.map((draft, i) => {
    const line = draftLine(draft, ids, none, context);
    const flow = i % FLOWS.length === 0 ? trade.exportsShort : trade.importsShort;
    return { ...line, label: `${line.label}, ${flow.toLocaleLowerCase()}` };
  });
  const sources = tableOf(context.years, flows, context.i18n);
  const isSourced = sources.columns.at(-1) === trade.table.source;
  if (!isSourced) return chart.table;
  const cells = context.years.map((_, i) => sources.rows[i]?.cells.at(-1) ?? DASH);
  const { csv } = chart.table;
  return {
    columns: [...chart.table.columns, trade.table.source],
    rows: chart.table.rows.map(({ head, cells: figures }, i) => ({
      head,
      cells: [...figures, cells[i] ?? DASH],
    })),
    ...(csv && {
      csv: {
        ...csv,
        columns: [...csv.columns, trade.table.source],
        rows: csv.rows.map((row, i) => [...row, cells[i] === DASH ? null : (cells[i] ?? null)]),
      },
    }),
  };
}
