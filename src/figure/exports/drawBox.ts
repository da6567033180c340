import { FONT_STACK, standaloneSvg } from './svgStyles';
import { textRuns } from './textRuns';

const SVG = 'http://www.w3.org/2000/svg';

/** The point of the window that becomes 0, 0, and how many pixels will stand for one of the page. */
type Origin = { readonly x: number; readonly y: number; readonly density: number };

type Attributes = Readonly<Record<string, string | number>>;

export function svgElement(name: string, attributes: Attributes): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes))
    element.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 10) / 10) : value);
  return element;
}

/** Part of the line box above the base line, from the typeface in use; that of the page's own where it cannot be told. */
function ascentOf(style: CSSStyleDeclaration): number {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return 0.72;
  pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = pen.measureText('x');
  return above / (above + below);
}

const isClear = (colour: string): boolean => colour === 'transparent' || /,\s*0\)$|\/\s*0\)$/.test(colour);

/** What only works on the page: what opens or shows more, what stands under the pointer, what is read out but not seen. */
const isOfThePage = (element: Element): boolean =>
  element.matches('[data-export="skip"], button[aria-expanded], input, select, .visually-hidden');

/**
 * Draws a part of the page as it is seen: every drawing in it, its text line by line, and the boxes that have a colour.
 */
export function drawBox(box: Element, origin: Origin): SVGElement[] {
  const drawn: SVGElement[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      const parent = node.parentElement;
      if (parent) drawn.push(...drawText(node, getComputedStyle(parent), origin));
      return;
    }
    if (!(node instanceof Element) || isOfThePage(node)) return;
    const style = getComputedStyle(node);
    if (style.display === 'none' || style.visibility === 'hidden') return;
    if (node instanceof SVGSVGElement) {
      const { left, top, width, height } = node.getBoundingClientRect();
      if (width > 0 && height > 0)
        drawn.push(standaloneSvg(node, { x: left - origin.x, y: top - origin.y, density: origin.density }));
      return;
    }
    drawn.push(...drawGround(node, style, origin));
    node.childNodes.forEach(visit);
  };
  visit(box);
  return drawn;
}

function drawText(node: Text, style: CSSStyleDeclaration, origin: Origin): SVGElement[] {
  const runs = textRuns(node);
  if (runs.length === 0 || style.visibility === 'hidden') return [];
  const ascent = ascentOf(style);
  return runs.map(({ text, left, top, width, height }) => {
    const element = svgElement('text', {
      x: left - origin.x,
      y: top - origin.y + height * ascent,
      fill: style.color,
      'font-family': FONT_STACK,
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
      textLength: width,
      lengthAdjust: 'spacingAndGlyphs',
    });
    element.textContent = text;
    return element;
  });
}

function drawGround(box: Element, style: CSSStyleDeclaration, origin: Origin): SVGElement[] {
  const { left, top, width, height } = box.getBoundingClientRect();
  if (isClear(style.backgroundColor) || width === 0 || height === 0) return [];
  return [
    svgElement('rect', {
      x: left - origin.x,
      y: top - origin.y,
      width,
      height,
      fill: style.backgroundColor,
      rx: Number.parseFloat(style.borderTopLeftRadius) || 0,
    }),
  ];
}
