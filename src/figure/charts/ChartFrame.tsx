import type { ReactNode } from 'react';
import { ResponsiveContainer } from 'recharts';
import { CHART_HEIGHT, FIRST_WIDTH } from './chartProps';

/** The box a chart fills, of the height its place was held at. */
export function ChartFrame({ children }: { children: ReactNode }) {
  return (
    <ResponsiveContainer
      width="100%"
      height={CHART_HEIGHT}
      initialDimension={{ width: FIRST_WIDTH, height: CHART_HEIGHT }}
    >
      {children}
    </ResponsiveContainer>
  );
}
