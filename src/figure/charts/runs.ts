export type Run = readonly { readonly index: number; readonly value: number }[];

/** Runs of neighbouring positions with a figure, so that a gap stays open when each run is drawn as a line. */
export function runsOf(values: readonly (number | null)[]): Run[] {
  const runs: { index: number; value: number }[][] = [];
  values.forEach((value, index) => {
    if (value === null) return;
    const run = runs.at(-1);
    if (run && run.at(-1)?.index === index - 1) run.push({ index, value });
    else runs.push([{ index, value }]);
  });
  return runs;
}
