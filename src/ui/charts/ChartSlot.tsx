import { startTransition, Suspense, useEffect, useState, type ReactNode } from 'react';
import './charts.css';
import { CHART_HEIGHT, type ChartProps } from './chartProps';
import { LazyBarsChart, LazyLineChart } from './LazyCharts';
import { WhenVisible } from './WhenVisible';

type Props = ChartProps & { kind: 'lines' | 'bars' };

const Blank = () => <div className="chart-blank" style={{ height: CHART_HEIGHT }} />;

/** The place of a chart: of fixed height, filled after the text around it has been painted and only while in view. */
export function ChartSlot({ kind, ...props }: Props) {
  return (
    <WhenVisible height={CHART_HEIGHT}>
      <Late>
        <Suspense fallback={<Blank />}>
          {kind === 'lines' ? <LazyLineChart {...props} /> : <LazyBarsChart {...props} />}
        </Suspense>
      </Late>
    </WhenVisible>
  );
}

/** Draws its children in a transition after the first paint, so that an answer in words never waits for a picture. */
function Late({ children }: { children: ReactNode }) {
  const [ready, setReady] = useState(false);
  useEffect(() => startTransition(() => setReady(true)), []);
  return ready ? children : <Blank />;
}
