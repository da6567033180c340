import type { CDPSession, Page } from 'playwright-core';

export type Place = { readonly x: number; readonly y: number };

/** Half the width of a fingertip on the glass, CSS pixels: browsers look for targets within it. */
const RADIUS = 11;

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function protocol(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  return known;
}

/** A tap as a screen sends it, so that the browser itself makes a click of it, or does not. */
export async function tap(page: Page, { x, y }: Place): Promise<void> {
  const session = await protocol(page);
  await session.send('Input.dispatchTouchEvent', {
    type: 'touchStart',
    touchPoints: [{ x, y, radiusX: RADIUS, radiusY: RADIUS }],
  });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const MOVES = 10;

/** One finger drawn over the glass; the browser decides whether the page scrolls or a part of it takes the gesture. */
export async function swipe(page: Page, { x, y }: Place, by: Place): Promise<void> {
  const session = await protocol(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  for (let move = 1; move <= MOVES; move += 1) {
    const at = { x: x + (by.x * move) / MOVES, y: y + (by.y * move) / MOVES };
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at] });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}
