// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { AtlasProvider } from '../bundle/AtlasContext';
import { countryCooperationQuery, recordsQuery, sectorQuery } from '../bundle/cooperationQueries';
import { I18nProvider } from '../i18n/I18nContext';
import { LANGS, type Lang } from '../i18n/lang';
import { realAtlas, realCountryCooperation, realRecords, realSector } from '../testing/realBundle';
import { testI18n, testLateI18n } from '../testing/testI18n';
import { defaultView } from '../view-state/defaultView';
import { settle } from '../view-state/settle';
import { initView } from '../view-state/store';
import type { ViewState } from '../view-state/viewState';
import { SectorPage, SectorsTab } from './SectorView';

const ARG = 'ARG';

beforeAll(async () => {
  for (const lang of LANGS) {
    await testLateI18n('cooperation', lang);
    await testLateI18n('tradeDetail', lang);
  }
});
beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
});

async function headings(part: React.ReactNode, view: Partial<ViewState>, lang: Lang): Promise<string[]> {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(recordsQuery().queryKey, realRecords());
  client.setQueryData(sectorQuery('digital').queryKey, realSector('digital'));
  client.setQueryData(countryCooperationQuery(ARG).queryKey, realCountryCooperation('ARG'));
  initView(settle({ ...defaultView(lang), ...view }));
  render(
    <QueryClientProvider client={client}>
      <AtlasProvider value={realAtlas()}>
        <I18nProvider value={testI18n(lang)}>{part}</I18nProvider>
      </AtlasProvider>
    </QueryClientProvider>,
  );
  const { claims } = (await testLateI18n('cooperation', lang)).words.cooperation.sector;
  await screen.findByRole('heading', { name: claims.heading });
  return screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
}

it.each(LANGS)('the page of a sector has its parts in one order (%s)', async (lang) => {
  const found = await headings(
    <SectorPage sector="digital" />,
    { page: { kind: 'sector', sector: 'digital' } },
    lang,
  );
  const { sector, indicators, records } = (await testLateI18n('cooperation', lang)).words.cooperation;
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    testI18n(lang).words.terms.sectors.digital,
  );
  const order = [
    indicators.heading,
    sector.events.heading,
    sector.finance.heading,
    sector.deals.heading,
    sector.dependence.heading,
    sector.claims.heading,
    records.title,
  ];
  const parts = found.filter((heading) => order.includes(heading));
  expect(parts.filter((heading) => heading !== sector.dependence.heading)).toEqual(
    order.filter((heading) => heading !== sector.dependence.heading),
  );
});

it('a country’s tab offers the choice first, and the same parts once a sector is chosen', async () => {
  const country = { page: { kind: 'country', iso3: ARG }, tab: 'sectors' } as const;
  const found = await headings(<SectorsTab iso3={ARG} />, { ...country, sectors: ['renewables'] }, 'en');
  expect(found[0]).toBe('Renewable energy');
  expect(screen.getByRole('link', { name: 'Renewable energy across the region' })).toHaveAttribute(
    'href',
    expect.stringContaining('/sector/renewables'),
  );
  expect(screen.getByRole('button', { name: 'Show all sectors' })).toBeInTheDocument();
});
