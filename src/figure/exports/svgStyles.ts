/** What of a style is visible in a drawing and handed down from parent to child, with the value at the root. */
const INHERITED: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  visibility: 'visible',
  'paint-order': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
};
/** What belongs to one element alone. */
const OWN: Readonly<Record<string, string>> = { opacity: '1', 'vector-effect': 'none' };

/** The page's typeface for those who have it, then what every machine has. */
export const FONT_STACK = "'Source Sans 3', 'Source Sans Pro', 'Helvetica Neue', Arial, sans-serif";

/** Elements that say and draw nothing when nothing is in them. */
const EMPTY_IS_NOTHING = new Set(['g', 'title', 'desc']);

const OF_THE_PAGE = /^(?:class|style|tabindex|role|aria-|data-)/;

/** Addresses of patterns are written with the page before the #. */
const withoutPage = (value: string): string => value.replace(/url\("?[^"#)]*(#[^")]+)"?\)/, 'url($1)');

/** Text keeps the width it has on the page whatever typeface it meets, so that nothing overlaps or is cut off. */
function keepWidth(original: Element, copy: Element): void {
  if (!(original instanceof SVGTextContentElement) || original.childElementCount > 0) return;
  const width = original.getComputedTextLength();
  if (width <= 0) return;
  copy.setAttribute('textLength', width.toFixed(1));
  copy.setAttribute('lengthAdjust', 'spacingAndGlyphs');
}

function write(copy: Element, style: CSSStyleDeclaration, above: CSSStyleDeclaration | null): void {
  const set = (name: string, usual: string): void => {
    const value = style.getPropertyValue(name);
    if (value === '' || value === usual) copy.removeAttribute(name);
    else copy.setAttribute(name, withoutPage(value));
  };
  for (const [name, usual] of Object.entries(INHERITED)) set(name, above?.getPropertyValue(name) ?? usual);
  for (const [name, usual] of Object.entries(OWN)) set(name, usual);
}

function inline(original: Element, copy: Element, above: CSSStyleDeclaration | null, density: number): void {
  const style = getComputedStyle(original);
  if (style.display === 'none') {
    copy.remove();
    return;
  }
  for (const { name } of [...copy.attributes]) if (OF_THE_PAGE.test(name)) copy.removeAttribute(name);
  write(copy, style, above);
  // Such a stroke is so many pixels wide however much the drawing is enlarged.
  if (style.getPropertyValue('vector-effect') === 'non-scaling-stroke')
    copy.setAttribute('stroke-width', String(Number.parseFloat(style.strokeWidth) * density));
  if (copy.localName === 'text' || copy.localName === 'tspan') {
    copy.setAttribute('font-family', FONT_STACK);
    keepWidth(original, copy);
  }
  const copies = [...copy.children];
  [...original.children].forEach((child, i) => {
    const twin = copies[i];
    if (twin) inline(child, twin, style, density);
  });
  if (EMPTY_IS_NOTHING.has(copy.localName) && copy.childNodes.length === 0) copy.remove();
}

/**
 * A copy of a drawing that looks the same outside the page: colours resolved, no classes, placed at `x`, `y`. `density`
 * is how many pixels will stand for one of the page.
 */
export function standaloneSvg(
  original: SVGSVGElement,
  { x, y, density }: { x: number; y: number; density: number },
): SVGSVGElement {
  const copy = original.cloneNode(true) as SVGSVGElement;
  const { width, height } = original.getBoundingClientRect();
  inline(original, copy, null, density);
  const size = { x, y, width, height };
  for (const [name, value] of Object.entries(size)) copy.setAttribute(name, value.toFixed(1));
  if (!copy.hasAttribute('viewBox'))
    copy.setAttribute('viewBox', `0 0 ${width.toFixed(1)} ${height.toFixed(1)}`);
  copy.setAttribute('overflow', getComputedStyle(original).overflow === 'visible' ? 'visible' : 'hidden');
  return copy;
}
