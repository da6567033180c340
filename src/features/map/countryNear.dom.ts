import { codeOf } from './countryElements.dom';

/** How far apart places are that are tried around a press, CSS pixels, and in how many directions. */
const STEP = 2;
const DIRECTIONS = 16;

/** The country that an element of the drawn map belongs to. */
export function countryOf(element: EventTarget | null, root: Element): string | undefined {
  if (!(element instanceof Element) || !root.contains(element)) return undefined;
  const marked = element.closest('[data-country]');
  if (marked && root.contains(marked)) return marked.getAttribute('data-country') ?? undefined;
  const link = element.closest('a');
  return link ? codeOf(link) : undefined;
}

/** Whether an element is a control over the map, which answers for itself. The marks of projects and events are none. */
export const isControl = (element: EventTarget | null): boolean =>
  element instanceof Element &&
  element.closest('[data-map-control]') !== null &&
  !element.closest('.map-point');

/** The country drawn at a place of the window, under a mark too, but not under a control. */
export function countryAt(root: Element, x: number, y: number): string | undefined {
  for (const element of document.elementsFromPoint(x, y)) {
    if (isControl(element)) return undefined;
    const code = countryOf(element, root);
    if (code) return code;
  }
  return undefined;
}

/** The country drawn at a place of the window or, on the sea, the nearest within `reach` CSS pixels of it. */
export function countryNear(root: Element, x: number, y: number, reach: number): string | undefined {
  for (let distance = 0; distance <= reach; distance += STEP) {
    const directions = distance === 0 ? 1 : DIRECTIONS;
    for (let turn = 0; turn < directions; turn += 1) {
      const angle = (2 * Math.PI * turn) / directions;
      const code = countryAt(root, x + distance * Math.cos(angle), y + distance * Math.sin(angle));
      if (code) return code;
    }
  }
  return undefined;
}
