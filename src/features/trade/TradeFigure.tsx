import { useI18n } from '../../i18n/I18nContext';
import { ChartSlot } from '../../ui/charts/ChartSlot';
import { Figure } from '../../ui/Figure';
import type { TradeChart } from '../../view-models/tradeChart';
import { TradeSources } from './TradeSources';

type Props = { chart: TradeChart };

/** One chart of trade with its sources, which the table names by number. */
export function TradeFigure({ chart }: Props) {
  const { words } = useI18n();
  const { trade } = words;
  const textColumns =
    chart.table.columns.at(-1) === trade.table.source ? [chart.table.columns.length - 2] : [];
  return (
    <Figure
      title={chart.title}
      subtitle={chart.subtitle}
      notes={chart.notes}
      table={chart.table}
      textColumns={textColumns}
      words={{ show: trade.table.show, hide: trade.table.hide, noFigure: trade.noFigure }}
      sources={<TradeSources sources={chart.sources} />}
    >
      <ChartSlot
        kind={chart.kind}
        name={`${chart.title}. ${chart.subtitle}`}
        years={chart.years}
        lines={chart.lines}
        ticks={chart.ticks}
        selectedYear={chart.selectedYear}
        breaks={chart.breaks}
      />
    </Figure>
  );
}
