import { DASH } from '../../../i18n/dash';
import type { LateI18n } from '../../../i18n/lateWords';
import type { Flow } from '../../../domain/trade/partners';
import type { FigureKey, RegionFigure } from './regionTradeRows';

/** Below this, percentages are written with two decimals, so that a small figure does not read as none. */
const SMALL_PCT = 0.1;
/** The least percentage that is written as a figure. */
const LEAST_PCT = 0.01;

/** Percent as written: one decimal, more for what would read as none; a zero is a zero. */
export function percentText(valuePct: number, { words, format }: LateI18n<'tradeDetail'>): string {
  if (valuePct > 0 && valuePct < LEAST_PCT)
    return words.tradeDetail.region.table.under(format.percent(LEAST_PCT, 2));
  return format.percent(valuePct, valuePct !== 0 && valuePct < SMALL_PCT ? 2 : 1);
}

/** A figure of the table of countries as written; an en dash without one. */
export function figureText(key: FigureKey, figure: RegionFigure, i18n: LateI18n<'tradeDetail'>): string {
  const { words } = i18n;
  if (figure.kind === 'missing') return DASH;
  if (figure.kind === 'not-named') return words.tradeDetail.region.table.notNamed;
  const text = valueText(key, figure.value, i18n);
  return figure.kind === 'at-least' ? words.trade.atLeast(text) : text;
}

function valueText(key: FigureKey, value: number, i18n: LateI18n<'tradeDetail'>): string {
  const { format } = i18n;
  switch (key) {
    case 'share':
    case 'usa-share':
    case 'gdp':
      return percentText(value, i18n);
    case 'usd':
    case 'per-person':
    case 'balance':
      return format.usd(value);
    case 'place':
      return format.number(value);
  }
}

/** Why a figure is missing; null for one that is not. */
export function missingText(
  figure: RegionFigure,
  flow: Flow,
  { words }: LateI18n<'tradeDetail'>,
): string | null {
  if (figure.kind !== 'missing') return null;
  const text = words.tradeDetail.region.table.missing[figure.reason];
  return typeof text === 'function' ? text(flow) : text;
}
