import { ChartFigure } from '../../../figure/ChartFigure';
import type { FlowComposition } from './compositionModel';
import { SourcedTable } from '../../../figure/SourcedTable';

/** One flow: its charts, what came instead of what, its technology classes and its commodities by weight. */
export function FlowPart({ flow }: { flow: FlowComposition }) {
  const { charts, remarks, empty, change, tech, techMissing, tonnes } = flow;
  return (
    <div className="composition-flow">
      <h2 className="composition-heading">{flow.heading}</h2>
      {empty && <p className="composition-note">{empty}</p>}
      {charts.map((chart) => (
        <ChartFigure key={chart.id} chart={chart} />
      ))}
      {remarks.map((text) => (
        <p key={text} className="composition-note">
          {text}
        </p>
      ))}
      {change && <SourcedTable model={change} />}
      {tech && <ChartFigure chart={tech} />}
      {techMissing && <p className="composition-note">{techMissing}</p>}
      {tonnes && <SourcedTable model={tonnes} />}
    </div>
  );
}
