// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AtlasProvider } from '../../../bundle/AtlasContext';
import { countryQuery, scoringQuery } from '../../../bundle/queries';
import { I18nProvider } from '../../../i18n/I18nContext';
import { realAtlas, realCountry, realScoring } from '../../../testing/realBundle';
import { testLateI18n } from '../../../testing/testI18n';
import { defaultView } from '../../../view-state/defaultView';
import { initView, viewStore } from '../../../view-state/store';
import type { ViewState } from '../../../view-state/viewState';
import { ChangesSection } from './ChangesSection';
import { SwingList } from './SwingList';

const i18n = await testLateI18n('changes');

const atlas = realAtlas();
const PAN = 'PAN';

function show(part: ReactNode, changes: Partial<ViewState> = {}, isLoaded = true) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  if (isLoaded) {
    client.setQueryData(countryQuery(PAN).queryKey, realCountry('PAN'));
    client.setQueryData(scoringQuery().queryKey, realScoring());
  }
  initView({ ...defaultView('en'), page: { kind: 'country', iso3: PAN }, ...changes });
  return render(
    <QueryClientProvider client={client}>
      <AtlasProvider value={atlas}>
        <I18nProvider value={i18n}>{part}</I18nProvider>
      </AtlasProvider>
    </QueryClientProvider>,
  );
}

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
});

describe('why now, and what changed', () => {
  it('titles with the finding and links each fact that did it', () => {
    show(<ChangesSection iso3={PAN} />);
    expect(screen.getByRole('heading', { name: /^Guardedness rose 72 points since 2021: / })).toBeVisible();
    const [link] = screen.getAllByRole('link', { name: /^Left the Belt and Road, / });
    expect(link).toHaveAttribute('href', expect.stringMatching(/tab=evidence.*row=PAN-012/));
  });
  it('compares with the year chosen; the usual one stays out of the address', async () => {
    show(<ChangesSection iso3={PAN} />);
    const select = screen.getByLabelText('Compared with');
    expect(select).toHaveValue('2021');
    await userEvent.selectOptions(select, '2016');
    expect(viewStore.getState().view.from).toBe(2016);
    expect(screen.getByRole('heading', { name: /^From no formal ties in 2016/ })).toBeInTheDocument();
    await userEvent.selectOptions(select, '2021');
    expect(viewStore.getState().view.from).toBeNull();
  });
  it('has a table twin', async () => {
    show(<ChangesSection iso3={PAN} />);
    await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
    expect(screen.getByRole('rowheader', { name: 'Restrictions' })).toBeInTheDocument();
  });
  it('says what failed, and is silent before stances start', async () => {
    const { unmount } = show(<ChangesSection iso3={PAN} />, {}, false);
    expect(await screen.findByRole('alert')).toHaveTextContent('What changed in Panama did not load');
    unmount();
    expect(show(<ChangesSection iso3={PAN} />, { year: 2005 }).container).toBeEmptyDOMElement();
  });
});

describe('who moved most', () => {
  it('lists eight countries, then all, and the dated turns with links to their facts', async () => {
    show(<SwingList />);
    expect(document.querySelectorAll('.swing-row')).toHaveLength(8);
    await userEvent.click(screen.getByRole('button', { name: /^Show all \d+$/ }));
    expect(document.querySelectorAll('.swing-row').length).toBeGreaterThan(20);
    const turn = screen.getByRole('link', { name: 'Panama leaves the Belt and Road' });
    expect(turn).toHaveAttribute('href', expect.stringMatching(/^\/country\/PAN\?.*row=PAN-012/));
    expect(screen.queryByRole('link', { name: 'Panama joins the Belt and Road' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /from before$/ }));
    expect(screen.getByRole('link', { name: 'Panama joins the Belt and Road' })).toBeInTheDocument();
  });
  it('keeps the list when the turns do not come', async () => {
    show(<SwingList />, {}, false);
    expect(await screen.findByRole('alert')).toHaveTextContent('The dated turns did not load');
    expect(document.querySelectorAll('.swing-row')).toHaveLength(8);
  });
});
