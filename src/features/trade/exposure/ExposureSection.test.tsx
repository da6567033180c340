// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { AtlasProvider } from '../../../bundle/AtlasContext';
import { countryQuery } from '../../../bundle/queries';
import { countryTradeQuery, pricesQuery } from '../../../bundle/tradeQueries';
import { asIso3 } from '../../../domain/iso3';
import { componentIds } from '../../../domain/stanceModel';
import { I18nProvider } from '../../../i18n/I18nContext';
import type { Lang } from '../../../i18n/lang';
import { realAtlas, realCountry, realCountryTrade, realPrices } from '../../../testing/realBundle';
import { testI18n, testLateI18n } from '../../../testing/testI18n';
import { startHistory } from '../../../view-state/history';
import { initView } from '../../../view-state/store';
import { defaultView } from '../../../view-state/defaultView';
import { ExposureSection } from './ExposureSection';

const atlas = realAtlas();
const known = { latestYear: 2026, dataVersion: 'abc', components: componentIds(atlas.model) };
let stop = (): void => undefined;

function openAt(href: string, lang: Lang = 'en', loaded = true): void {
  window.history.replaceState(null, '', href);
  stop = startHistory({ known, base: '/' });
  const iso3 = asIso3(/country\/([A-Z]{3})/.exec(href)?.[1] ?? '');
  if (!iso3) throw new Error(href);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  if (loaded) {
    client.setQueryData(countryQuery(iso3).queryKey, realCountry(iso3));
    client.setQueryData(countryTradeQuery(iso3).queryKey, realCountryTrade(iso3));
    client.setQueryData(pricesQuery().queryKey, realPrices());
  }
  render(
    <I18nProvider value={testI18n(lang)}>
      <QueryClientProvider client={client}>
        <AtlasProvider value={atlas}>
          <ExposureSection iso3={iso3} />
        </AtlasProvider>
      </QueryClientProvider>
    </I18nProvider>,
  );
}
const slider = (name: string) => screen.getByRole('slider', { name: `${name}: change of price` });
const box = (name: string) => screen.getByRole('spinbutton', { name: `${name}: change of price in percent` });
const finding = (name: RegExp) => screen.getByRole('heading', { name });
const search = () => window.location.search;

