// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { AtlasProvider } from '../../../bundle/AtlasContext';
import { countryCooperationQuery, sectorQuery } from '../../../bundle/cooperationQueries';
import { countryTradeQuery, regionNewTradeQuery } from '../../../bundle/tradeQueries';
import type { Iso3 } from '../../../domain/iso3';
import type { SectorId } from '../../../domain/sectors';
import { I18nProvider } from '../../../i18n/I18nContext';
import { LANGS, type Lang } from '../../../i18n/lang';
import {
  realAtlas,
  realCountryCooperation,
  realCountryTrade,
  realRegionNewTrade,
  realSector,
} from '../../../testing/realBundle';
import { testI18n, testLateI18n } from '../../../testing/testI18n';
import { defaultView } from '../../../view-state/defaultView';
import { initView, viewStore } from '../../../view-state/store';
import { CountrySectors } from './CountrySectors';
import { RegionSectors } from './RegionSectors';
import { SectorClaims } from './SectorClaims';
import { SectorDeals } from './SectorDeals';
import { SectorDependence } from './SectorDependence';
import { SectorEvents } from './SectorEvents';
import { SectorFinance } from './SectorFinance';
import { SectorGate } from './SectorGate';
import { SectorHead } from './SectorHead';
import { SectorIndicators } from './SectorIndicators';

const atlas = realAtlas();

beforeAll(async () => {
  for (const lang of LANGS) {
    await testLateI18n('cooperation', lang);
    await testLateI18n('tradeDetail', lang);
  }
});
beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
});

type Given = { code?: Iso3 | null; sectors?: SectorId[]; lang?: Lang; loaded?: boolean };

function show(part: ReactNode, { code = null, sectors = [], lang = 'en', loaded = true }: Given = {}) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  if (loaded && code) {
    client.setQueryData(countryCooperationQuery(code).queryKey, realCountryCooperation(code));
    client.setQueryData(countryTradeQuery(code).queryKey, realCountryTrade(code));
  }
  const [sector] = sectors;
  if (loaded && !code && sector) {
    client.setQueryData(sectorQuery(sector).queryKey, realSector(sector));
    client.setQueryData(regionNewTradeQuery().queryKey, realRegionNewTrade());
  }
  const page = code
    ? ({ kind: 'country', iso3: code } as const)
    : sector
      ? ({ kind: 'sector', sector } as const)
      : ({ kind: 'region' } as const);
  initView({ ...defaultView(lang), page, sectors, tab: 'sectors' });
  return render(
    <QueryClientProvider client={client}>
      <AtlasProvider value={atlas}>
        <I18nProvider value={testI18n(lang)}>{part}</I18nProvider>
      </AtlasProvider>
    </QueryClientProvider>,
  );
}

describe('the choice of a sector', () => {
  it('shows a country’s finance and deals as two figures, the offer first, without waiting for a file', () => {
    show(<CountrySectors iso3={'PER'} />, { code: 'PER', loaded: false });
    const [finance, deals] = screen.getAllByRole('figure');
    expect(within(finance!).getByRole('heading', { name: 'Development finance' })).toBeInTheDocument();
    expect(within(deals!).getByRole('heading', { name: 'Deals' })).toBeInTheDocument();
    const names = within(finance!)
      .getAllByRole('listitem')
      .map((item) => within(item).getByRole('link').textContent);
    expect(names.slice(0, 3)).toEqual([
      'Digital infrastructure',
      'Renewable energy',
      'Electric vehicles & batteries',
    ]);
  });
  it('leads from a sector’s name to its page, and filters by the button beside it', async () => {
    show(<CountrySectors iso3={'PER'} />, { code: 'PER', loaded: false });
    const [name] = screen.getAllByRole('link', { name: 'Renewable energy' });
    expect(name).toHaveAttribute('href', '/sector/renewables?tab=sectors');
    await userEvent.click(screen.getAllByRole('button', { name: 'Filter by renewable energy' })[0]!);
    expect(viewStore.getState().view.sectors).toEqual(['renewables']);
  });
  it('the region counts countries and leads to every sector’s page', () => {
    show(<RegionSectors />);
    expect(screen.getAllByText(/\d+ countries/).length).toBeGreaterThan(5);
    expect(screen.getAllByRole('link', { name: 'Health & education' })[0]).toHaveAttribute(
      'href',
      '/sector/health?tab=sectors',
    );
  });
});

