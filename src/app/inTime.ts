/** A page does not wait longer than this for what it can do without. */
const PATIENCE_MS = 4000;

/** Waits for something that the first drawing is better with, but not for ever; the part concerned tells what failed. */
export const inTime = (wanted: Promise<unknown>): Promise<void> =>
  Promise.race([
    wanted.then(
      () => undefined,
      () => undefined,
    ),
    new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS)),
  ]);
