import type { CountryFile } from '../../src/bundle/schemas/country';
import type { Iso3 } from '../../src/domain/iso3';
import type { Facts } from '../facts';
import { round } from '../lib/round';
import type { TradeFileIndex } from './tradeParts/tradeFile';

/** Shown in the panel, in this order. */
const PANEL_INDICATORS = [
  'gdp',
  'gdp-per-capita',
  'population',
  'goods-trade-pct-gdp',
  'renewable-electricity-pct',
  'internet-users-pct',
];

/** The latest year of each panel indicator; one without any figure is left out. */
export function latestMacro({ macro }: Pick<Facts, 'macro'>, iso3: Iso3): CountryFile['macro'] {
  const points = macro.filter((point) => point.iso3 === iso3);
  return PANEL_INDICATORS.flatMap((indicator) => {
    const last = points.filter((point) => point.indicator === indicator).at(-1);
    if (last === undefined) return [];
    const { unit, year, value, source } = last;
    return [{ indicator, unit, year, value: round(value, unit === '%' ? 3 : 0), source }];
  });
}

/** An indicator by `trade.years`, in the unit of the macro table, and its source put into the list; null = no figure. */
export function macroYears(
  facts: Pick<Facts, 'macro' | 'trade'>,
  iso3: Iso3,
  indicator: 'gdp' | 'population',
  index: TradeFileIndex,
): (number | null)[] {
  const points = new Map(
    facts.macro
      .filter((point) => point.iso3 === iso3 && point.indicator === indicator)
      .map((point) => [point.year, point]),
  );
  return facts.trade.years.map((year) => {
    const point = points.get(year);
    if (point === undefined) return null;
    index.source(point.source);
    return point.value;
  });
}
