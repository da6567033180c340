import type { ComponentProps } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { RetryButtons } from '../../ui/late/RetryButtons';
import { useLate } from '../../ui/late/useLate';
import { CHART_CODE } from './chartCode';
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

/** A chart once its code is there. Code that does not come costs the picture alone: the words around it stay. */
function LateChart({ kind, ...props }: Props) {
  const code = CHART_CODE[kind];
  const late = useLate(code);
  if (late.kind === 'ready') return <late.value {...props} />;
  if (late.kind === 'waiting') return <div className="chart-blank" style={{ height: CHART_HEIGHT }} />;
  return <ChartFailed onRetry={code.retry} isRetried={late.isRetried} />;
}

function ChartFailed(retry: ComponentProps<typeof RetryButtons>) {
  const { words } = useI18n();
  return (
    <div className="chart-failed" style={{ height: CHART_HEIGHT }} role="status">
      <p>{words.shell.errors.chart}</p>
      <RetryButtons {...retry} />
    </div>
  );
}
