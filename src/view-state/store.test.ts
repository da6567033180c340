import { renderToString } from 'react-dom/server';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { selectCountry } from './actions';
import { defaultView } from './defaultView';
import { initView, viewStore } from './store';
import { useView } from './useView';

const Shown = () =>
  createElement(
    'p',
    null,
    useView((view) => `${view.lang} ${view.page.kind}`),
  );

describe('the store in the build, without a window', () => {
  it('renders the view it was given', () => {
    initView({ ...defaultView('pt'), page: { kind: 'table' } });
    expect(renderToString(createElement(Shown))).toBe('<p>pt table</p>');
  });

  it('answers to actions without an address to write', () => {
    initView(defaultView('en'));
    selectCountry('CHL');
    expect(viewStore.getState().view.page).toEqual({ kind: 'country', iso3: 'CHL' });
  });

  it('hydrates from what was rendered even after a choice', () => {
    expect(renderToString(createElement(Shown))).toBe('<p>en region</p>');
  });
});
