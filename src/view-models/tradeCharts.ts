import { numberSources, tickDigits, zeroBasedTicks, type TradeChart } from './tradeChart';
import {
  chartOf,
  filled,
  fullValues,
  seriesOf,
  usedSources,
  type Draft,
  type TradeContext,
} from './tradeCountryChart';
import { shareFinding, valueFinding, type FindingInput } from './tradeFindings';
import { moneyAxis } from './tradeMoneyAxis';
import { PARTNERS, type Flow } from './tradePartners';

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
