/** The parts of the drawn map by country: everything that is painted, the one link and the one mark of each. */
export type CountryElements = {
  readonly painted: ReadonlyMap<string, readonly Element[]>;
  readonly links: ReadonlyMap<string, Element>;
  /** What is drawn over the fill of an unsure class. */
  readonly marks: ReadonlyMap<string, Element>;
};

const known = new WeakMap<Element, CountryElements>();

export const codeOf = (element: Element): string | undefined =>
  element.closest('[data-country]')?.getAttribute('data-country') ??
  element.querySelector('[data-country]')?.getAttribute('data-country') ??
  undefined;

/** Looked up once per drawn map: its elements never change, only their attributes do. */
export function countryElements(root: Element): CountryElements {
  const cached = known.get(root);
  if (cached) return cached;
  const painted = new Map<string, Element[]>();
  for (const element of root.querySelectorAll('[data-country]')) {
    const code = element.getAttribute('data-country') ?? '';
    painted.set(code, [...(painted.get(code) ?? []), element]);
  }
  const links = new Map<string, Element>();
  for (const link of root.querySelectorAll('a')) {
    const code = codeOf(link);
    if (code) links.set(code, link);
  }
  const marks = new Map<string, Element>();
  for (const mark of root.querySelectorAll('[data-mark]'))
    marks.set(mark.getAttribute('data-mark') ?? '', mark);
  const made = { painted, links, marks };
  known.set(root, made);
  return made;
}

/** The outline of a country's shape: what the rings for hover, choice and focus are drawn along. */
export const shapeOf = (root: Element, code: string): string =>
  countryElements(root)
    .painted.get(code)
    ?.find((element) => element.tagName === 'path')
    ?.getAttribute('d') ?? '';

export function drawOutline(
  root: Element,
  kind: 'hover' | 'selected' | 'focus',
  code: string | undefined,
): void {
  const outline = root.querySelector(`[data-outline='${kind}']`);
  const d = code === undefined ? '' : shapeOf(root, code);
  if (outline && (outline.getAttribute('d') ?? '') !== d) outline.setAttribute('d', d);
}
