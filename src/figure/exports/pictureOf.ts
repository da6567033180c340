import { drawBox, svgElement } from './drawBox';

/** Air around the picture, pixels. */
const MARGIN = 16;
/** Longest wait for a chart whose code is still coming. */
const PATIENCE_MS = 4000;

/** What a picture says besides what the figure shows. */
export type PictureWords = { readonly title: string; readonly lines: readonly string[] };

/** A picture as a file: its source text and its size in CSS pixels. */
export type Picture = { readonly svg: string; readonly width: number; readonly height: number };

const nextFrame = (): Promise<void> => new Promise((done) => setTimeout(done, 40));

/** Waits for charts that are drawn late. Throws when one does not come. */
async function untilDrawn(drawing: Element): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (drawing.querySelector('.chart-blank, .chart-box:empty')) {
    if (Date.now() > end) throw new Error('The chart was not drawn in time');
    await nextFrame();
  }
  if (drawing.querySelector('.chart-failed')) throw new Error('The chart could not be loaded');
}

const opened = (element: Element): Node => {
  const copy = element.cloneNode(true) as Element;
  for (const details of [copy, ...copy.querySelectorAll('details')])
    if (details instanceof HTMLDetailsElement) details.open = true;
  return copy;
};

/**
 * The words of a picture around an empty place for the drawing, laid out by the browser like the figure itself but with
 * nothing folded away. It stands beside the figure, out of sight, until its lines have been read off.
 */
function layOut(
  figure: Element,
  drawing: Element,
  lines: readonly string[],
): { frame: HTMLElement; place: HTMLElement } {
  const frame = document.createElement('div');
  frame.className = 'fig fig-frame';
  frame.inert = true;
  frame.style.width = `${drawing.getBoundingClientRect().width}px`;
  const place = document.createElement('div');
  place.style.height = `${drawing.getBoundingClientRect().height}px`;
  const part = (selector: string): Node[] => [...figure.querySelectorAll(`:scope > ${selector}`)].map(opened);
  const added = document.createElement('div');
  added.className = 'fig-sources fig-frame-lines';
  for (const line of lines) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    added.append(paragraph);
  }
  frame.append(
    ...part('figcaption'),
    place,
    ...part('.fig-listed'),
    ...part('.fig-notes'),
    ...part('.fig-foot > .fig-sources'),
    added,
  );
  figure.parentElement?.append(frame);
  return { frame, place };
}

/**
 * The figure as a drawing that needs nothing of the page: title, subtitle, picture, notes, sources and `words`.
 * `density` is how many pixels will stand for one of the page; 1 where the drawing stays a drawing.
 */
export async function pictureOf(figure: HTMLElement, words: PictureWords, density: number): Promise<Picture> {
  const drawing = figure.querySelector(':scope > .fig-drawing');
  if (!drawing) throw new Error('The figure has no drawing');
  await untilDrawn(drawing);
  const { frame, place } = layOut(figure, drawing, words.lines);
  try {
    const box = frame.getBoundingClientRect();
    const at = place.getBoundingClientRect();
    const here = drawing.getBoundingClientRect();
    const width = Math.ceil(box.width) + 2 * MARGIN;
    const height = Math.ceil(box.height) + 2 * MARGIN;
    const root = svgElement('svg', {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
    });
    const title = svgElement('title', {});
    title.textContent = words.title;
    const ground = getComputedStyle(figure).getPropertyValue('--surface') || '#ffffff';
    root.append(
      title,
      svgElement('rect', { width, height, fill: ground.trim() }),
      ...drawBox(frame, { x: box.left - MARGIN, y: box.top - MARGIN, density }),
      ...drawBox(drawing, {
        x: here.left - (at.left - box.left) - MARGIN,
        y: here.top - (at.top - box.top) - MARGIN,
        density,
      }),
    );
    return { svg: new XMLSerializer().serializeToString(root), width, height };
  } finally {
    frame.remove();
  }
}
