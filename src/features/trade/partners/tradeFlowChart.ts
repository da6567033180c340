import type { Flow } from '../../../domain/trade/partners';
import { hasLogScale } from '../../../domain/trade/tradeUnits';
import type { ChartModel } from '../../../figure/chartModel';
import {
  filled,
  fullValues,
  seriesOf,
  type TradeContext,
  canBeLog,
  unitAxis,
} from '../../../facts/trade/tradeContext';
import { chartOf, worldSources } from './tradeCountryChart';
import { shareFinding, valueFinding, type FindingInput } from '../../../facts/trade/tradeFindings';
import { indexFinding, flowDrafts, type UnitDrafts } from './tradeUnitValues';
import { macroNotes, macroSources } from './tradeMacro';

function titleOf(flow: Flow, { full, baseYear }: UnitDrafts, context: TradeContext): string {
  const { file, years, unit, i18n } = context;
  const { partners } = i18n.words.tradeDetail;
  const series = seriesOf(file, 'CHN', flow);
  const input: FindingInput = {
    flow,
    years,
    china: full[0] ?? [],
    usa: full[1] ?? [],
    chinaSharePct: years.map((_, i) => series?.sharePct[i] ?? null),
    chinaPartial: series?.partial ?? [],
  };
  switch (unit) {
    case 'share':
      // Who is ahead is told by values, which reach years that have no share.
      return shareFinding(
        {
          ...input,
          china: fullValues(series, years),
          usa: fullValues(seriesOf(file, 'USA', flow), years),
        },
        i18n,
      );
    case 'usd':
      return valueFinding(input, i18n);
    case 'per-person': {
      const write = (value: number): string => partners.perPerson(i18n.format.usd(value));
      return valueFinding(input, i18n, { first: write, next: write });
    }
    case 'gdp': {
      const pct = (value: number): string => i18n.format.percent(value, 1);
      return valueFinding(input, i18n, {
        first: (value) => partners.gdpFirst(pct(value)),
        next: (value) => partners.gdpNext(pct(value)),
      });
    }
    case 'index':
      return indexFinding(input, baseYear, i18n);
  }
}

function unitText(flow: Flow, money: string | null, baseYear: number | null, context: TradeContext): string {
  const { trade, tradeDetail } = context.i18n.words;
  const { unit } = tradeDetail.partners;
  switch (context.unit) {
    case 'share':
      return trade.unit.share(flow);
    case 'usd':
      return trade.unit.value(flow, money ?? trade.unit.one);
    case 'per-person':
      return unit.perPerson(flow);
    case 'gdp':
      return unit.gdp(flow);
    case 'index':
      return baseYear === null ? unit.indexNone(flow) : unit.index(flow, baseYear);
  }
}

/** One flow with China, the United States and the rest of the world, in the unit and on the scale the reader chose. */
export function flowChart(flow: Flow, context: TradeContext): ChartModel {
  const { unit, scale, i18n } = context;
  const { partners } = i18n.words.tradeDetail;
  const drafted = flowDrafts(flow, context);
  const values = drafted.drafts.flatMap((draft) => filled(draft.values));
  const wantsLog = scale === 'log' && hasLogScale(unit);
  const drawn = wantsLog && canBeLog(values) ? 'log' : 'linear';
  const axis = unitAxis(unit, values, drawn, i18n);
  const text = unitText(flow, axis.money, drafted.baseYear, context);
  const rest = drafted.drafts[2]?.values ?? [];
  const chart = chartOf(
    {
      id: `${flow}-${unit}`,
      kind: 'lines',
      title: titleOf(flow, drafted, context),
      drafts: drafted.drafts,
      unit: drawn === 'log' ? partners.unit.log(text) : text,
      ticks: axis.ticks,
      writing: axis.writing,
      scale: drawn,
      moreSources: [...worldSources(flow, context), ...macroSources(unit)],
      moreNotes: [
        ...(filled(rest).length > 0 ? [partners.restNote] : []),
        ...(unit === 'index' && drafted.baseYear !== null ? [partners.indexNote] : []),
        ...macroNotes(context),
        ...(wantsLog && drawn === 'linear' && values.length > 0 ? [partners.scales.notHere] : []),
      ],
    },
    context,
  );
  return { ...chart, events: context.events };
}
