// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AtlasProvider } from '../../../bundle/AtlasContext';
import { countryTradeQuery } from '../../../bundle/tradeQueries';
import type { CountryTrade } from '../../../bundle/schemas/countryTrade';
import { I18nProvider } from '../../../i18n/I18nContext';
import { makeAtlas } from '../../../testing/builders';
import { testI18n, testLateI18n } from '../../../testing/testI18n';
import { makeCountryTrade } from '../../../testing/tradeBuilders';
import { defaultView } from '../../../view-state/defaultView';
import { initView } from '../../../view-state/store';
import { TwoSidesSection } from './TwoSidesSection';

const MEXICO = 'MEX';
await testLateI18n('tradeDetail', 'en');

const depth = makeCountryTrade(MEXICO, {
  candidates: [
    ['CHN', 'import', 2001, 118.7e9, 0, 'reporter', 0, 7, 'chosen'],
    ['CHN', 'import', 2001, 77.5e9, 0, 'mirror', 0, 8, 'later-in-order'],
    ['USA', 'export', 2001, 5e9, 0, 'reporter', 0, 9, 'chosen'],
  ],
  gaps: [{ partner: 'CHN', flow: 'import', reasons: ['transit-usa'] }],
});

function show(data: CountryTrade | null) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  if (data) client.setQueryData(countryTradeQuery(MEXICO).queryKey, data);
  initView(defaultView('en'));
  return render(
    <QueryClientProvider client={client}>
      <AtlasProvider value={makeAtlas()}>
        <I18nProvider value={testI18n('en')}>
          <TwoSidesSection iso3={MEXICO} />
        </I18nProvider>
      </AtlasProvider>
    </QueryClientProvider>,
  );
}

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
});

describe('the two sides of a flow', () => {
  it('begin with imports from China: both figures, their distance and why', () => {
    show(depth);
    expect(
      screen.getByRole('heading', {
        name: /^Imports from China in 2001: US\$\s119\sbn by the country’s own/,
      }),
    ).toBeInTheDocument();
    expect(screen.getByText(/35% lower than the country’s own/)).toBeInTheDocument();
    expect(screen.getByText(/travel through the United States/)).toBeInTheDocument();
  });
  it('name raw file and line of every figure in the table', async () => {
    show(depth);
    await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
    const table = screen.getByRole('table');
    expect(within(table).getAllByRole('row')).toHaveLength(3);
    expect(within(table).getByText('synthetic.csv, line 8')).toBeInTheDocument();
  });
  it('say so where there is one side, and where there is none', async () => {
    show(depth);
    const partner = within(screen.getByRole('group', { name: 'Partner' }));
    const flow = within(screen.getByRole('group', { name: 'Flow' }));
    await userEvent.click(partner.getByRole('radio', { name: 'United States' }));
    expect(screen.getByText('No figures on imports from the United States')).toBeInTheDocument();
    await userEvent.click(flow.getByRole('radio', { name: 'Exports' }));
    expect(
      screen.getByRole('heading', {
        name: /^Only the country’s own reports give exports to the United States/,
      }),
    ).toBeInTheDocument();
  });
  it('say what failed when the file does not come', async () => {
    show(null);
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be loaded');
  });
});
