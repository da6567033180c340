// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AtlasProvider } from '../../bundle/AtlasContext';
import { countryQuery } from '../../bundle/queries';
import { asIso3, type Iso3 } from '../../domain/iso3';
import type { SectorId } from '../../domain/sectors';
import { I18nProvider } from '../../i18n/I18nContext';
import { realAtlas, realCountry } from '../../testing/realBundle';
import { testI18n } from '../../testing/testI18n';
import { defaultView } from '../../view-state/defaultView';
import { initView, viewStore } from '../../view-state/store';
import { RegionSectors } from './RegionSectors';
import { SectorsTab } from './SectorsTab';

const atlas = realAtlas();

function show(part: ReactNode, sectors: SectorId[] = [], loaded?: string) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  if (loaded) client.setQueryData(countryQuery(loaded as Iso3).queryKey, realCountry(loaded));
  initView({ ...defaultView('en'), sectors });
  return render(
    <QueryClientProvider client={client}>
      <AtlasProvider value={atlas}>
        <I18nProvider value={testI18n()}>{part}</I18nProvider>
      </AtlasProvider>
    </QueryClientProvider>,
  );
}
const tab = (iso3: string) => <SectorsTab iso3={asIso3(iso3) as Iso3} />;

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
});

describe('the sectors tab', () => {
  it('shows finance and deals as two figures, the offer first, without waiting for the country’s file', () => {
    show(tab('PER'));
    const [finance, deals] = screen.getAllByRole('figure');
    expect(within(finance!).getByRole('heading', { name: 'Development finance' })).toBeInTheDocument();
    expect(within(deals!).getByRole('heading', { name: 'Deals' })).toBeInTheDocument();
    const names = within(finance!)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(names[0]).toMatch(/^Digital infrastructure/);
    expect(names[1]).toMatch(/^Renewable energy/);
    expect(names[2]).toMatch(/^Electric vehicles/);
    expect(screen.queryByRole('heading', { name: 'Projects with a place' })).toBeNull();
  });
  it('filters the page by the sector of a row', async () => {
    show(tab('PER'), [], 'PER');
    const [row] = screen.getAllByRole('button', { name: /^Renewable energy/ });
    expect(row).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(row!);
    expect(viewStore.getState().view.sectors).toEqual(['renewables']);
    expect(screen.getAllByRole('button', { name: /^Renewable energy/ })[0]).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(screen.queryByRole('button', { name: /^Digital infrastructure/ })).toBeNull();
  });
  it('lists ten projects of the chosen sector, then all', async () => {
    show(tab('PER'), ['minerals'], 'PER');
    const total = realCountry('PER').projects.filter((project) => project.sector === 'minerals').length;
    expect(total).toBeGreaterThan(10);
    expect(screen.getAllByRole('link', { name: /^Record: / })).toHaveLength(10);
    await userEvent.click(screen.getByRole('button', { name: `Show all ${total}` }));
    expect(screen.getAllByRole('link', { name: /^Record: / })).toHaveLength(total);
  });
  it('says that nothing is recorded and leads back', async () => {
    show(tab('BRB'), ['digital'], 'BRB');
    expect(screen.getByText('Nothing recorded for Barbados in digital infrastructure.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show all sectors' }));
    expect(viewStore.getState().view.sectors).toEqual([]);
  });
  it('keeps the sums when the projects do not come, and offers to try again', async () => {
    show(tab('PER'), ['minerals']);
    expect(await screen.findByRole('alert')).toHaveTextContent('The details on Peru could not be loaded.');
    expect(screen.getByRole('heading', { name: 'Development finance' })).toBeInTheDocument();
  });
});

it('the region counts countries', () => {
  show(<RegionSectors />);
  expect(screen.getAllByText(/\d+ countries/).length).toBeGreaterThan(5);
});
