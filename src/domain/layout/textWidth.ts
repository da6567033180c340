/** Widths of the letters of Source Sans 3 in ems, a little on the generous side. */
const LETTERS: readonly (readonly [RegExp, number])[] = [
  [/[ijltfrI.,'’|:;()\s·]/, 0.32],
  [/[mwMW@—]/, 0.84],
  [/[\p{Lu}\d&]/u, 0.62],
];
const OTHER_LETTER = 0.53;

/** How wide a type runs: letter by letter at its size, or by the mean width of a letter; CSS pixels. */
export type TextType = { readonly size: number } | { readonly letter: number };

/**
 * Every type of which texts are placed without being measured; the style sheets draw them in these sizes. Means differ
 * among types as size, weight and what is written in them do, and include a halo where there is one. A changed width
 * moves names that readers know where to find, and pushes others out: so those once tuned by a mean keep it. `line` is the
 * height of a line of it.
 */
export const TYPE = {
  /** Names of countries on the map, 12.5 px semibold with a halo. */
  mapName: { letter: 6.3, line: 13 },
  /** The number beside a diamond on the map. */
  diamondCount: { letter: 6.5 },
  /** The number in a circle or square on the map. */
  clusterCount: { letter: 5 },
  planeName: { size: 12, line: 14 },
  planeYear: { size: 11, line: 13 },
  planeField: { size: 11, line: 12 },
  /** Names at the ends of a chart's lines. */
  chartEnd: { letter: 6.4, line: 15 },
  chartTick: { letter: 6.4 },
  /** What a level across a chart means. */
  chartLevel: { letter: 6, line: 13 },
} as const satisfies Readonly<Record<string, TextType & { readonly line?: number }>>;

/** About how wide a line of text runs in a type of the site, so that nothing needs measuring; CSS pixels. */
export function textWidth(text: string, type: TextType): number {
  if ('letter' in type) return text.length * type.letter;
  let ems = 0;
  for (const letter of text.normalize('NFC'))
    ems += LETTERS.find(([pattern]) => pattern.test(letter))?.[1] ?? OTHER_LETTER;
  return Math.ceil(ems * type.size);
}
