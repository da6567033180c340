import { startTransition, useEffect, useState, type ComponentType } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { loadChart } from './chartCode';
import './charts.css';
import { CHART_HEIGHT, type ChartKind, type ChartProps } from './chartProps';
import { WhenVisible } from './WhenVisible';

type Props = ChartProps & { kind: ChartKind };

/** The place of a chart: of fixed height, filled after the text around it has been painted and only while in view. */
export function ChartSlot({ kind, ...props }: Props) {
  return (
    <WhenVisible height={CHART_HEIGHT}>
      <LateChart key={kind} kind={kind} {...props} />
    </WhenVisible>
  );
}

/**
 * Asks for the chart's code after the first paint and draws it in a transition, so that an answer in words never waits
 * for a picture. Code that does not come costs the picture alone: the words around it stay.
 */
function LateChart({ kind, ...props }: Props) {
  const [code, setCode] = useState<{ Chart: ComponentType<ChartProps> } | 'failed' | null>(null);
  const isWanted = code === null;
  useEffect(() => {
    if (!isWanted) return;
    let isOver = false;
    loadChart(kind).then(
      (Chart) => {
        if (!isOver) startTransition(() => setCode({ Chart }));
      },
      () => {
        if (!isOver) setCode('failed');
      },
    );
    return () => {
      isOver = true;
    };
  }, [kind, isWanted]);
  if (code === null) return <div className="chart-blank" style={{ height: CHART_HEIGHT }} />;
  if (code === 'failed') return <ChartFailed onRetry={() => setCode(null)} />;
  return <code.Chart {...props} />;
}

function ChartFailed({ onRetry }: { onRetry: () => void }) {
  const { words } = useI18n();
  return (
    <div className="chart-failed" style={{ height: CHART_HEIGHT }} role="status">
      <p>{words.shell.errors.chart}</p>
      <button type="button" className="button" onClick={onRetry}>
        {words.common.tryAgain}
      </button>
    </div>
  );
}
