import type { FocusName } from '../../view-state/steps';

const LABEL_LENGTH = 120;
const CONTROLS = 'a[href], button, summary, select, [role=tab], [tabindex]';

const labelOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, LABEL_LENGTH);

const alike = (tag: string, label: string): Element[] =>
  [...document.querySelectorAll(tag)].filter((element) => labelOf(element) === label);

/**
 * A name by which a control can be found again in a page drawn anew: what it is, what it says, and which of those that
 * say the same. The panel has none, for its heading stands for it, nor have fields to type in: on a phone the keyboard would cover the page the reader comes back to.
 */
export function focusNameOf(element: Element | null): FocusName | null {
  const control = element?.closest(CONTROLS);
  if (!control || control.matches('textarea, input') || control.hasAttribute('data-panel')) return null;
  const tag = control.localName;
  const label = labelOf(control);
  return { tag, label, nth: alike(tag, label).indexOf(control) };
}

/** The element of a name; where fewer say the same than did, the last of them. */
export function elementNamed({ tag, label, nth }: FocusName): HTMLElement | SVGElement | null {
  const found = alike(tag, label);
  const element = found[nth] ?? found.at(-1);
  return element instanceof HTMLElement || element instanceof SVGElement ? element : null;
}
