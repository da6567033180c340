import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import type { Topology } from 'topojson-specification';
import { bordersQuery } from '../bundle/bordersQuery';
import { atlasQuery, countryQuery, scoringQuery } from '../bundle/queries';
import { comparisonQuery, manifestQuery } from '../bundle/referenceQueries';
import { sectorQuery } from '../bundle/cooperationQueries';
import type { Atlas } from '../bundle/schemas/atlas';
import type { Comparison } from '../bundle/schemas/comparison';
import type { CountryFile } from '../bundle/schemas/country';
import type { Manifest } from '../bundle/schemas/manifest';
import type { Scoring } from '../bundle/schemas/scoring';
import type { SectorFile } from '../bundle/schemas/sector';
import { StaticMap } from '../features/map/StaticMap';
import { shapesOf } from '../features/map/shapes';
import { I18nProvider } from '../i18n/I18nContext';
import { loadLateWords } from '../i18n/loadLateWords';
import { loadI18n } from '../i18n/loadWords';
import type { Lang } from '../i18n/lang';
import { themeBootScript } from '../prefs/themeBootScript';
import { buildMapModel } from '../features/map/buildMapModel';
import { pageMeta, type PageMeta } from './pageMeta';
import { defaultView } from '../view-state/defaultView';
import { hrefFor } from '../view-state/serialise';
import { settle } from '../view-state/settle';
import { initView } from '../view-state/store';
import type { Page } from '../view-state/viewState';
import { App } from './App';
import { builtWith, preloadParts } from './pageParts';
import { pendingBootScript } from './pending';
import { Providers } from './Providers';
import { makeQueryClient } from './queryClient';
import { reloadBootScript } from './reloadBootScript';
import { StartNotice } from './StartNotice';

export type PrerenderData = {
  readonly atlas: Atlas;
  readonly borders: Topology;
  readonly manifest: Manifest;
  readonly scoring: Scoring;
  readonly comparison: Comparison;
  readonly countries: ReadonlyMap<string, CountryFile>;
  readonly sectors: ReadonlyMap<string, SectorFile>;
};

export type Prerendered = {
  readonly html: string;
  /** What the page says of its own start, above everything else. */
  readonly notice: string;
  readonly meta: PageMeta;
  readonly headScripts: string;
  readonly builtWith: ReturnType<typeof builtWith>;
};

/** One page at its default view as HTML, drawn by the components and models that the browser runs. */
export async function prerenderPage(lang: Lang, page: Page, data: PrerenderData): Promise<Prerendered> {
  const { atlas } = data;
  const i18n = await loadI18n(lang, []);
  const view = settle({ ...defaultView(lang), page });
  initView(view);
  await preloadParts(view);
  // The parts are loaded once for all languages that the build draws, the words once a language.
  await Promise.all([loadLateWords('method', lang), loadLateWords('cooperation', lang)]);
  const client = makeQueryClient();
  client.setQueryData(atlasQuery().queryKey, atlas);
  client.setQueryData(bordersQuery().queryKey, data.borders);
  client.setQueryData(manifestQuery().queryKey, data.manifest);
  client.setQueryData(scoringQuery().queryKey, data.scoring);
  client.setQueryData(comparisonQuery().queryKey, data.comparison);
  const file = page.kind === 'country' ? data.countries.get(page.iso3) : undefined;
  if (file) client.setQueryData(countryQuery(file.iso3).queryKey, file);
  const sector = page.kind === 'sector' ? data.sectors.get(page.sector) : undefined;
  if (sector) client.setQueryData(sectorQuery(sector.sector).queryKey, sector);
  const base = import.meta.env.BASE_URL;
  const picture = (
    <StaticMap
      shapes={shapesOf(data.borders)}
      model={buildMapModel(atlas, view, i18n)}
      hrefOf={(iso3) => hrefFor(view, { page: { kind: 'country', iso3 } }, base)}
      i18n={i18n}
    />
  );
  const html = renderToString(
    <Providers client={client} atlas={atlas} i18n={i18n}>
      <App picture={picture} />
    </Providers>,
  );
  const notice = renderToStaticMarkup(
    <I18nProvider value={i18n}>
      <StartNotice />
    </I18nProvider>,
  );
  return {
    html,
    notice,
    meta: pageMeta(atlas, page, i18n),
    builtWith: builtWith(page, lang),
    headScripts: themeBootScript + pendingBootScript + reloadBootScript,
  };
}
