/** A type whose lines are as wide as a mean letter times their letters; CSS pixels. */
type MeanType = { readonly letter: number };
/** A type whose letters count one by one (`widthByLetters`), by its height in CSS pixels. */
export type SizedType = { readonly size: number };

/**
 * Every type, all of them Source Sans 3, of which texts are placed without being measured; the style sheets draw them in
 * these sizes. Means differ as size, weight and what is written differ, and include a halo where there is one. A changed
 * width moves names that readers know where to find, and pushes others out: so each keeps the one it was tuned with.
 * `line` is the height of a line.
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
} as const satisfies Readonly<Record<string, (MeanType | SizedType) & { readonly line?: number }>>;

/** About how wide a line of text runs in a type of the site, so that nothing needs measuring; CSS pixels. */
export const textWidth = (text: string, { letter }: MeanType): number => text.length * letter;
