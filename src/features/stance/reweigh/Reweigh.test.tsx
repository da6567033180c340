// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useEffect } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AtlasProvider, useAtlas } from '../../../bundle/AtlasContext';
import { scoringQuery } from '../../../bundle/queries';
import { componentIds } from '../../../domain/stanceModel';
import { I18nProvider } from '../../../i18n/I18nContext';
import { realAtlas, realScoring, textOnDisk } from '../../../testing/realBundle';
import { testI18n } from '../../../testing/testI18n';
import { drawnRange } from './reweighRanges';
import { defaultView } from '../../../view-state/defaultView';
import { startHistory } from '../../../view-state/history';
import { initView } from '../../../view-state/store';
import type { FromWorker } from './rangesMessages';
import type { RangesWorker } from './rangesStore';
import { ReweighBanner } from './ReweighBanner';
import { ReweighPanel } from './ReweighPanel';
import { ReweighSection } from './ReweighSection';
import { ReweighProvider } from './ReweighProvider';

const published = realAtlas();
const scoring = realScoring();
const known = { latestYear: 2026, dataVersion: 'abc', components: componentIds(published.model) };
let stop = (): void => undefined;
let shown = published;

/** Draws two countries of the first year asked for, at once: enough to see the ranges arrive. */
const instantWorker = (): RangesWorker => {
  const worker: RangesWorker = {
    onmessage: null,
    onerror: null,
    terminate: () => undefined,
    postMessage: (message) => {
      if (message.kind !== 'draw') return;
      const year = message.years[0]!;
      const ranges = Object.fromEntries(
        scoring.countries
          .slice(0, 2)
          .map((country) => [country.iso3, drawnRange(published, country, year, message.custom)]),
      );
      queueMicrotask(() =>
        worker.onmessage?.({ data: { id: message.id, year, ranges } } as MessageEvent<FromWorker>),
      );
    },
  };
  return worker;
};

function Shown() {
  const atlas = useAtlas();
  useEffect(() => {
    shown = atlas;
  });
  return null;
}

function openAt(href: string, loads = true): void {
  window.history.replaceState(null, '', href);
  stop = startHistory({ known, base: '/' });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  if (loads) client.setQueryData(scoringQuery().queryKey, scoring);
  render(
    <I18nProvider value={testI18n()}>
      <QueryClientProvider client={client}>
        <AtlasProvider value={published}>
          <ReweighProvider makeWorker={instantWorker}>
            <ReweighBanner />
            <ReweighSection>
              <ReweighPanel />
            </ReweighSection>
            <Shown />
          </ReweighProvider>
        </AtlasProvider>
      </QueryClientProvider>
    </I18nProvider>,
  );
}
const banner = () => screen.getByRole('status', { name: 'Your own weights' });
const unfold = () => userEvent.setup().click(screen.getByRole('button', { name: 'Weigh it yourself' }));
const slider = (name: string) => screen.getByRole('slider', { name });

beforeEach(() => initView(defaultView('en')));
afterEach(() => stop());

describe('weighing it yourself', () => {
  it('gives the published atlas itself while nothing is moved', async () => {
    openAt('/?year=2025');
    await unfold();
    expect(shown).toBe(published);
    expect(banner()).toBeEmptyDOMElement();
    expect(screen.getByRole('button', { name: 'Back to the published model' })).toBeDisabled();
    expect(screen.getByText('Nothing yet: these are the published weights.')).toBeVisible();
  });

  it('follows a moved weight: atlas, list, banner, link; and goes back', async () => {
    openAt('/?year=2025');
    await unfold();
    fireEvent.change(slider('Weight of Exit or refusal'), { target: { value: '3' } });
    await waitFor(() => expect(shown).not.toBe(published));
    await waitFor(() => expect(window.location.search).toBe('?year=2025&w=exit_or_refusal:3'));
    expect(banner()).toHaveTextContent('Different: Exit or refusal × 3.');
    expect(slider('Weight of Exit or refusal')).toHaveAttribute(
      'aria-valuetext',
      '3 times the published weight',
    );
    const list = screen.getByRole('region', { name: 'What changes class in 2025' });
    expect(within(list).getAllByRole('link').length).toBeGreaterThan(0);
    await waitFor(() => expect(list).toHaveTextContent('Classes, axes and ranges follow your weights.'));
    await userEvent
      .setup()
      .click(within(banner()).getByRole('button', { name: 'Back to the published model' }));
    await waitFor(() => expect(shown).toBe(published));
    expect(window.location.search).toBe('?year=2025');
  });

  it('drops a component with one Back step', async () => {
    openAt('/');
    await unfold();
    const push = vi.spyOn(window.history, 'pushState');
    await userEvent.setup().click(screen.getByRole('checkbox', { name: 'Drop Visas' }));
    expect(window.location.search).toBe('?w=visa:0');
    expect(push).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(shown.model.axes.engagement.some(({ id }) => id === 'visa')).toBe(false));
    expect(slider('Weight of Visas')).toHaveValue('0');
  });

  it('sets half-life and verified evidence only', async () => {
    openAt('/');
    await unfold();
    fireEvent.change(slider('Half-life'), { target: { value: '8' } });
    await userEvent.setup().click(screen.getByRole('checkbox', { name: /Verified evidence only/ }));
    expect(window.location.search).toBe('?w=hl:8,verified');
    await waitFor(() => expect(shown.model.halfLifeYears).toBe(8));
  });

  it('stays at the published model and says so when the file cannot be had', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    openAt('/?w=visa:2', false);
    expect(await screen.findByRole('alert')).toHaveTextContent('Your weights could not be applied.');
    expect(banner()).toHaveTextContent('the classes are those of the published model');
    expect(shown).toBe(published);
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(textOnDisk('scoring.json'))));
    await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(shown).not.toBe(published));
    await act(async () => Promise.resolve());
    vi.unstubAllGlobals();
  });
});
