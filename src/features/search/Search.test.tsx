// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderControl } from '../../testing/renderControl';
import { closedByEscape } from '../../ui/escape';
import { defaultView } from '../../view-state/defaultView';
import { initView, viewStore } from '../../view-state/store';
import { Search } from './Search';

const field = () => screen.getByRole('combobox', { name: 'Search countries and sectors' });
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
const view = () => viewStore.getState().view;

beforeEach(() => initView(defaultView('en')));

describe('the search field', () => {
  it('takes the reader to a country by keyboard alone', async () => {
    const user = userEvent.setup();
    await renderControl(<Search onChosen={() => undefined} />);
    await user.keyboard('/');
    expect(field()).toHaveFocus();
    await user.keyboard('domin');
    expect(field()).toHaveAttribute('aria-expanded', 'true');
    expect(options()).toEqual(['Dominicacountry', 'Dominican Republiccountry']);
    expect(screen.getByRole('status')).toHaveTextContent('2 results');
    await user.keyboard('{ArrowDown}');
    const active = screen.getByRole('option', { selected: true });
    expect(active).toHaveTextContent('Dominican Republic');
    expect(field()).toHaveAttribute('aria-activedescendant', active.id);
    await user.keyboard('{Enter}');
    expect(view().page).toEqual({ kind: 'country', iso3: 'DOM' });
    expect(field()).toHaveValue('');
    expect(options()).toEqual([]);
  });

  it('moves round the list at both ends', async () => {
    const user = userEvent.setup();
    await renderControl(<Search onChosen={() => undefined} />);
    await user.type(field(), 'domin{ArrowUp}');
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Dominican Republic');
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent(/^Dominicacountry$/);
  });

  it('adds a sector to the filter, and leaves it on when it is', async () => {
    const user = userEvent.setup();
    await renderControl(<Search onChosen={() => undefined} />);
    await user.type(field(), 'renewable{Enter}');
    await user.type(field(), 'renewable{Enter}');
    await user.type(field(), 'digital');
    await user.click(screen.getByRole('option', { name: /Digital infrastructure/ }));
    expect(view().sectors).toEqual(['digital', 'renewables']);
  });

  it('knows the sectors in the other languages once it is in use', async () => {
    const user = userEvent.setup();
    await renderControl(<Search onChosen={() => undefined} />);
    await user.type(field(), 'minerais');
    await waitFor(() => expect(options()).toEqual(['Minerals & metals Minerais e metaissector']));
  });

  it('says so when there is nothing', async () => {
    const user = userEvent.setup();
    await renderControl(<Search onChosen={() => undefined} />);
    await user.type(field(), 'atlantis{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent('Nothing found for “atlantis”');
    expect(field()).toHaveAttribute('aria-expanded', 'false');
    expect(view()).toEqual(defaultView('en'));
  });

  it('is cleared by Esc, which means nothing else there', async () => {
    const user = userEvent.setup();
    let left = 0;
    const stop = closedByEscape({ close: () => left++ }, 'view');
    await renderControl(<Search onChosen={() => undefined} />);
    await user.type(field(), 'chi{Escape}');
    expect(field()).toHaveValue('');
    expect(options()).toEqual([]);
    await user.keyboard('{Escape}');
    stop();
    expect(left).toBe(0);
  });

  it('leaves the slash to other fields', async () => {
    const user = userEvent.setup();
    await renderControl(
      <>
        <Search onChosen={() => undefined} />
        <input aria-label="Other" />
      </>,
    );
    await user.type(screen.getByLabelText('Other'), 'a/b');
    expect(screen.getByLabelText('Other')).toHaveValue('a/b');
  });

  it('speaks the language of the page', async () => {
    initView(defaultView('es'));
    const user = userEvent.setup();
    await renderControl(<Search onChosen={() => undefined} />, 'es');
    await user.type(screen.getByRole('combobox', { name: 'Buscar países y sectores' }), 'brazil');
    expect(options()).toEqual(['Brasil Brazilpaís']);
  });
});
