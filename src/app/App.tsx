import type { MouseEvent, ReactNode } from 'react';
import { SectorFilter } from '../features/cooperation/sector-filter/SectorFilter';
import { LinkNotices } from '../features/notices/LinkNotices';
import { ReweighBanner } from '../features/stance/reweigh/ReweighBanner';
import { useI18n } from '../i18n/I18nContext';
import { placeOf } from '../ui/places';
import { isReadingKind } from '../view-state/pages';
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
  return (
    <div className={isReadingKind(kind) ? 'app app-reading' : 'app app-map'}>
      <a className="skip-link" href="#panel" onClick={skipToPanel}>
        {words.shell.skipToPanel}
      </a>
      <ErrorBoundary resetKey={kind}>
        <Header />
        {!isReadingKind(kind) && <SectorFilter />}
      </ErrorBoundary>
      <LinkNotices />
      <ReweighBanner />
      <main className="main">
        {isReadingKind(kind) ? (
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
