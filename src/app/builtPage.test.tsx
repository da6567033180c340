// @vitest-environment jsdom
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { keepBuiltPage } from './builtPage';

const BUILT = '<h1>Chile</h1><div class="stage"><div data-static-map="">map</div></div>';

function Broken(): never {
  throw new Error('cannot be drawn');
}

it('leaves the page as it was built when the first drawing fails', async () => {
  const place = document.createElement('div');
  place.innerHTML = BUILT;
  const putBack = keepBuiltPage(place);
  let white: string | null = null;
  const onUncaughtError = (): void => {
    white = place.innerHTML;
    putBack();
  };
  createRoot(place, { onUncaughtError }).render(<Broken />);
  await vi.waitFor(() => expect(white).toBe(''));
  expect(place.innerHTML).toBe(BUILT);
});

it('takes the drawing of the map back from where the live map put it', () => {
  const place = document.createElement('div');
  place.innerHTML = BUILT;
  const putBack = keepBuiltPage(place);
  const live = document.createElement('div');
  live.append(...place.querySelectorAll('[data-static-map]'));
  place.replaceChildren(live);
  putBack();
  expect(place.innerHTML).toBe(BUILT);
});
