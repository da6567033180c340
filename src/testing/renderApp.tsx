import { act, render, waitFor, within, type RenderResult } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { existsSync, readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { App } from '../app/App';
import { preloadParts } from '../app/pageParts';
import { Providers } from '../app/Providers';
import { makeQueryClient } from '../app/queryClient';
import { DATA_VERSION } from '../bundle/dataVersion';
import { atlasQuery } from '../bundle/queries';
import { componentIds } from '../domain/stanceModel';
import { captureStaticMap } from '../features/map/mapNode.dom';
import { preparedScoringQuery } from '../features/stance/reweigh/preparedScoring';
import { loadI18n } from '../i18n/loadWords';
import { startHistory } from '../view-state/history';
import { pageInAddress } from '../view-state/pageInAddress';
import { viewStore } from '../view-state/store';
import { BUNDLE_FOLDER } from './realBundle';

type Options = {
  /** Draws the charts as well. Without, their boxes stay empty: words and tables are there, and much sooner. */
  readonly charts?: boolean;
};

/** A page of the atlas in a document without layout, and how to read it. */
export type AppPage = RenderResult & {
  readonly user: UserEvent;
  /** Waits until nothing on the page is still loading. */
  readonly settled: () => Promise<void>;
  /** The table of a figure, opened where it is folded; a figure is named by its id, which names its files too. */
  readonly tableOf: (figure: string) => HTMLTableElement;
};

const ignore = (): void => undefined;

/** What the site answers, from the committed bundle on disk. */
function answer(address: string): Response {
  const path = address.split(`/data/${DATA_VERSION}/`)[1];
  const file = path === undefined ? null : `${BUNDLE_FOLDER}/${path}`;
  return file && existsSync(file)
    ? new Response(readFileSync(file))
    : new Response('no such file', { status: 404 });
}

/** Without layout everything counts as in view, but for the boxes of charts where none is wanted. */
const observerOf = (charts: boolean) =>
  class {
    readonly #tell: (entries: { isIntersecting: boolean }[]) => void;
    constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
      this.#tell = tell;
    }
    observe(element: Element): void {
      const isIntersecting = charts || !element.matches('.chart-box');
      queueMicrotask(() => act(() => this.#tell([{ isIntersecting }])));
    }
    disconnect = ignore;
  };

/** Ranges of a reader's own weights are never drawn: there are no workers. */
class SilentWorker {
  postMessage = ignore;
  addEventListener = ignore;
  terminate = ignore;
}

let stopHistory = ignore;

/** The app at an address as `main.tsx` starts it, with the real words, the link and the committed bundle. */
export async function renderApp(address: string, { charts = false }: Options = {}): Promise<AppPage> {
  vi.stubGlobal('fetch', (input: string) => Promise.resolve(answer(input)));
  vi.stubGlobal('IntersectionObserver', observerOf(charts));
  vi.stubGlobal('Worker', SilentWorker);
  stopHistory();
  window.history.replaceState(null, '', address);
  const client = makeQueryClient();
  const i18n = await loadI18n(pageInAddress('/').lang, []);
  const atlas = await client.query(atlasQuery());
  const known = {
    latestYear: atlas.stanceYears.at(-1) ?? 0,
    dataVersion: DATA_VERSION,
    components: componentIds(atlas.model),
  };
  stopHistory = startHistory({ known, base: '/' });
  const { view } = viewStore.getState();
  await Promise.all([
    preloadParts(view),
    view.weights ? client.query(preparedScoringQuery(atlas)) : Promise.resolve(),
  ]);
  captureStaticMap();
  const page = render(
    <Providers client={client} atlas={atlas} i18n={i18n}>
      <App />
    </Providers>,
  );
  const user = userEvent.setup();
  const settled = () =>
    waitFor(
      () => {
        if (page.container.querySelector('.skeleton, .chart-blank')) throw new Error('A part still loads.');
      },
      { timeout: 20_000 },
    );
  await settled();
  return {
    ...page,
    user,
    settled,
    tableOf: (id) => {
      const figure = page.container.querySelector<HTMLElement>(`figure[data-figure="${id}"]`);
      if (!figure) throw new Error(`The page has no figure ${id}.`);
      const toggle = within(figure).queryByText(i18n.words.figure.showTable);
      // A whole gesture would walk the long page for each of its events.
      if (toggle) act(() => toggle.click());
      const table = figure.querySelector('table');
      if (!table) throw new Error(`The figure ${id} has no table.`);
      return table;
    },
  };
}
