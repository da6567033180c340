/** Rounds half away from zero to `digits` decimals, and never gives -0. */
export function round(value: number, digits: number): number {
  const factor = 10 ** digits;
  const rounded = (Math.sign(value) * Math.round(Math.abs(value) * factor * (1 + Number.EPSILON))) / factor;
  return rounded === 0 ? 0 : rounded;
}

export const roundOrNull = (value: number | null, digits: number): number | null =>
  value === null ? null : round(value, digits);
