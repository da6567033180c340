import type { MouseEvent, ReactNode } from 'react';
import { SectorFilter } from '../features/cooperation/sector-filter/SectorFilter';
import { LinkNotices } from '../features/notices/LinkNotices';
import { ReweighBanner } from '../features/stance/reweigh/ReweighBanner';
import { useI18n } from '../i18n/I18nContext';
import { placeOf } from '../ui/places';
import { useView } from '../view-state/useView';
import { ErrorBoundary } from './ErrorBoundary';
import { Header } from './Header';
import { MapArea } from './MapArea';
import { Panel } from './Panel';
import { ReadingPane } from './ReadingPane';
import { useTravel } from './travel/useTravel';
import { useEscapeFromView } from './useEscapeFromView';
import { useReadingKeys } from './useReadingKeys';

type Props = {
  /** The built map, drawn in the build only. */
  picture?: ReactNode;
};

/** As the link does without a script, and without leaving a step to go back from. */
function skipToPanel(event: MouseEvent): void {
  event.preventDefault();
  placeOf('panel')?.focus();
}

export function App({ picture }: Props) {
  const { words } = useI18n();
  const kind = useView((view) => view.page.kind);
  useTravel();
  useEscapeFromView();
  useReadingKeys();
  const isReading = kind === 'table' || kind === 'method' || kind === 'sources';
  return (
    <div className={isReading ? 'app app-reading' : 'app app-map'}>
      <a className="skip-link" href="#panel" onClick={skipToPanel}>
        {words.shell.skipToPanel}
      </a>
      <ErrorBoundary resetKey={kind}>
        <Header />
        {!isReading && <SectorFilter />}
      </ErrorBoundary>
      <LinkNotices />
      <ReweighBanner />
      <main className="main">
        {isReading ? (
          <ReadingPane kind={kind} />
        ) : (
          <>
            <ErrorBoundary resetKey={kind}>
              <MapArea picture={picture} />
            </ErrorBoundary>
            <Panel />
          </>
        )}
      </main>
    </div>
  );
}
