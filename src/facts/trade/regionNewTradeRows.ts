import type { RegionNewTrade } from '../../bundle/schemas/regionNewTrade';
import { chinaShareOf, isDominant, SMALL_IMPORTS_USD } from '../../domain/trade/newTradeShare';
import type { NewTradeProduct } from '../../domain/trade/newTradeProducts';
import { DASH } from '../../i18n/dash';
import type { LateI18n } from '../../i18n/lateWords';
import { newTradeShareText } from './newTradeFindings';

/** One country's imports of the good in the year shown, as written; shares stand with their bar. */
export type RegionNewTradeRow = {
  readonly iso3: string;
  readonly name: string;
  readonly sharePct: number | null;
  readonly share: string;
  /** US$ million, as written. */
  readonly china: string;
  readonly world: string;
  /** US$, for the file and the sums; null where China's part is not known. */
  readonly fromChinaUsd: number | null;
  readonly fromWorldUsd: number;
  readonly dominant: boolean;
  /** Imports so small that single deliveries can turn the share. */
  readonly small: boolean;
};

/**
 * The countries with a figure, China's largest share first; small importers after all others, in the same order, then
 * those without a share. In: current US$. `nameOf` gives a country's name by ISO3.
 */
export function regionNewTradeRows(
  file: RegionNewTrade,
  product: NewTradeProduct,
  year: number,
  nameOf: (iso3: string) => string,
  i18n: LateI18n<'tradeDetail'>,
): RegionNewTradeRow[] {
  const rows = file.imports
    .filter(([, of, good]) => of === year && good === product)
    .map(([iso3, , , fromChinaUsd, fromWorldUsd]): RegionNewTradeRow => {
      const { pct } = chinaShareOf({ fromChinaUsd, fromWorldUsd });
      return {
        iso3,
        name: nameOf(iso3),
        sharePct: pct,
        share: pct === null ? DASH : newTradeShareText(pct, i18n),
        china: fromChinaUsd === null ? DASH : inMillions(fromChinaUsd, i18n),
        world: inMillions(fromWorldUsd, i18n),
        fromChinaUsd,
        fromWorldUsd,
        dominant: isDominant(pct),
        small: fromWorldUsd < SMALL_IMPORTS_USD,
      };
    });
  const rank = (row: RegionNewTradeRow) => (row.small ? 0 : 200) + (row.sharePct ?? -1);
  return rows.sort((a, b) => rank(b) - rank(a) || b.fromWorldUsd - a.fromWorldUsd);
}

/** The latest year up to the chosen one in which any country has a figure of the good; null without one. */
export function shownYear(
  file: RegionNewTrade,
  product: NewTradeProduct,
  chosen: number | null,
): number | null {
  const years = file.imports.flatMap(([, year, good]) =>
    good === product && (chosen === null || year <= chosen) ? [year] : [],
  );
  return years.length === 0 ? null : Math.max(...years);
}

/** US$ as millions with two figures or more: 1,442; 26; 3.2; 0.19; a thousand dollars is the least that is told apart. */
function inMillions(usd: number, { format }: LateI18n<'tradeDetail'>): string {
  const million = usd / 1e6;
  const digits = million >= 10 || million === 0 ? 0 : million >= 1 ? 1 : million >= 0.1 ? 2 : 3;
  return format.number(million, digits);
}
