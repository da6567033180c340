import type { TradeUnit } from '../../../domain/trade/tradeUnits';
import type { TradeContext } from '../../../facts/trade/tradeContext';

/** Id in the manifest of where GDP and people come from. */
const WORLD_BANK = 'wb-wdi';

/** Whether a unit rests on GDP or on the number of people, which come with the file of trade in depth. */
export const needsMacro = (unit: TradeUnit): boolean => unit === 'per-person' || unit === 'gdp';

export const macroSources = (unit: TradeUnit): string[] => (needsMacro(unit) ? [WORLD_BANK] : []);

/** Says how far GDP or the number of people reaches, where the last years of trade are without. */
export function macroNotes({ unit, years, gdpUsd, people, i18n }: TradeContext): string[] {
  if (!needsMacro(unit)) return [];
  const { partners } = i18n.words.tradeDetail;
  const series = unit === 'gdp' ? gdpUsd : people;
  const last = years[years.findLastIndex((_, i) => (series[i] ?? null) !== null)];
  if (last === undefined || last === years.at(-1)) return [];
  return [unit === 'gdp' ? partners.gdpUpTo(last) : partners.peopleUpTo(last)];
}
