/** Imports of one reporter, year and six-digit code from one partner, current US$; partner W00 is the world. */
export type PartnerRow = {
  reporter: string;
  year: number;
  code: string;
  partner: string;
  valueUsd: number;
  kilograms: number | null;
};

const WORLD = 'W00';
/** Rounding in the raw rows leaves the sum of the partners within a US dollar or so of the world. */
const SAME_WITHIN = 0.001;

/**
 * Imports from a partner and from the world in the rows of one reporter, year and code.
 * In: rows by partner, current US$, the world's as W00. Out: both sums in current US$; null without a row of the world,
 * for its absence is unknown and not zero. A partner without a row has zero only where the partners that are named
 * make up the whole, else null.
 */
export function sumOfCode(
  rows: readonly PartnerRow[],
  partner: string,
): { fromPartnerUsd: number | null; worldUsd: number } | null {
  const world = rows.find((row) => row.partner === WORLD);
  if (!world) return null;
  const named = rows.find((row) => row.partner === partner);
  if (named) return { fromPartnerUsd: named.valueUsd, worldUsd: world.valueUsd };
  const others = rows.reduce((sum, row) => (row.partner === WORLD ? sum : sum + row.valueUsd), 0);
  const whole = Math.abs(others - world.valueUsd) <= Math.max(SAME_WITHIN * world.valueUsd, 1);
  return { fromPartnerUsd: whole ? 0 : null, worldUsd: world.valueUsd };
}
