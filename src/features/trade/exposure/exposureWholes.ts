import type { CountryFile } from '../../../bundle/schemas/country';
import type { CountryTrade } from '../../../bundle/schemas/countryTrade';
import { fullValues, seriesOf } from '../../../facts/trade/tradeContext';

/** What exposures are a part of, in one year, current US$; null = not reported, or reported in part only. */
export type Wholes = {
  readonly china: number | null;
  readonly all: number | null;
  readonly gdp: number | null;
  /** Ids in the manifest of where they come from. */
  readonly sources: readonly string[];
};

const WORLD_BANK = 'wb-wdi';

/** Exports to China, all exports and GDP of the year. `years` is what the series are aligned to. */
export function wholesOf(
  file: CountryFile,
  trade: CountryTrade,
  years: readonly number[],
  year: number,
): Wholes {
  const at = years.indexOf(year);
  const valueOf = (partner: 'CHN' | 'WLD') => {
    const series = seriesOf(file, partner, 'export');
    const value = fullValues(series, years)[at] ?? null;
    const source = series?.source[at] ?? null;
    return { value, source: value === null || source === null ? null : (file.trade.sources[source] ?? null) };
  };
  const china = valueOf('CHN');
  const world = valueOf('WLD');
  const gdp = trade.gdpUsd[at] ?? null;
  const sources = [china.source, world.source, gdp === null ? null : WORLD_BANK];
  return {
    china: china.value,
    all: world.value,
    gdp,
    sources: [...new Set(sources.filter((id) => id !== null))],
  };
}

/**
 * A part of a whole. In: US$ both. Out: percent, 0-100; null without a whole, or with one smaller than its part, which
 * was counted in another way.
 */
export const partPct = (partUsd: number, wholeUsd: number | null): number | null =>
  wholeUsd === null || wholeUsd <= 0 || partUsd > wholeUsd ? null : (partUsd / wholeUsd) * 100;

/** The whole where a part of it can be written as a percentage; null otherwise. */
export const wholeFor = (partUsd: number, wholeUsd: number | null): number | null =>
  partPct(partUsd, wholeUsd) === null ? null : wholeUsd;
