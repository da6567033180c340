import { useEffect, useMemo, useRef } from 'react';
import { useAtlas } from '../bundle/AtlasContext';
import { CountryHead } from '../features/stance/country/CountryHead';
import { StanceTab } from '../features/stance/country/StanceTab';
import { NotFoundPage } from '../features/pages/not-found/NotFoundPage';
import { Offer } from '../features/stance/region/Offer';
import { RegionHead } from '../features/stance/region/RegionHead';
import { ReweighSection } from '../features/stance/reweigh/ReweighSection';
import { useI18n } from '../i18n/I18nContext';
import type { Iso3 } from '../domain/iso3';
import { Link } from '../ui/Link';
import { placeOf, panelPlace } from '../ui/places';
import { Tabs } from '../ui/Tabs';
import * as USUAL_HEIGHTS from '../ui/usualHeights';
import { WhenNear } from '../ui/WhenNear';
import { countryName } from '../facts/countryNames';
import { countryStance } from '../facts/stance/countryStance';
import { effectiveYear } from '../facts/measures/measures';
import { regionPanel } from '../features/stance/region/regionPanel';
import { setTab } from '../view-state/actions';
import { useView } from '../view-state/useView';
import { TABS, type Page } from '../view-state/viewState';
import { ErrorBoundary } from './ErrorBoundary';
import {
  ChangesSection,
  EvidenceTab,
  Plane,
  RecordPanel,
  RecordsOfRegion,
  RegionSectors,
  RegionTrade,
  ReweighPanel,
  SectorPage,
  SectorsTab,
  ShiftSection,
  SwingList,
  TradeTab,
} from './lateParts';

/** The panel beside the map: the region, a country, or word that the address leads nowhere. */
export function Panel() {
  const atlas = useAtlas();
  const { lang, words } = useI18n();
  const page = useView((view) => view.page);
  const tab = useView((view) => view.tab);
  const year = useView((view) => view.year);
  const sectors = useView((view) => view.sectors);
  const hasRecord = useView((view) => view.record !== null);
  const iso3 = page.kind === 'country' ? page.iso3 : null;
  const sector = page.kind === 'sector' ? page.sector : null;
  const shown = iso3 ?? sector ?? page.kind;
  useTopOnChange(shown);
  return (
    <section
      ref={panelPlace}
      id="panel"
      className="panel"
      tabIndex={-1}
      data-panel=""
      data-country={iso3 ?? ''}
      data-sector={sectors.join(',')}
      data-year={effectiveYear(atlas, 'stance', year)}
      aria-label={
        iso3 ? countryName(atlas, iso3, lang) : sector ? words.terms.sectors[sector] : words.common.region
      }
    >
      <ErrorBoundary resetKey={`${shown}/${tab}/${String(year)}/${sectors.join()}`}>
        {hasRecord && <RecordPanel iso3={iso3} />}
        <PagePanel page={page} />
      </ErrorBoundary>
      <PanelFooter />
    </section>
  );
}

function PagePanel({ page }: { page: Page }) {
  if (page.kind === 'country') return <CountryPanel iso3={page.iso3} />;
  if (page.kind === 'sector') return <SectorPage sector={page.sector} />;
  return page.kind === 'not-found' ? <NotFoundPage /> : <RegionPanel />;
}

/** Where the panel's top comes to stand on a narrow screen, as a part of its height: under the map, name and class in view. */
const NARROW_TOP = 0.52;

/** A newly chosen country is read from its name on, wherever the last one was left. */
function useTopOnChange(shown: string): void {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    const panel = placeOf('panel');
    if (!panel) return;
    panel.scrollTop = 0;
    const { top } = panel.getBoundingClientRect();
    const wanted = window.innerHeight * NARROW_TOP;
    if (top < 0 || top > wanted) window.scrollBy({ top: top - wanted });
  }, [shown]);
}

/** What is below the fold costs neither the first answer nor a click: it is drawn a little later than what a tab holds. */
const AHEAD = '400px';

function CountryPanel({ iso3 }: { iso3: Iso3 }) {
  const atlas = useAtlas();
  const i18n = useI18n();
  const { words } = i18n;
  const year = useView((view) => view.year);
  const tab = useView((view) => view.tab);
  const model = useMemo(() => countryStance(atlas, iso3, year, i18n), [atlas, iso3, year, i18n]);
  return (
    <article>
      <p className="breadcrumb">
        <Link to={{ page: { kind: 'region' } }}>{words.common.region}</Link> / {model.name}
      </p>
      <CountryHead model={model} />
      <Tabs
        label={words.stance.tabsLabel}
        items={TABS.map((id) => ({ id, label: words.stance.tabs[id] }))}
        selected={tab}
        onSelect={setTab}
      >
        {tab === 'stance' && (
          <>
            <StanceTab model={model} />
            <WhenNear key={iso3} ahead={AHEAD} height={USUAL_HEIGHTS.changesAndPlane}>
              <ChangesSection iso3={iso3} />
              <Plane />
            </WhenNear>
            <Reweigh />
          </>
        )}
        {tab === 'evidence' && <EvidenceTab iso3={iso3} />}
        {tab === 'trade' && <TradeTab iso3={iso3} />}
        {tab === 'sectors' && <SectorsTab iso3={iso3} />}
      </Tabs>
    </article>
  );
}

function RegionPanel() {
  const atlas = useAtlas();
  const i18n = useI18n();
  const year = useView((view) => view.year);
  const model = useMemo(() => regionPanel(atlas, year, i18n), [atlas, year, i18n]);
  return (
    <article>
      <RegionHead model={model} />
      <WhenNear ahead={AHEAD} height={USUAL_HEIGHTS.planeAndSwings}>
        <Plane />
        <SwingList />
      </WhenNear>
      <Reweigh />
      <Offer facts={model.offer} />
      <WhenNear ahead={AHEAD} height={USUAL_HEIGHTS.shift}>
        <ShiftSection iso3={null} />
      </WhenNear>
      <WhenNear ahead={AHEAD} height={USUAL_HEIGHTS.regionTrade}>
        <RegionTrade />
      </WhenNear>
      <WhenNear ahead={AHEAD} height={USUAL_HEIGHTS.sectorsAndRecords}>
        <RegionSectors />
        <RecordsOfRegion />
      </WhenNear>
    </article>
  );
}

function Reweigh() {
  return (
    <ReweighSection>
      <ReweighPanel />
    </ReweighSection>
  );
}

function PanelFooter() {
  const { words } = useI18n();
  return (
    <footer className="panel-footer">
      {words.shell.footer} <Link to={{ page: { kind: 'sources' } }}>{words.shell.sources}</Link>
    </footer>
  );
}
