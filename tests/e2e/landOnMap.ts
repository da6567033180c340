import type { Page } from 'playwright-core';
import type { Place } from './finger';

/** Where a country is pointed at on the map as it stands: a place that is really inside its shape, or its handle. */
export type Aim = Place & { readonly code: string };

declare global {
  var landAt: (x: number, y: number) => string | null;
}

/** Gives the page `landAt`: the country whose shape is drawn at a place of the window, whatever lies over it. */
async function surveyLand(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.landAt = (x, y) => {
      for (const path of document.querySelectorAll<SVGPathElement>('path.map-shape[data-country]')) {
        const box = path.getBoundingClientRect();
        if (x < box.left - 1 || x > box.right + 1 || y < box.top - 1 || y > box.bottom + 1) continue;
        const matrix = path.getScreenCTM();
        if (matrix && path.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix.inverse())))
          return path.getAttribute('data-country');
      }
      return null;
    };
  });
}

/** The place furthest inside each shape, from all corners of a fine grid; of island states the middle of the handle. */
export async function aimsOf(page: Page): Promise<Aim[]> {
  await surveyLand(page);
  return page.evaluate(() => {
    const handles = [...document.querySelectorAll('.map-handle-dot')].map((dot) => {
      const box = dot.getBoundingClientRect();
      const code = dot.closest('[data-country]')?.getAttribute('data-country') ?? '';
      return { code, x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    const lands = [...document.querySelectorAll<SVGPathElement>('a path.map-shape')].map((path) => {
      const code = path.getAttribute('data-country') ?? '';
      const box = path.getBoundingClientRect();
      const step = Math.max(0.5, Math.min(box.width, box.height) / 40);
      const columns = Math.ceil(box.width / step) + 2;
      const rows = Math.ceil(box.height / step) + 2;
      const isLand = (i: number, j: number): boolean =>
        globalThis.landAt(box.x + (i - 0.5) * step, box.y + (j - 0.5) * step) === code;
      const land = Array.from({ length: rows }, (_, j) =>
        Array.from({ length: columns }, (__, i) => isLand(i, j)),
      );
      const depth = land.map((row) => row.map(() => 0));
      let deepest = { code, x: box.x + box.width / 2, y: box.y + box.height / 2, depth: 0 };
      // The side of the largest square of land that ends at each corner of the grid.
      for (let j = 1; j < rows; j += 1) {
        for (let i = 1; i < columns; i += 1) {
          if (!land[j]?.[i]) continue;
          const side =
            1 + Math.min(depth[j - 1]?.[i] ?? 0, depth[j]?.[i - 1] ?? 0, depth[j - 1]?.[i - 1] ?? 0);
          (depth[j] ?? [])[i] = side;
          if (side <= deepest.depth) continue;
          const [x, y] = [box.x + (i - side / 2) * step, box.y + (j - side / 2) * step];
          deepest = { code, x, y, depth: side };
        }
      }
      return { code, x: deepest.x, y: deepest.y };
    });
    return [...lands, ...handles];
  });
}

/**
 * What may be meant by a finger at a place: the country whose shape it is on, or at the width of a border the one beyond;
 * on the sea those whose shape lies within `reach` pixels of it.
 */
export async function meantAt(page: Page, { x, y }: Place, reach: number): Promise<string[]> {
  return page.evaluate(
    ([px, py, far]) => {
      const border = 1;
      const within = globalThis.landAt(px, py) ? border : far;
      const near = new Set<string>();
      for (let dx = -within; dx <= within; dx += 1) {
        for (let dy = -within; dy <= within; dy += 1) {
          const code = Math.hypot(dx, dy) <= within ? globalThis.landAt(px + dx, py + dy) : null;
          if (code) near.add(code);
        }
      }
      return [...near];
    },
    [x, y, reach] as const,
  );
}

/** Where land lies under a control or under another country's handle: by country and what lies over it. */
export async function coveredLand(page: Page): Promise<string[]> {
  await surveyLand(page);
  return page.evaluate(() => {
    // An islet of a pixel or two, such as Chile's far out at sea, is nothing a reader could hit.
    const islet = 3;
    const found = new Map<string, number>();
    const frame = document.querySelector('.map-frame')?.getBoundingClientRect();
    for (const over of document.querySelectorAll('.map-column [data-map-control], .map-handle')) {
      const own = over.getAttribute('data-country');
      const box = over.getBoundingClientRect();
      for (let y = box.top + 1; y < Math.min(box.bottom, frame?.bottom ?? 0); y += 2) {
        for (let x = box.left + 1; x < box.right; x += 2) {
          const code = globalThis.landAt(x, y);
          if (!code || code === own || !over.contains(document.elementFromPoint(x, y))) continue;
          const what = `${code} under ${own ?? over.className}`;
          found.set(what, (found.get(what) ?? 0) + 1);
        }
      }
    }
    return [...found].filter(([, samples]) => samples > islet).map(([what]) => what);
  });
}
