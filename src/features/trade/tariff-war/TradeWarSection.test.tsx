// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { tariffsQuery } from '../../../bundle/tradeQueries';
import type { Iso3 } from '../../../domain/iso3';
import { I18nProvider } from '../../../i18n/I18nContext';
import { LANGS, type Lang } from '../../../i18n/lang';
import { realTariffs } from '../../../testing/realBundle';
import { testI18n, testLateI18n } from '../../../testing/testI18n';
import { TradeWarSection } from './TradeWarSection';

function show(code: Iso3, lang: Lang = 'en', loaded = true) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  if (loaded) client.setQueryData(tariffsQuery().queryKey, realTariffs());
  return render(
    <QueryClientProvider client={client}>
      <I18nProvider value={testI18n(lang)}>
        <TradeWarSection iso3={code} />
      </I18nProvider>
    </QueryClientProvider>,
  );
}

beforeAll(async () => {
  for (const lang of LANGS) await testLateI18n('tradeDetail', lang);
});

describe('the trade war beside the figures', () => {
  it('shows the three newest events with their sources and keeps the rest behind a line', () => {
    show('BRA');
    const [newest] = screen.getAllByRole('list');
    const items = within(newest!).getAllByRole('listitem');
    expect(items).toHaveLength(3);
    expect(items[2]).toHaveTextContent('20 Feb 2026US Supreme Court voids the emergency tariffs');
    for (const item of items) expect(within(item).getAllByRole('link').length).toBeGreaterThan(0);
    expect(screen.getByText(/^\d+ earlier events$/).closest('details')).not.toHaveAttribute('open');
  });
  it('gives the rates of 2025 with their sources, as history', () => {
    show('GUY', 'es');
    const table = screen.getByRole('table', { name: 'Tasas de Estados Unidos en 2025 para este país' });
    const [, announced, inForce] = within(table).getAllByRole('row');
    expect(announced).toHaveTextContent(/38.%/);
    expect(inForce).toHaveTextContent(/15.%/);
    expect(within(announced!).getByRole('link')).toHaveAttribute('href', expect.stringMatching(/^https:/));
    expect(screen.getByRole('heading', { name: /historia$/ })).toBeInTheDocument();
    expect(
      screen.getByText(/anuló estos aranceles; no se cobra ninguno desde el 24 feb 2026/),
    ).toBeInTheDocument();
  });
  it('says of Mexico that it was outside, without an empty table', () => {
    show('MEX', 'pt');
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText(/^O México ficou fora destas tarifas/)).toBeInTheDocument();
  });
  it('says so when the file does not come', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
    show('BRA', 'en', false);
    expect(await screen.findByRole('alert')).toHaveTextContent('The tariff events could not be loaded.');
  });
});
