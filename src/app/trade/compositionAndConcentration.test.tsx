// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { AtlasProvider } from '../../bundle/AtlasContext';
import { countryQuery } from '../../bundle/queries';
import { countryTradeQuery } from '../../bundle/tradeQueries';
import type { SectorId } from '../../domain/sectors';
import { I18nProvider } from '../../i18n/I18nContext';
import { LANGS, type Lang } from '../../i18n/lang';
import { realAtlas, realCountry, realCountryTrade } from '../../testing/realBundle';
import { testI18n, testLateI18n } from '../../testing/testI18n';
import { defaultView } from '../../view-state/defaultView';
import { initView } from '../../view-state/store';
import { ConcentrationSection } from '../../features/trade/concentration/ConcentrationSection';
import { CompositionSection } from '../../features/trade/composition/CompositionSection';

const BRAZIL = 'BRA';
const atlas = realAtlas();

type Given = { loaded?: boolean; lang?: Lang; sectors?: readonly SectorId[] };
function show(Section: typeof CompositionSection, { loaded = true, lang = 'en', sectors = [] }: Given = {}) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  if (loaded) {
    client.setQueryData(countryQuery(BRAZIL).queryKey, realCountry('BRA'));
    client.setQueryData(countryTradeQuery(BRAZIL).queryKey, realCountryTrade('BRA'));
  }
  initView({ ...defaultView(lang), sectors, year: 2024 });
  return render(
    <QueryClientProvider client={client}>
      <AtlasProvider value={atlas}>
        <I18nProvider value={testI18n(lang)}>
          <Section iso3={BRAZIL} />
        </I18nProvider>
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

describe('what Brazil trades with China', () => {
  it('is said in headings before any picture is drawn', () => {
    show(CompositionSection);
    expect(screen.getByRole('heading', { level: 2, name: 'What is sold to China' })).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: /^Three products make up 76% of exports to China: soybeans/ }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: /^Exports to China\. Gained share: crude oil/ }),
    ).toBeInTheDocument();
  });
  it('stands in a small table from the first years to the last', () => {
    show(CompositionSection);
    const table = screen.getByRole('table', { name: /^Exports to China\. Gained share/ });
    const soy = within(table).getByRole('row', { name: /^Soybeans/ });
    expect(
      within(soy)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['25.5%', '33.0%']);
  });
  it('follows the sector filter', () => {
    show(CompositionSection, { sectors: ['oil-gas'] });
    expect(
      screen.getByRole('heading', { name: /^In the chosen sectors, 2\d% of exports to China: crude oil/ }),
    ).toBeInTheDocument();
    expect(screen.getAllByText('Only products of Oil & gas have a colour of their own.')).not.toHaveLength(0);
  });
  it('speaks the page’s language', () => {
    show(CompositionSection, { lang: 'pt' });
    expect(screen.getByRole('heading', { level: 2, name: 'O que se vende à China' })).toBeInTheDocument();
  });
});

describe('how concentrated Brazil’s trade is', () => {
  it('is an index by product and by partner, and a size beside GDP', () => {
    show(ConcentrationSection);
    expect(screen.getByRole('heading', { name: 'How concentrated trade is' })).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: /^By product, exports to China are highly concentrated/ }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: /^Goods sold to China are worth 4% of GDP/ }),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('figure')).toHaveLength(4);
  });
});

it.each([
  ['composition', CompositionSection],
  ['concentration', ConcentrationSection],
] as const)(
  '%s holds its place while the file loads, and says so when it does not come',
  async (_, Section) => {
    show(Section, { loaded: false });
    expect(screen.getByRole('status')).toBeInTheDocument();
    expect(await screen.findByRole('alert')).toHaveTextContent('The details on Brazil could not be loaded.');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
  },
);
