import type { Axis, StanceModel } from '../../domain/stanceModel';
import type { I18n } from '../../i18n/words';

const MOST_DIGITS = 3;

/**
 * A value of an axis wherever it is written: whole, but with as many decimals as it takes to stay in its own band ("29.9"
 * and not "30" where the band begins at 30).
 */
export function axisText(
  axis: Axis,
  value: number,
  { model }: { readonly model: Pick<StanceModel, 'bands'> },
  { format }: I18n,
): string {
  const { mid, high } = model.bands[axis];
  let digits = 0;
  const crosses = (cut: number): boolean => value < cut && Number(value.toFixed(digits)) >= cut;
  while (digits < MOST_DIGITS && [mid, high].some(crosses)) digits += 1;
  return format.number(value, digits);
}
