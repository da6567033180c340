// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { AtlasProvider } from '../../../bundle/AtlasContext';
import { recordsQuery } from '../../../bundle/cooperationQueries';
import { countryTradeQuery } from '../../../bundle/tradeQueries';
import type { Iso3 } from '../../../domain/iso3';
import type { StanceClass } from '../../../domain/stanceClass';
import { I18nProvider } from '../../../i18n/I18nContext';
import { LANGS, type Lang } from '../../../i18n/lang';
import { realAtlas, realCountryTrade, realRecords } from '../../../testing/realBundle';
import { testI18n, testLateI18n } from '../../../testing/testI18n';
import { defaultView } from '../../../view-state/defaultView';
import { initView } from '../../../view-state/store';
import { shift as en } from './words.en';
import { shift as es } from './words.es';
import { shift as pt } from './words.pt';
import { ShiftSection } from './ShiftSection';

const SHIFT = { en, es, pt } as const;

const atlas = realAtlas();
type Given = { lang?: Lang; classes?: readonly StanceClass[]; loaded?: boolean };
function show(code: Iso3 | null, { lang = 'en', classes = [], loaded = true }: Given = {}) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  if (loaded) client.setQueryData(recordsQuery().queryKey, realRecords());
  for (const one of ['BRA', 'MEX', 'KNA'] as const)
    client.setQueryData(countryTradeQuery(one).queryKey, realCountryTrade(one));
  initView({ ...defaultView(lang), classes });
  return render(
    <QueryClientProvider client={client}>
      <AtlasProvider value={atlas}>
        <I18nProvider value={testI18n(lang)}>
          <ShiftSection iso3={code} />
        </I18nProvider>
      </AtlasProvider>
    </QueryClientProvider>,
  );
}

beforeAll(async () => {
  for (const lang of LANGS) await testLateI18n('cooperation', lang);
});
beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
});

describe('from commodities to technology, of the region', () => {
  it('is a verdict, a table of what each measure says, six pictures, and trade beside them', async () => {
    show(null);
    expect(screen.getByRole('heading', { name: 'From commodities to technology?' })).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { level: 3, name: /^Toward technology by 2 of 5 measures/ }),
    ).toBeInTheDocument();
    const table = screen.getByRole('table', { name: /^What each measure says, the earlier half/ });
    expect(within(table).getByRole('row', { name: /^Investments, amount/ })).toHaveTextContent('3% → 16%');
    // Six measures and the countries.
    expect(screen.getAllByRole('figure')).toHaveLength(7);
    expect(await screen.findByRole('link', { name: 'Trade of Brazil' })).toBeInTheDocument();
  });
  it('leads to a country’s sectors from the list of all', () => {
    show(null);
    expect(screen.getByRole('link', { name: 'Ecuador' })).toHaveAttribute(
      'href',
      expect.stringMatching(/country\/ECU\?tab=sectors$/),
    );
  });
  it('offers the way back where the chosen classes leave no country', () => {
    show(null, { classes: ['not-assessed'] });
    expect(screen.getByText(/No country is of the chosen classes\./)).toBeInTheDocument();
    const back = screen.getByRole('link', { name: testI18n().words.map.clearClasses });
    expect(back.getAttribute('href')).not.toContain('class');
    expect(screen.queryByRole('figure')).toBeNull();
  });
});

describe('of a country', () => {
  it('keeps the pictures until they are asked for', async () => {
    show('BRA');
    expect(screen.getByRole('heading', { name: /^Mixed: of 2 measures/ })).toBeInTheDocument();
    expect(screen.queryByRole('figure')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show the shares by period' }));
    expect(screen.getAllByRole('figure')).toHaveLength(6);
  });
  it.each(LANGS)('says in %s that there is nothing of Saint Kitts and Nevis', (lang) => {
    show('KNA', { lang });
    const { verdict, rests, chart } = SHIFT[lang];
    expect(screen.getByRole('heading', { name: verdict['too-little'] })).toBeInTheDocument();
    expect(screen.getByText(rests.nothing)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: chart.show })).toBeNull();
  });
});

it('says that the records did not come, and offers to try again', async () => {
  show(null, { loaded: false });
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The records behind this question could not be loaded.',
  );
  expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
});
