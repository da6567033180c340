// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AtlasProvider } from '../../../bundle/AtlasContext';
import { regionTradeQuery } from '../../../bundle/tradeQueries';
import { I18nProvider } from '../../../i18n/I18nContext';
import { realAtlas, realRegionTrade } from '../../../testing/realBundle';
import { testI18n, testLateI18n } from '../../../testing/testI18n';
import { defaultView } from '../../../view-state/defaultView';
import { serialiseShort } from '../../../view-state/serialise';
import { initView, viewStore } from '../../../view-state/store';
import type { ViewState } from '../../../view-state/viewState';
import { RegionCountries } from './RegionCountries';
import { RegionMultiples } from './RegionMultiples';
import { RegionPart } from './RegionPart';
import { RegionPlaces } from './RegionPlaces';

const atlas = realAtlas();
await testLateI18n('tradeDetail');

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
});

function show(changes: Partial<ViewState> = {}, loaded = true) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  if (loaded) client.setQueryData(regionTradeQuery().queryKey, realRegionTrade());
  initView({ ...defaultView('en'), ...changes });
  return render(
    <QueryClientProvider client={client}>
      <AtlasProvider value={atlas}>
        <I18nProvider value={testI18n()}>
          <RegionPart height={100}>
            {(all) => (
              <>
                <RegionCountries loaded={all} />
                <RegionMultiples loaded={all} />
                <RegionPlaces loaded={all} />
              </>
            )}
          </RegionPart>
        </I18nProvider>
      </AtlasProvider>
    </QueryClientProvider>,
  );
}

const names = () =>
  screen.getAllByRole('rowheader').map((head) => within(head).getByRole('link').textContent);
const pictures = () =>
  within(screen.getByRole('list', { name: /by country$/ }))
    .getAllByRole('link')
    .map((link) => link.querySelector('.sparks-name')?.textContent);

describe('the countries compared', () => {
  it('stand in the order of China’s share, each leading to its trade', () => {
    show();
    expect(names().slice(0, 3)).toEqual(['Chile', 'Peru', 'Brazil']);
    expect(names()).toHaveLength(33);
    const [chile] = screen.getAllByRole('link', { name: 'Chile' });
    expect(chile).toHaveAttribute('href', expect.stringContaining('country/CHL?tab=trade'));
    expect(screen.getByRole('columnheader', { name: 'China’s share of exports' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
  });

  it('follow a pressed column, turn on the second press, and put it in the link', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Exports to China' }));
    expect(names()[0]).toBe('Brazil');
    expect(pictures()[0]).toBe('Brazil');
    expect(screen.getByRole('heading', { name: /^Brazil sells most to China/ })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Exports to China' }));
    expect(viewStore.getState().view.trade.sort).toEqual({ key: 'usd', turned: true });
    expect(serialiseShort(viewStore.getState().view)).toContain('sort=usd-turned');
    expect(screen.getByRole('columnheader', { name: 'Exports to China' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
  });

  it('change from exports to imports everywhere', async () => {
    show();
    await userEvent.click(screen.getByRole('radio', { name: 'Imports' }));
    expect(
      screen.getByRole('heading', { name: /^China supplies more than a fifth of imports/ }),
    ).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'China’s place among suppliers' })).toBeInTheDocument();
    expect(screen.getByRole('list', { name: /Imports by country/ })).toBeInTheDocument();
  });

  it('say why a figure is missing', () => {
    show();
    expect(screen.getAllByText('No figure on exports to the United States').length).toBeGreaterThan(0);
  });

  it('are fewer when the page shows chosen classes, and say so', () => {
    show({ classes: ['no-formal-ties'] });
    expect(screen.getByText(/^Only countries of the chosen classes \(No formal ties\)/)).toBeInTheDocument();
    expect(names()).toContain('Paraguay');
    expect(names()).not.toContain('Chile');
    expect(pictures()).toEqual(names());
  });

  it('say that the file did not come, and what still stands', async () => {
    show({}, false);
    expect(await screen.findByText('The comparison of countries could not be loaded.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });
});