describe('digital infrastructure across the region', () => {
  const given: Given = { sectors: ['digital'] };
  it('begins with a finding', () => {
    show(<SectorHead iso3={null} />, given);
    expect(screen.getByText(/of 63 dated events deepen ties with China/)).toBeInTheDocument();
    expect(screen.queryByRole('status')).toBeNull();
  });
  it('lists ten events, then all, each with its source', async () => {
    show(<SectorEvents iso3={null} />, given);
    expect(screen.getAllByRole('listitem')).toHaveLength(10);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 63' }));
    const items = screen.getAllByRole('listitem');
    expect(items).toHaveLength(63);
    for (const item of items)
      expect(
        within(item)
          .getAllByRole('link')
          .some((link) => /^https?:/.test(link.getAttribute('href') ?? '')),
      ).toBe(true);
  });
  it('leads from a country’s bar to that country’s sectors', () => {
    show(<SectorFinance iso3={null} />, given);
    expect(screen.getByRole('link', { name: 'Bolivia' })).toHaveAttribute(
      'href',
      '/country/BOL?sector=digital&tab=sectors',
    );
  });
  it('has investment and construction as figures of their own', () => {
    show(<SectorDeals iso3={null} />, given);
    expect(screen.getByText(/nor are investment and construction/)).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: /^Investment: US\$/ })).toBeInTheDocument();
  });
  it('shows as many concerns as opportunities at first, each side with its count', async () => {
    show(<SectorClaims iso3={null} />, given);
    expect(screen.getByRole('heading', { name: 'Concerns 10' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Opportunities 4' })).toBeInTheDocument();
    const labels = () =>
      screen.getAllByRole('listitem').map((item) => /^(Concern|Opportunity)/.exec(item.textContent)?.[0]);
    expect(labels()).toEqual(['Concern', 'Opportunity', 'Concern', 'Opportunity', 'Concern', 'Opportunity']);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 14' }));
    expect(labels()).toHaveLength(14);
  });
  it('has the figures its readers ask for', async () => {
    show(<SectorIndicators iso3={null} sector="digital" />, given);
    expect(
      await screen.findByRole('heading', { name: /has the highest share of Internet users/ }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('heading', { name: /^Chinese equipment in 5G: open in \d+/ }),
    ).toBeInTheDocument();
    expect(await screen.findByRole('heading', { name: /^5G: \d+$/ })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Space, science & security technology' })).toHaveAttribute(
      'href',
      expect.stringContaining('/sector/space-security'),
    );
  });
  it('says that it has no figures on dependence', () => {
    show(<SectorDependence iso3={null} />, given);
    expect(screen.getByText(/^No figures on import dependence in this sector/)).toBeInTheDocument();
  });
});

describe('renewable energy in Argentina', () => {
  it('tells Cauchari with the stages of its project', async () => {
    show(<SectorEvents iso3={'ARG'} />, { code: 'ARG', sectors: ['renewables'], lang: 'es' });
    const more = screen.queryByRole('button', { name: /^Mostrar los/ });
    if (more) await userEvent.click(more);
    const [cauchari] = screen
      .getAllByRole('listitem')
      .filter((item) => item.textContent.includes('Cauchari'));
    expect(cauchari).toBeDefined();
  });
  it('shows solar goods from China by month and leads to the trade tab', () => {
    show(<SectorDependence iso3={'ARG'} />, { code: 'ARG', sectors: ['renewables'], lang: 'pt' });
    expect(screen.getByRole('heading', { name: 'Bens solares da China' })).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: /^A China enviou .+ em painéis solares em 2024/ }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Todos os números sobre estes bens' })).toHaveAttribute(
      'href',
      '/pt/country/ARG?sector=renewables&tab=trade',
    );
  });
  it('has its share of renewable electricity', async () => {
    show(<SectorIndicators iso3={'ARG'} sector="renewables" />, {
      code: 'ARG',
      sectors: ['renewables'],
    });
    expect(
      await screen.findByRole('heading', {
        name: /of electricity came from renewables in 2024, against .+ in 2000$/,
      }),
    ).toBeInTheDocument();
  });
});

describe('a sector with nothing in a small island', () => {
  const given: Given = { code: 'KNA', sectors: ['oil-gas'] };
  it('says so on both sides and in every part', () => {
    show(
      <>
        <SectorHead iso3={'KNA'} />
        <SectorEvents iso3={'KNA'} />
        <SectorFinance iso3={'KNA'} />
        <SectorDeals iso3={'KNA'} />
        <SectorClaims iso3={'KNA'} />
        <SectorIndicators iso3={'KNA'} sector="oil-gas" />
      </>,
      given,
    );
    expect(screen.getByText('Nothing on record')).toBeInTheDocument();
    expect(screen.getByText('No dated event recorded.')).toBeInTheDocument();
    expect(screen.getAllByText('None gathered.')).toHaveLength(2);
    expect(screen.queryByRole('figure')).toBeNull();
  });
  it('tells when the file does not come, and keeps its place until then', async () => {
    show(<SectorGate iso3={'KNA'}>there</SectorGate>, { ...given, loaded: false });
    expect(screen.queryByText('there')).toBeNull();
    expect(await screen.findByRole('alert')).toHaveTextContent('St. Kitts & Nevis');
  });
});

it('electric vehicles keep both figures where sources differ', async () => {
  show(<SectorIndicators iso3={'MEX'} sector="ev" />, { code: 'MEX', sectors: ['ev'] });
  expect((await screen.findAllByText(/sources differ/)).length).toBeGreaterThan(1);
});
