import type { Bands } from '../../domain/stanceModel';
import type { StanceClass } from '../../domain/stanceClass';

/**
 * How a country is filled; the colours and patterns are CSS (`[data-fill='…']`), so that a theme change needs no script.
 * Classes name themselves; `<scale>-<step>` is a step of a sequential scale; `no-figure` is the hatch for missing data.
 */
export type Fill = StanceClass | `${ScaleName}-${Step}` | 'no-figure';

export type ScaleName = 'engagement' | 'guardedness' | 'share' | 'amount';
export type Step = 0 | 1 | 2 | 3 | 4 | 5;
const STEPS: readonly Step[] = [0, 1, 2, 3, 4, 5];

/**
 * Lower limits of the steps of a sequential scale, ascending, the first 0. With `zeroApart` step 0 holds zero alone and
 * step 1 whatever is above it.
 */
export type Scale = {
  readonly name: ScaleName;
  readonly limits: readonly number[];
  readonly zeroApart: boolean;
};

/** China's share of trade, percent. */
export const SHARE_SCALE: Scale = { name: 'share', limits: [0, 5, 10, 20, 30, 40], zeroApart: false };
/** US$, sums over years. */
export const AMOUNT_SCALE: Scale = { name: 'amount', limits: [0, 0, 1e8, 1e9, 5e9, 20e9], zeroApart: true };
/** Commitments or deals. */
export const COUNT_SCALE: Scale = { name: 'amount', limits: [0, 1, 5, 20, 50], zeroApart: true };

/** An axis in steps that meet the model's own bands, so that colour and class tell the same story; 0-100. */
export function axisScale(name: 'engagement' | 'guardedness', { mid, high }: Bands): Scale {
  return { name, limits: [0, Math.round(mid / 2), mid, high, high + 15, high + 30], zeroApart: false };
}

/**
 * The step a value falls into, a value on a limit into the step above it.
 * @param value in the unit of the scale's limits, 0 or more.
 */
export function stepOf(scale: Scale, value: number): Step {
  if (scale.zeroApart && value <= 0) return 0;
  return STEPS.findLast((step) => value >= (scale.limits[step] ?? Infinity)) ?? 0;
}

export const fillOf = ({ name }: Scale, step: Step): Fill => `${name}-${step}`;

/** The steps a scale has, with limits: lower, and upper unless it is open above. */
export const stepsOf = (scale: Scale): { step: Step; from: number; to: number | undefined }[] =>
  STEPS.slice(0, scale.limits.length).map((step) => ({
    step,
    from: scale.limits[step] ?? 0,
    to: scale.limits[step + 1],
  }));
