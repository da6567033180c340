// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AtlasProvider } from '../../bundle/AtlasContext';
import { countryQuery } from '../../bundle/queries';
import { countryTradeQuery, tariffsQuery } from '../../bundle/tradeQueries';
import { I18nProvider } from '../../i18n/I18nContext';
import type { Lang } from '../../i18n/lang';
import { realAtlas, realCountry, realCountryTrade, realTariffs } from '../../testing/realBundle';
import { testI18n, testLateI18n } from '../../testing/testI18n';
import { defaultView } from '../../view-state/defaultView';
import { initView, viewStore } from '../../view-state/store';
import { RegionTrade } from './RegionTrade';
import { TradeTab } from './TradeTab';

const CHILE = 'CHL';
const atlas = realAtlas();
await testLateI18n('tradeDetail', 'en');
await testLateI18n('tradeDetail', 'es');

type Given = { loaded?: boolean; depth?: boolean; lang?: Lang; year?: number | null };

function show(part: ReactNode, { loaded = true, depth = true, lang = 'en', year = null }: Given = {}) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  if (loaded) {
    client.setQueryData(countryQuery(CHILE).queryKey, realCountry('CHL'));
    client.setQueryData(tariffsQuery().queryKey, realTariffs());
    if (depth) client.setQueryData(countryTradeQuery(CHILE).queryKey, realCountryTrade('CHL'));
  }
  initView({ ...defaultView(lang), year });
  return render(
    <QueryClientProvider client={client}>
      <AtlasProvider value={atlas}>
        <I18nProvider value={testI18n(lang)}>{part}</I18nProvider>
      </AtlasProvider>
    </QueryClientProvider>,
  );
}

/** A place that never comes into view: the sections further down stay undrawn. */
class OutOfView {
  observe = () => undefined;
  disconnect = () => undefined;
}

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
  vi.stubGlobal('IntersectionObserver', OutOfView);
});

describe('the trade tab', () => {
  it('says when China overtook the United States, before any chart is drawn', () => {
    show(<TradeTab iso3={CHILE} />);
    expect(
      screen.getByRole('heading', {
        name: /^China overtook the United States in 2007 and took 38% of exports/,
      }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('img')).toBeNull();
  });
  it('gives the figures of the chosen year', () => {
    show(<TradeTab iso3={CHILE} />, { year: 2022 });
    expect(screen.getByRole('heading', { name: 'Goods trade in 2022' })).toBeInTheDocument();
    const headline = screen.getByRole('table', { name: 'Goods trade in 2022' });
    expect(within(headline).getByText(/38\.9\sbn/)).toBeInTheDocument();
  });
  it('shows the table of a chart on demand and hides it again', async () => {
    show(<TradeTab iso3={CHILE} />);
    const [toggle] = screen.getAllByRole('button', { name: 'Show as table' });
    await userEvent.click(toggle!);
    const table = screen.getByRole('table', { name: /^China overtook the United States in 2007/ });
    expect(within(table).getAllByRole('row')).toHaveLength(atlas.tradeYears.length + 1);
    await userEvent.click(screen.getByRole('button', { name: 'Hide table' }));
    expect(screen.queryByRole('table', { name: /^China overtook the United States in 2007/ })).toBeNull();
  });
  it('draws the three charts in the unit chosen, which is a step in the history of the page', async () => {
    show(<TradeTab iso3={CHILE} />);
    const units = screen.getByRole('group', { name: 'Figures as' });
    expect(within(units).getByRole('radio', { name: 'Share of total' })).toBeChecked();
    expect(screen.queryByRole('group', { name: 'Scale' })).toBeNull();
    await userEvent.click(within(units).getByRole('radio', { name: 'US$ a person' }));
    expect(viewStore.getState().view.trade.unit).toBe('per-person');
    expect(screen.getByRole('heading', { name: /a person sold to China/ })).toBeInTheDocument();
    const scale = screen.getByRole('group', { name: 'Scale' });
    await userEvent.click(within(scale).getByRole('radio', { name: 'Logarithmic' }));
    expect(viewStore.getState().view.trade.scale).toBe('log');
    expect(screen.getAllByText(/logarithmic scale/)).toHaveLength(2);
  });
  it('waits for the file of people and GDP only where the unit needs it', async () => {
    show(<TradeTab iso3={CHILE} />, { depth: false });
    const title = (text: RegExp) => screen.queryByText(text, { selector: '.fig-title' });
    expect(title(/^China overtook the United States in 2007/)).toBeInTheDocument();
    fireEvent.click(screen.getByLabelText('US$'));
    expect(title(/^US.*sold to China/)).toBeInTheDocument();
    fireEvent.click(screen.getByLabelText('% of GDP'));
    // Without it there would be charts with not one figure in them.
    expect(await screen.findByText('The details on Chile could not be loaded.')).toBeInTheDocument();
    expect(title(/sold to China/)).toBeNull();
  });
  it('says when China overtook, in exports, imports and both', () => {
    show(<TradeTab iso3={CHILE} />);
    const section = screen.getByRole('region', { name: 'When China overtook the United States' });
    expect(within(section).getAllByRole('row')).toHaveLength(4);
    expect(within(section).getByRole('row', { name: /^Exports 2007/ })).toBeInTheDocument();
  });
  it('lists the tariff events beside exports and imports, each with its source', () => {
    const { container } = show(<TradeTab iso3={CHILE} />);
    const figures = [...container.querySelectorAll('figure')];
    const links = figures.map((figure) => figure.querySelectorAll('.chart-events a').length);
    expect(links[0]).toBeGreaterThan(5);
    expect(links.slice(0, 3)).toEqual([links[0], links[0], 0]);
  });
  it('lists its sections, each with a place to go to', () => {
    const { container } = show(<TradeTab iso3={CHILE} />);
    const links = within(screen.getByRole('navigation', { name: 'In this tab' })).getAllByRole('link');
    expect(links.length).toBeGreaterThan(2);
    for (const link of links)
      expect(container.querySelector(link.getAttribute('href') ?? 'none')).not.toBeNull();
  });
  it('holds its place while the file loads, and says so when it does not come', async () => {
    show(<TradeTab iso3={CHILE} />, { loaded: false });
    expect(await screen.findByRole('alert')).toHaveTextContent('The details on Chile could not be loaded.');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });
  it('links to the sources page and speaks the page’s language', () => {
    show(<TradeTab iso3={CHILE} />, { lang: 'es' });
    expect(
      screen.getByRole('heading', { name: /^China superó a Estados Unidos en 2007/ }),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('link', { name: 'Todas las fuentes' })[0]).toHaveAttribute(
      'href',
      '/es/sources',
    );
  });
});

it('the region’s trade stands on the atlas alone', () => {
  show(<RegionTrade />, { loaded: false });
  expect(screen.getByRole('heading', { name: 'The region’s goods trade' })).toBeInTheDocument();
  expect(screen.getAllByRole('figure').length).toBeGreaterThan(1);
});
