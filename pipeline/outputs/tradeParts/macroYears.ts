import type { Iso3 } from '../../../src/domain/iso3';
import type { Facts } from '../../facts';

/** An indicator of the World Development Indicators by `trade.years`, in the unit of the macro table; null = no figure. */
export function macroYears(facts: Facts, iso3: Iso3, indicator: 'gdp' | 'population'): (number | null)[] {
  const values = new Map(
    facts.macro
      .filter((point) => point.iso3 === iso3 && point.indicator === indicator)
      .map(({ year, value }) => [year, value]),
  );
  return facts.trade.years.map((year) => values.get(year) ?? null);
}
