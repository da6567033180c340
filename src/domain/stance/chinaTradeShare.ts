/** A mean share, percent, and the years it rests on, ascending. */
export type MeanShare = { readonly sharePct: number; readonly years: readonly number[] };

export const WINDOW_YEARS = 5;
export const MEAN_OVER_YEARS = 3;

/**
 * `china_share_of_goods_trade_3y_mean`: the mean of the latest three years with a figure among the five that end with
 * `year`. In: shares in percent by year. Out: percent and the years used (fewer than three when the window holds fewer),
 * or `null` when it holds none: a figure older than five years no longer says anything about the day asked for.
 */
export function meanChinaShare(sharePctByYear: ReadonlyMap<number, number>, year: number): MeanShare | null {
  const years: number[] = [];
  let sum = 0;
  for (let y = year; y > year - WINDOW_YEARS && years.length < MEAN_OVER_YEARS; y -= 1) {
    const share = sharePctByYear.get(y);
    if (share === undefined) continue;
    years.unshift(y);
    sum += share;
  }
  return years.length === 0 ? null : { sharePct: sum / years.length, years };
}
