// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { panelPlace } from '../../ui/places';
import { keepFocus } from './keepFocus';

beforeEach(() => {
  // jsdom lays nothing out.
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
});

function Page() {
  const [hasNotice, setNotice] = useState(true);
  const [hasMore, setMore] = useState(true);
  useEffect(keepFocus, []);
  return (
    <main>
      <div role="status">{hasNotice && <button onClick={() => setNotice(false)}>Dismiss</button>}</div>
      <section ref={panelPlace}>
        <h1>Chile</h1>
        <section>
          <h2>Records</h2>
          <p>{hasMore && <button onClick={() => setMore(false)}>Show all</button>}</p>
        </section>
      </section>
    </main>
  );
}

it('a notice that is dismissed leaves the focus on the heading of the page', async () => {
  render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Chile' })).toHaveFocus());
});

it('a button that goes with its click leaves it on the heading of its part', async () => {
  render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Records' })).toHaveFocus());
});

it('a reader who clicked beside it is not called back', async () => {
  const { rerender } = render(<Page key={1} />);
  screen.getByRole('button', { name: 'Show all' }).focus();
  screen.getByRole('button', { name: 'Show all' }).blur();
  await Promise.resolve();
  rerender(<Page key={2} />);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(document.body).toHaveFocus();
});
