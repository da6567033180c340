import {
  chinaShareOf,
  DOMINANT_PCT,
  isDominant,
  type NewTradeImports,
} from '../../domain/trade/newTradeShare';
import type { NewTradeProduct } from '../../domain/trade/newTradeProducts';
import type { LateI18n } from '../../i18n/lateWords';
import { yearRanges } from '../../figure/chartModel';

export type NewTradeYear = NewTradeImports & { readonly year: number };

/** Shares that differ by less than this many points are told as unchanged. */
const HARDLY = 1;

/**
 * A share as text. In: percent, 0-100. Out: whole percent, with a decimal where whole percent would hide on which side of
 * zero, of the level of dominance or of the whole it lies, and in words where a decimal would too.
 */
export function newTradeShareText(pct: number, { words, format }: LateI18n<'tradeDetail'>): string {
  const { lessThan, moreThan } = words.tradeDetail.newTrade;
  if (pct > 0 && pct < 0.05) return lessThan(format.percent(0.1, 1));
  if (pct > 99.94 && pct < 100) return moreThan(format.percent(99.9, 1));
  const off = Math.abs(pct - DOMINANT_PCT);
  if (off > 0 && off < 0.05) return (pct > DOMINANT_PCT ? moreThan : lessThan)(format.percent(DOMINANT_PCT));
  const close = (pct > 0 && pct < 1) || (pct > 99 && pct < 100) || (off > 0 && off < 0.5);
  return format.percent(pct, close ? 1 : 0);
}

/** The sentence over the imports of a good: what China supplied in the year shown, in percent and US$. */
export function importsFinding(
  row: NewTradeYear | undefined,
  product: NewTradeProduct,
  i18n: LateI18n<'tradeDetail'>,
): string {
  const { find, goods } = i18n.words.tradeDetail.newTrade;
  const good = goods[product];
  if (!row) return find.none(good);
  const world = i18n.format.usd(row.fromWorldUsd);
  if (row.fromChinaUsd === null) return find.unknownChina(good, row.year, world);
  const china = i18n.format.usd(row.fromChinaUsd);
  const share = chinaShareOf(row);
  if (share.reason === 'scope-differs') return find.scope(good, row.year, china);
  if (share.pct === null) return find.noImports(good, row.year);
  if (share.pct === 0) return find.suppliedNone(good, row.year, world);
  if (share.pct === 100) return find.suppliedAll(good, row.year, world);
  return find.supplied(newTradeShareText(share.pct, i18n), good, row.year, china, world);
}

/** The sentence over China's share by year: in which years it was dominant, or else where it went. */
export function shareFindingOf(rows: readonly NewTradeYear[], i18n: LateI18n<'tradeDetail'>): string {
  const { find } = i18n.words.tradeDetail.newTrade;
  const shares = rows.flatMap((row) => {
    const { pct } = chinaShareOf(row);
    return pct === null ? [] : [{ year: row.year, pct }];
  });
  const text = (pct: number) => newTradeShareText(pct, i18n);
  const [first] = shares;
  const last = shares.at(-1);
  if (!first || !last) return find.shareNone;
  const above = shares.filter(({ pct }) => isDominant(pct)).map(({ year }) => year);
  const level = i18n.format.percent(DOMINANT_PCT);
  if (above.length > 0) {
    if (above.length === shares.length && above.length > 1) return find.aboveAlways(level, yearRanges(above));
    return isDominant(last.pct)
      ? find.aboveOnce(level, yearRanges(above))
      : find.aboveThen(level, yearRanges(above), text(last.pct), last.year);
  }
  if (first === last) return find.shareOne(text(last.pct), last.year);
  const moved = last.pct - first.pct;
  const tell = Math.abs(moved) < HARDLY ? find.shareSame : moved > 0 ? find.shareRose : find.shareFell;
  return tell(text(first.pct), first.year, text(last.pct), last.year);
}
