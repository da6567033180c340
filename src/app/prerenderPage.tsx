import { renderToString } from 'react-dom/server';
import type { Topology } from 'topojson-specification';
import {
  atlasQuery,
  bordersQuery,
  comparisonQuery,
  countryQuery,
  manifestQuery,
  scoringQuery,
} from '../bundle/queries';
import type { Atlas } from '../bundle/schemas/atlas';
import type { Comparison } from '../bundle/schemas/comparison';
import type { CountryFile } from '../bundle/schemas/country';
import type { Manifest } from '../bundle/schemas/manifest';
import type { Scoring } from '../bundle/schemas/scoring';
import type { Iso3 } from '../domain/iso3';
import { StaticMap } from '../features/map/StaticMap';
import { shapesOf } from '../features/map/shapes';
import { loadMethodWords } from '../i18n/loadMethodWords';
import { loadI18n } from '../i18n/loadWords';
import type { Lang } from '../i18n/lang';
import { themeBootScript } from '../prefs/themeBootScript';
import { buildMapModel } from '../view-models/buildMapModel';
import { pageMeta, type PageMeta } from '../view-models/pageMeta';
import { defaultView } from '../view-state/defaultView';
import { hrefFor } from '../view-state/serialise';
import { initView } from '../view-state/store';
import type { Page } from '../view-state/viewState';
import { App } from './App';
import { preloadParts } from './lateParts';
import { pendingBootScript } from './pending';
import { Providers } from './Providers';
import { makeQueryClient } from './queryClient';

export type PrerenderData = {
  readonly atlas: Atlas;
  readonly borders: Topology;
  readonly manifest: Manifest;
  readonly scoring: Scoring;
  readonly comparison: Comparison;
  readonly countries: ReadonlyMap<string, CountryFile>;
};

export type Prerendered = { readonly html: string; readonly meta: PageMeta; readonly headScripts: string };

/** One page at its default view as HTML, drawn by the components and view-models that the browser runs. */
export async function prerenderPage(lang: Lang, page: Page, data: PrerenderData): Promise<Prerendered> {
  const { atlas } = data;
  const i18n = await loadI18n(lang, []);
  const view = { ...defaultView(lang), page };
  initView(view);
  await preloadParts(view);
  // The parts are loaded once for all languages that the build draws, the words once a language.
  await loadMethodWords(lang);
  const client = makeQueryClient();
  client.setQueryData(atlasQuery().queryKey, atlas);
  client.setQueryData(bordersQuery().queryKey, data.borders);
  client.setQueryData(manifestQuery().queryKey, data.manifest);
  client.setQueryData(scoringQuery().queryKey, data.scoring);
  client.setQueryData(comparisonQuery().queryKey, data.comparison);
  const file = page.kind === 'country' ? data.countries.get(page.iso3) : undefined;
  if (file) client.setQueryData(countryQuery(file.iso3 as Iso3).queryKey, file);
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
  return { html, meta: pageMeta(atlas, page, i18n), headScripts: themeBootScript + pendingBootScript };
}
