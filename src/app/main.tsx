import { createRoot } from 'react-dom/client';
import { DATA_VERSION } from '../bundle/dataVersion';
import { atlasQuery } from '../bundle/queries';
import { isCodeOutdated } from '../bundle/isCodeOutdated';
import type { Atlas } from '../bundle/schemas/atlas';
import { componentIds } from '../domain/stanceModel';
import { LANG_TAGS } from '../i18n/lang';
import { loadI18n } from '../i18n/loadWords';
import type { I18n } from '../i18n/words';
import { reloadOnce } from '../prefs/reloadOnce';
import { fileFailure } from '../facts/fileFailure';
import { captureStaticMap } from '../features/map/mapNode.dom';
import { preparedScoringQuery } from '../features/stance/reweigh/preparedScoring';
import { pageMeta } from './pageMeta';
import { reloadPage, startHistory } from '../view-state/history';
import { pageInAddress } from '../view-state/pageInAddress';
import { viewStore } from '../view-state/store';
import type { Page, ViewState } from '../view-state/viewState';
import { I18nProvider } from '../i18n/I18nContext';
import { ErrorCard } from '../ui/ErrorCard';
import { keepBuiltParts } from '../ui/builtParts';
import { watchStyles } from '../ui/late/lostStyles';
import { App } from './App';
import { keepBuiltPage } from './builtPage';
import { keepTranslated } from './keepTranslated';
import { askForData, preloadParts } from './pageParts';
import { Providers } from './Providers';
import { Drawn } from './Drawn';
import { inTime } from './inTime';
import { startAgain, startHasFailed } from './pending';
import { isPassing, makeQueryClient, reloadIfOutdated } from './queryClient';
import './styles/tokens.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/startNotice.css';

const base = import.meta.env.BASE_URL;
const client = makeQueryClient();

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html lacks #${id}`);
  return found;
};

/** The panel asks for the file again and says what failed. */
const tellInThePanel = (): void => undefined;

/** Everything the first drawing needs is asked for at once; the page's HTML stands until what it cannot do without is there. */
async function start(): Promise<void> {
  const { lang, page } = pageInAddress(base);
  const atlasLoads = client.query(atlasQuery());
  const pageLoads = askForData(client, page).map((load) => load.catch(tellInThePanel));
  // Held until it is asked for below: words may fail first.
  atlasLoads.catch(tellInThePanel);
  try {
    const i18n = await loadI18n(lang, navigator.languages);
    const atlas = await atlasLoads.catch((error: unknown) => {
      explainMissingAtlas(error, i18n);
      return null;
    });
    if (!atlas) return;
    // What stands as HTML gives way to what is drawn from the files rather than to a skeleton, for as long as a reader waits.
    await inTime(Promise.all(pageLoads));
    await draw(atlas, i18n);
  } catch {
    // A chunk of the app is gone, as after a deploy: one reload brings the new page, else the built one stays.
    if ((await isCodeOutdated()) && reloadOnce('start', reloadPage)) return;
    startHasFailed(false);
    onceOnline(() => reloadOnce('start', reloadPage));
  }
}

/** The connection is back: what failed for want of it is worth another try. Returns what forgets it. */
function onceOnline(then: () => void): () => void {
  window.addEventListener('online', then, { once: true });
  return () => window.removeEventListener('online', then);
}

let stopHistory: (() => void) | null = null;

async function draw(atlas: Atlas, i18n: I18n): Promise<void> {
  const known = {
    latestYear: atlas.stanceYears.at(-1) ?? 0,
    dataVersion: DATA_VERSION,
    components: componentIds(atlas.model),
  };
  stopHistory?.();
  stopHistory = startHistory({ known, base });
  const { view } = viewStore.getState();
  // With weights in the link the first picture is already drawn with them.
  const weightsLoad = view.weights ? client.query(preparedScoringQuery(atlas)) : Promise.resolve();
  await inTime(Promise.allSettled<unknown>([preloadParts(view), weightsLoad]));
  captureStaticMap();
  const app = element('app');
  const putBack = keepBuiltPage(app);
  const onUncaughtError = (error: unknown): void => {
    reportError(error);
    // Under another address the built page would show what was not asked for.
    if (viewStore.getState().view === view) putBack();
    startHasFailed(false);
  };
  keepBuiltParts(app);
  createRoot(app, { onUncaughtError }).render(
    <Providers client={client} atlas={atlas} i18n={i18n}>
      <App />
      <Drawn />
    </Providers>,
  );
  keepTitle(atlas, i18n);
}

/** Title and language follow the page; `404.html` stands for many addresses, so they are set at the start too. */
function keepTitle(atlas: Atlas, i18n: I18n): void {
  let page: Page | null = null;
  const follow = ({ view }: { view: ViewState }): void => {
    if (view.page === page) return;
    page = view.page;
    document.title = pageMeta(atlas, page, i18n).title;
  };
  document.documentElement.lang = LANG_TAGS[i18n.lang];
  follow(viewStore.getState());
  viewStore.subscribe(follow);
}

/** Without the atlas file the page stays as it was built, which still shows the map and leads from country to country. */
function explainMissingAtlas(error: unknown, i18n: I18n): void {
  if (reloadIfOutdated(error)) return;
  const { atlas, atlasStill } = i18n.words.shell.errors;
  const root = createRoot(element('notice'));
  const retry = (): void => {
    stopListening();
    root.unmount();
    client.clear();
    startAgain();
    void start();
  };
  const stopListening = isPassing(error) ? onceOnline(retry) : () => undefined;
  const failure = fileFailure(error, { title: atlas, still: atlasStill }, i18n.words);
  startHasFailed(true);
  root.render(
    <I18nProvider value={i18n}>{failure && <ErrorCard {...failure} onRetry={retry} />}</I18nProvider>,
  );
}

watchStyles();
keepTranslated(document.body);
void start();
