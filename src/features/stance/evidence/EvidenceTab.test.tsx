// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AtlasProvider } from '../../../bundle/AtlasContext';
import { countryQuery } from '../../../bundle/queries';
import type { Iso3 } from '../../../domain/iso3';
import { I18nProvider } from '../../../i18n/I18nContext';
import { realAtlas, realCountry } from '../../../testing/realBundle';
import { testI18n } from '../../../testing/testI18n';
import { ALL_FACTS, defaultView } from '../../../view-state/defaultView';
import { initView, viewStore } from '../../../view-state/store';
import type { ViewState } from '../../../view-state/viewState';
import { EvidenceTab } from './EvidenceTab';

const atlas = realAtlas();

function show(iso3: Iso3, changes: Partial<ViewState> = {}, isLoaded = true) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  if (isLoaded) client.setQueryData(countryQuery(iso3).queryKey, realCountry(iso3));
  initView({ ...defaultView('en'), page: { kind: 'country', iso3 }, tab: 'evidence', ...changes });
  return render(
    <QueryClientProvider client={client}>
      <AtlasProvider value={atlas}>
        <I18nProvider value={testI18n()}>
          <EvidenceTab iso3={iso3} />
        </I18nProvider>
      </AtlasProvider>
    </QueryClientProvider>,
  );
}
const fact = (id: string): HTMLElement => document.getElementById(id)!;
const view = () => viewStore.getState().view;

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
});

describe('the evidence tab', () => {
  it('shows every fact with its source, direction in words and what it moves', () => {
    show('PAN');
    const { evidence } = realCountry('PAN');
    for (const { id, sourceUrl } of evidence)
      expect(within(fact(id)).getAllByRole('link').map((link) => link.getAttribute('href'))).toContain(sourceUrl); // prettier-ignore
    const left = within(fact('PAN-012'));
    expect(left.getByText(/Away from China/)).toBeInTheDocument();
    expect(left.getByText(/^Exit or refusal: \+/)).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'On record, but not counted' })).toBeInTheDocument();
  });

  it('filters by component with the promised number, and leads back from nothing', async () => {
    show('PAN');
    const option = screen.getByRole('option', { name: /^Restrictions \(/ });
    const count = /\((\d+)\)/.exec(option.textContent)?.[1];
    await userEvent.selectOptions(screen.getByLabelText('Component'), option);
    expect(view().facts.component).toBe('restrictions');
    expect(document.querySelectorAll('.evidence-fact')).toHaveLength(Number(count));
    await userEvent.selectOptions(screen.getByLabelText('Direction'), '1');
    expect(screen.getByText('No fact fits the filters.')).toBeInTheDocument();
    const back = screen.getByRole('link', { name: 'Clear the filters' });
    expect(back.getAttribute('href')).not.toMatch(/component|direction/);
  });

  it('uses the page’s own sector filter', async () => {
    show('CHL');
    await userEvent.click(screen.getByRole('button', { name: /^Minerals & metals \(/ }));
    expect(view().sectors).toEqual(['minerals']);
    expect(screen.getByText(/facts without a sector are left out/)).toBeInTheDocument();
  });

  it('scrolls to, opens and marks the fact of the link, even one the filters hide', async () => {
    const scrolled = vi.fn();
    Element.prototype.scrollIntoView = scrolled;
    show('PAN', { row: 'PAN-012', facts: { ...ALL_FACTS, direction: 1 } });
    expect(fact('PAN-012')).toHaveAttribute('aria-current', 'true');
    expect(fact('PAN-012').querySelector('details')).toHaveAttribute('open');
    expect(within(fact('PAN-012')).getByText(/the filters would leave it out/)).toBeInTheDocument();
    await waitFor(() => expect(scrolled).toHaveBeenCalledOnce());
  });

  it('says that a fact of the link is not on record', () => {
    show('PER', { row: 'PER-999' });
    expect(screen.getByText(/a fact PER-999, which is not on record here/)).toBeInTheDocument();
  });

  it('copies a link that names the fact', async () => {
    const user = userEvent.setup();
    show('PAN', { row: 'PAN-012' });
    await user.click(within(fact('PAN-012')).getByRole('button', { name: 'Copy the link to this fact' }));
    expect(await screen.findByText('Link copied')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toMatch(/row=PAN-012/);
  });

  it('says what failed', async () => {
    show('PAN', {}, false);
    expect(await screen.findByRole('alert')).toHaveTextContent('The evidence on Panama did not load');
  });
});
