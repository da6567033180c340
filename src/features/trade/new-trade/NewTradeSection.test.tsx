// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { AtlasProvider } from '../../../bundle/AtlasContext';
import { countryTradeQuery, regionNewTradeQuery } from '../../../bundle/tradeQueries';
import type { Iso3 } from '../../../domain/iso3';
import { I18nProvider } from '../../../i18n/I18nContext';
import { LANGS, type Lang } from '../../../i18n/lang';
import { realAtlas, realCountryTrade, realRegionNewTrade } from '../../../testing/realBundle';
import { testI18n, testLateI18n } from '../../../testing/testI18n';
import { defaultView } from '../../../view-state/defaultView';
import { initView, viewStore } from '../../../view-state/store';
import { NewTradeSection } from './NewTradeSection';
import { RegionNewTradeSection } from './RegionNewTradeSection';

const atlas = realAtlas();

function show(part: ReactNode, lang: Lang = 'en', codes: readonly Iso3[] = ['BRA', 'HTI', 'CHL']) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  for (const code of codes) client.setQueryData(countryTradeQuery(code).queryKey, realCountryTrade(code));
  if (codes.length > 0) client.setQueryData(regionNewTradeQuery().queryKey, realRegionNewTrade());
  initView(defaultView(lang));
  return render(
    <QueryClientProvider client={client}>
      <AtlasProvider value={atlas}>
        <I18nProvider value={testI18n(lang)}>{part}</I18nProvider>
      </AtlasProvider>
    </QueryClientProvider>,
  );
}

beforeAll(async () => {
  for (const lang of LANGS) await testLateI18n('tradeDetail', lang);
});
beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
});

describe('a country’s new trade', () => {
  it('says what China supplied of the good, and of another one when the reader chooses it', async () => {
    show(<NewTradeSection iso3={'BRA'} />);
    expect(
      screen.getByRole('heading', { name: /^China supplied 85% of the electric cars imported in 2024/ }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'Lithium-ion batteries' }));
    expect(
      screen.getByRole('heading', { name: /of the lithium-ion batteries imported in 2024/ }),
    ).toBeInTheDocument();
    expect(viewStore.getState().view.trade.product).toBe('batteries');
  });
  it('says what is unknown of a country without reports, and still shows its solar panels', () => {
    show(<NewTradeSection iso3={'HTI'} />);
    expect(screen.getByText(/^The source has no report of this country/)).toBeInTheDocument();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.getByRole('heading', { name: /of solar panels in 2024/ })).toBeInTheDocument();
  });
  it('shows Chile’s lithium on its way to China', async () => {
    show(<NewTradeSection iso3={'CHL'} />, 'pt');
    await userEvent.click(screen.getByRole('radio', { name: 'Carbonato de lítio' }));
    expect(
      screen.getByRole('heading', { name: /^A China importou deste país US\$.2,1.bi em carbonato de lítio/ }),
    ).toBeInTheDocument();
  });
  it('says so when the file does not come', async () => {
    show(<NewTradeSection iso3={'BRA'} />, 'es', []);
    expect(screen.getByRole('status')).toBeInTheDocument();
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });
});

describe('the region’s new trade', () => {
  it('ranks the countries with bars and figures, and leads to each', () => {
    show(<RegionNewTradeSection />);
    const table = screen.getByRole('table', { name: /^China’s share of imports of electric cars/ });
    const brazil = within(table).getByRole('row', { name: /^Brazil/ });
    expect(within(brazil).getByText('85%')).toBeInTheDocument();
    expect(within(brazil).getByRole('cell', { name: '1,442' })).toBeInTheDocument();
    expect(within(brazil).getByRole('link', { name: 'Brazil' })).toHaveAttribute(
      'href',
      expect.stringContaining('/country/BRA'),
    );
    expect(within(table).getByRole('rowheader', { name: /^Imports under US\$.1.m$/ })).toBeInTheDocument();
  });
  it('says so when the file does not come', async () => {
    show(<RegionNewTradeSection />, 'en', []);
    expect(await screen.findByRole('alert')).toHaveTextContent('The region’s new trade could not be loaded.');
  });
});
