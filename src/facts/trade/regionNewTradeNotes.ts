import type { RegionNewTrade } from '../../bundle/schemas/regionNewTrade';
import { NEW_TRADE_CODES, type NewTradeProduct } from '../../domain/trade/newTradeProducts';
import { chinaShareOf, DOMINANT_PCT, SMALL_IMPORTS_USD } from '../../domain/trade/newTradeShare';
import type { LateI18n } from '../../i18n/lateWords';
import { newTradeShareText } from './newTradeFindings';
import type { RegionNewTradeRow } from './regionNewTradeRows';

type I18n = LateI18n<'tradeDetail'>;

/** What must be known of the ranking: its sum, who stands above the level, who is missing, and how it is counted. */
export function rankingNotes(
  file: RegionNewTrade,
  rows: readonly RegionNewTradeRow[],
  product: NewTradeProduct,
  year: number,
  nameOf: (iso3: string) => string,
  countries: readonly string[],
  i18n: I18n,
): string[] {
  const { words, format } = i18n;
  const { region, notes } = words.tradeDetail.newTrade;
  const level = format.percent(DOMINANT_PCT);
  const above = (isSmall: boolean) =>
    rows.filter(({ dominant, small }) => dominant && small === isSmall).map(({ name }) => name);
  const least = format.usd(SMALL_IMPORTS_USD);
  const missing = countries.filter((iso3) => !rows.some((row) => row.iso3 === iso3)).map(nameOf);
  const sum = regionSum(rows);
  const scope = rows.filter((row) => (row.fromChinaUsd ?? 0) > row.fromWorldUsd).map(({ name }) => name);
  return [
    ...(sum
      ? [
          region.sum(
            sum.countries,
            countries.length,
            format.usd(sum.chinaUsd),
            format.usd(sum.worldUsd),
            newTradeShareText(sum.sharePct, i18n),
          ),
        ]
      : []),
    ...(above(false).length > 0 ? [region.named(level, format.list(above(false)))] : []),
    ...(above(true).length > 0 ? [region.namedSmall(level, least, format.list(above(true)))] : []),
    ...lithiumNote(file, product, year, nameOf, i18n),
    ...(rows.some(({ small }) => small) ? [region.small(least)] : []),
    ...(scope.length > 0 ? [notes.scope(format.list(scope))] : []),
    ...(missing.length > 0 ? [region.missing(year, format.list(missing))] : []),
    ...(product === 'plug-in-hybrids' ? [notes.hybrids] : []),
    notes.codes(format.list(NEW_TRADE_CODES[product])),
    notes.cif,
  ];
}

/**
 * Sums over the countries with a share: those with both figures, counted alike. In: rows of one year and good, current
 * US$. Out: current US$ and percent, 0-100; null where no country has both or nothing was imported.
 */
export function regionSum(
  rows: readonly Pick<RegionNewTradeRow, 'sharePct' | 'fromChinaUsd' | 'fromWorldUsd'>[],
): { countries: number; chinaUsd: number; worldUsd: number; sharePct: number } | null {
  const both = rows.filter(({ sharePct }) => sharePct !== null);
  const chinaUsd = both.reduce((sum, row) => sum + (row.fromChinaUsd ?? 0), 0);
  const worldUsd = both.reduce((sum, row) => sum + row.fromWorldUsd, 0);
  const { pct } = chinaShareOf({ fromChinaUsd: chinaUsd, fromWorldUsd: worldUsd });
  return pct === null ? null : { countries: both.length, chinaUsd, worldUsd, sharePct: pct };
}

function lithiumNote(
  file: RegionNewTrade,
  product: NewTradeProduct,
  year: number,
  nameOf: (iso3: string) => string,
  i18n: I18n,
): string[] {
  const { words, format } = i18n;
  const { region, goods } = words.tradeDetail.newTrade;
  const sold = file.lithiumToChina
    .filter(([, of, good]) => of === year && good === product)
    .sort((a, b) => b[3] - a[3]);
  const [first] = sold;
  if (!first) return [];
  const parts = sold.map(([iso3, , , fromChinaUsd, fromWorldUsd]) => {
    const { pct } = chinaShareOf({ fromChinaUsd, fromWorldUsd });
    return region.part(nameOf(iso3), pct === null ? format.usd(fromChinaUsd) : newTradeShareText(pct, i18n));
  });
  return [region.lithium(goods[product], year, format.usd(first[4]), format.list(parts))];
}
