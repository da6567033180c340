/**
 * The drawn map: the nodes that came with the page's HTML, or those `FreshMap` drew. It outlives the component,
 * so that leaving for the table and coming back draws nothing anew.
 */
let node: HTMLElement | null = null;

/** Call before React draws into the page, which empties the place where the static map stands. */
export function captureStaticMap(): void {
  node = document.querySelector<HTMLElement>('[data-static-map]');
  if (node) adopt(node);
}

export const drawnMap = (): HTMLElement | null => node;

export function keepDrawnMap(drawn: HTMLElement | null): void {
  node = drawn;
  if (drawn) adopt(drawn);
}

/** Takes away what serves readers without script and would now show twice: the browser's own tooltips. */
function adopt(drawn: HTMLElement): void {
  for (const title of drawn.querySelectorAll('svg title')) title.remove();
  for (const handle of drawn.querySelectorAll('a[title]')) handle.removeAttribute('title');
}
