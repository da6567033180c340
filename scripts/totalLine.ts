import type { Counts } from './countTests';

/** The last line of the whole check: «N passed, N failed», and how many parts were skipped where any was. */
export function totalLine(outcomes: readonly (Counts & { readonly skipped: boolean })[]): string {
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  const skipped = outcomes.filter((outcome) => outcome.skipped).length;
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
