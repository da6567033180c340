// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultView } from '../view-state/defaultView';
import { startHistory } from '../view-state/history';
import { initView, viewStore } from '../view-state/store';
import { Link } from './Link';

let stop = (): void => undefined;
let wasTaken = false;
/** Notes whether the link took the click, then keeps jsdom, which cannot load pages, from following it. */
const stayHere = (event: Event): void => {
  wasTaken = event.defaultPrevented;
  event.preventDefault();
};
beforeEach(() => {
  initView(defaultView('en'));
  window.history.replaceState(null, '', '/?sector=ev');
  stop = startHistory({ known: { latestYear: 2026, dataVersion: 'abc' }, base: '/' });
  document.addEventListener('click', stayHere);
  render(<Link to={{ page: { kind: 'method' } }}>Method</Link>);
});
afterEach(() => {
  stop();
  document.removeEventListener('click', stayHere);
});

const link = () => screen.getByRole('link', { name: 'Method' });

describe('a link inside the atlas', () => {
  it('is a real link that keeps the rest of the view', () => {
    expect(link()).toHaveAttribute('href', '/method?sector=ev');
  });

  it('shows its page without a page load', () => {
    fireEvent.click(link());
    expect(wasTaken).toBe(true);
    expect(viewStore.getState().view).toMatchObject({ page: { kind: 'method' }, sectors: ['ev'] });
    expect(window.location.pathname).toBe('/method');
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])(
    'leaves a click with %j to the browser',
    (how) => {
      fireEvent.click(link(), how);
      expect(wasTaken).toBe(false);
      expect(viewStore.getState().view.page.kind).toBe('region');
    },
  );
});
