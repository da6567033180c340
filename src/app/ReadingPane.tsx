import { useAtlas } from '../bundle/AtlasContext';
import { panelPlace } from '../ui/places';
import { effectiveYear } from '../facts/measures/measures';
import type { ReadingKind } from '../view-state/pages';
import { useView } from '../view-state/useView';
import { ErrorBoundary } from './ErrorBoundary';
import { ReweighSection } from '../features/stance/reweigh/ReweighSection';
import { ReweighPanel } from './lateParts';
import { READING_PARTS } from './pageParts';

/** A page without a map: the table, the method, the sources. */
export function ReadingPane({ kind }: { kind: ReadingKind }) {
  const atlas = useAtlas();
  const year = useView((view) => view.year);
  const sectors = useView((view) => view.sectors);
  const Part = READING_PARTS[kind];
  return (
    <article
      ref={panelPlace}
      id="panel"
      className={`reading reading-${kind}`}
      tabIndex={-1}
      data-panel=""
      data-country=""
      data-sector={sectors.join(',')}
      data-year={effectiveYear(atlas, 'stance', year)}
    >
      <ErrorBoundary resetKey={kind}>
        <Part />
        {kind === 'method' && (
          <ReweighSection>
            <ReweighPanel />
          </ReweighSection>
        )}
      </ErrorBoundary>
    </article>
  );
}