beforeAll(async () => {
  for (const lang of ['en', 'es'] as const) await testLateI18n('tradeDetail', lang);
});
beforeEach(() => {
  initView(defaultView('en'));
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('the price bench', () => {
  it('shows the exposure first, with a part of each whole', () => {
    openAt('/country/CHL?tab=trade');
    expect(finding(/^A 30% fall in the price of copper would take/)).toBeInTheDocument();
    const [table] = screen.getAllByRole('table');
    expect(within(table!).getByRole('row', { name: /^Copper/ })).toHaveTextContent('25.7%');
    expect(finding(/^No price is moved yet$/)).toBeInTheDocument();
  });

  it('follows the slider: figures, words for the screen reader, and the link without a Back step', async () => {
    openAt('/country/CHL?tab=trade');
    const steps = window.history.length;
    fireEvent.change(slider('Copper'), { target: { value: '-30' } });
    expect(finding(/^Exports to China would earn US\$\s7\.6\sbn less, 7\.7% of all exports$/)).toBeVisible();
    expect(slider('Copper')).toHaveAttribute('aria-valuetext', '−30%, US$ 6,399 a tonne');
    expect(box('Copper')).toHaveValue(-30);
    await waitFor(() => expect(search()).toBe('?tab=trade&shock=copper:-30'));
    expect(window.history.length).toBe(steps);
  });

  it('takes a typed percentage once it is one', async () => {
    openAt('/country/CHL?tab=trade');
    const user = userEvent.setup();
    await user.clear(box('Lithium'));
    await user.type(box('Lithium'), '-500');
    expect(box('Lithium')).toHaveAttribute('aria-invalid', 'true');
    await waitFor(() => expect(search()).toBe('?tab=trade&shock=lithium:-50'));
    await user.tab();
    expect(box('Lithium')).toHaveValue(-50);
  });

  it('repeats an episode, which is a Back step, and goes on from it by hand', async () => {
    openAt('/country/CHL?tab=trade');
    const user = userEvent.setup();
    const episode = screen.getByRole('button', { name: '2014–16 Jan 2014 – Jan 2016' });
    await user.click(episode);
    expect(episode).toHaveAttribute('aria-pressed', 'true');
    expect(search()).toBe('?tab=trade&shock=2014-16');
    expect(slider('Iron ore')).toHaveValue('-67');
    expect(slider('Lithium')).toHaveValue('0');
    fireEvent.change(slider('Copper'), { target: { value: '-10' } });
    await waitFor(() => expect(search()).toBe('?tab=trade&shock=copper:-10,iron-ore:-67'));
    expect(episode).toHaveAttribute('aria-pressed', 'false');
  });

  it('puts a price to its low since 2000 and takes it back', async () => {
    openAt('/country/CHL?tab=trade');
    const user = userEvent.setup();
    const low = screen.getByRole('button', {
      name: 'Copper at its low since 2000: US$ 1,377 a tonne, Oct 2001',
    });
    await user.click(low);
    expect(search()).toBe('?tab=trade&shock=copper:2001-10');
    expect(slider('Copper')).toHaveValue('-85');
    await user.click(low);
    expect(search()).toBe('?tab=trade');
  });

  it('opens a link with a past month, and goes back to prices as they were', async () => {
    openAt('/country/CHL?tab=trade&shock=copper:2016-01');
    expect(screen.getByLabelText(/^Copper at the level of a past month/)).toHaveValue('2016-01');
    expect(finding(/^Exports to China would earn US\$\s13\sbn less/)).toBeVisible();
    const reset = screen.getByRole('button', { name: 'Prices as they were' });
    await userEvent.setup().click(reset);
    expect(search()).toBe('?tab=trade');
    expect(reset).toHaveAttribute('aria-disabled', 'true');
    expect(reset).toHaveFocus();
  });

  it('reads the finding out once the prices rest, and nothing on arrival', () => {
    vi.useFakeTimers();
    openAt('/country/CHL?tab=trade');
    const status = screen.getAllByRole('status')[0]!;
    act(() => void vi.advanceTimersByTime(1000));
    expect(status).toBeEmptyDOMElement();
    fireEvent.change(slider('Copper'), { target: { value: '-29' } });
    fireEvent.change(slider('Copper'), { target: { value: '-30' } });
    expect(status).toBeEmptyDOMElement();
    act(() => void vi.advanceTimersByTime(1000));
    expect(status).toHaveTextContent(/^Exports to China would earn US\$\s7\.6\sbn less/);
  });

  it('takes the year of the page, or says that it has no figure', () => {
    openAt('/country/CHL?tab=trade&year=2022');
    expect(screen.getByText(/^Exports to China in 2022, current US\$/, { selector: 'p' })).toBeVisible();
    stop();
    document.body.innerHTML = '';
    openAt('/country/CHL?tab=trade&year=2001');
    expect(screen.getByText('No figure for 2001; shown is 2024.')).toBeVisible();
  });

  it('says in one sentence that there is nothing to move', () => {
    openAt('/country/BRB?tab=trade');
    expect(screen.getByText(/^No source gives exports of soybeans/)).toBeVisible();
    expect(screen.queryByRole('slider')).toBeNull();
  });

  it('speaks Spanish', () => {
    openAt('/es/country/PER?tab=trade&shock=copper:-50', 'es');
    expect(finding(/^Las exportaciones a China rendirían/)).toBeVisible();
  });

  it('holds its place while the files load, and says so when they do not come', async () => {
    openAt('/country/CHL?tab=trade', 'en', false);
    expect(screen.getByRole('status')).toBeInTheDocument();
    expect(await screen.findByRole('alert')).toHaveTextContent('The details on Chile could not be loaded.');
  });
});
