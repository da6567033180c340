/** Goods trade of one country in one year, current US$; `null` = not reported. */
export type GoodsTradeYear = {
  readonly exportsToChinaUsd: number | null;
  readonly importsFromChinaUsd: number | null;
  readonly worldExportsUsd: number | null;
  readonly worldImportsUsd: number | null;
  /** Either flow with China covers only a part of the goods (crude oil alone): a lower bound, not a figure. */
  readonly partial: boolean;
};

/**
 * China's share of all goods trade of a year, percent: (exports to China + imports from China) / (all exports + all
 * imports). `null` when any of the four is not reported, when a flow with China is partial, or when the total is not
 * positive: a share of two unlike things is not a small share, it is no figure. Formula: `economic_ties` of the model.
 */
export function chinaShareOfGoodsTradePct(year: GoodsTradeYear): number | null {
  const { exportsToChinaUsd, importsFromChinaUsd, worldExportsUsd, worldImportsUsd } = year;
  if (year.partial || exportsToChinaUsd === null || importsFromChinaUsd === null) return null;
  if (worldExportsUsd === null || worldImportsUsd === null) return null;
  const world = worldExportsUsd + worldImportsUsd;
  return world > 0 ? (100 * (exportsToChinaUsd + importsFromChinaUsd)) / world : null;
}

/** A mean share, percent, and the years it rests on, ascending. */
export type MeanShare = { readonly sharePct: number; readonly years: readonly number[] };

const WINDOW_YEARS = 5;
const MEAN_OVER_YEARS = 3;

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
