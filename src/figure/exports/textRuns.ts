/** A line of text as the page shows it, in pixels of the window. */
export type TextRun = {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Rectangles of one line differ by less than this, those of two lines by more. */
const SAME_LINE = 3;

const pieces = (node: Text): RegExpExecArray[] => [...node.data.matchAll(/\S+/g)];

function rectsOf(node: Text, from: number, to: number): DOMRect[] {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return [...range.getClientRects()].filter((rect) => rect.width > 0);
}

/** A word on one line as it is; one that the page breaks (an address) letter by letter. */
function placed(node: Text, from: number, text: string): { text: string; rect: DOMRect }[] {
  const rects = rectsOf(node, from, from + text.length);
  const [only] = rects;
  if (only && rects.every((rect) => Math.abs(rect.top - only.top) < SAME_LINE)) return [{ text, rect: only }];
  return Array.from(text).flatMap((letter, i) => {
    const [rect] = rectsOf(node, from + i, from + i + letter.length);
    return rect ? [{ text: letter, rect }] : [];
  });
}

/** The lines in which the page shows a piece of text; none where it shows nothing of it. */
export function textRuns(node: Text): TextRun[] {
  const runs: { text: string; left: number; top: number; right: number; height: number; end: number }[] = [];
  for (const found of pieces(node)) {
    let at = found.index;
    for (const { text, rect } of placed(node, found.index, found[0])) {
      const run = runs.at(-1);
      if (run && Math.abs(run.top - rect.top) < SAME_LINE) {
        run.text += (at > run.end ? ' ' : '') + text;
        run.right = rect.right;
        run.end = at + text.length;
      } else
        runs.push({
          text,
          left: rect.left,
          top: rect.top,
          right: rect.right,
          height: rect.height,
          end: at + text.length,
        });
      at += text.length;
    }
  }
  return runs.map(({ text, left, top, right, height }) => ({ text, left, top, width: right - left, height }));
}
