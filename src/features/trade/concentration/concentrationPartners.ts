import { hhiBand, hhiRange } from '../../../domain/trade/concentration';
import type { Flow } from '../../../domain/trade/partners';
import { numberSources, yearRanges, type ChartModel } from '../../../figure/chartModel';
import type { MixContext } from '../../../facts/trade/compositionNames';
import { hhiChart, hhiSpokenOf, indexText, type HhiYear } from './concentrationChart';

/** By how much a named share may be off: half a percent where a year has whole percents only, half a tenth otherwise. */
const roundingOf = (shares: readonly number[]): number => (shares.every(Number.isInteger) ? 0.5 : 0.05);

/** Concentration of all exports or imports by partner, from the largest partners named; null where none are. */
export function partnersChart(flow: Flow, context: MixContext): ChartModel | null {
  const { trade, manifest, selectedYear, i18n } = context;
  const words = i18n.words.tradeDetail.concentration.partners;
  const rows = trade.partners.filter((row) => row[0] === flow).sort((a, b) => a[1] - b[1]);
  const named = rows.map(([, year, , partners]) => {
    const shares = partners.map(([, pct]) => pct);
    return { year, shares, range: hhiRange(shares, roundingOf(shares)) };
  });
  const years = named.flatMap(({ year, range }): HhiYear[] => (range ? [{ year, range, basis: null }] : []));
  const setAside = named.filter(({ shares, range }) => shares.length > 0 && !range).map(({ year }) => year);
  const spoken = hhiSpokenOf(years, selectedYear);
  if (!spoken) return null;
  const band = hhiBand(spoken.range);
  const index = indexText(spoken.range, i18n);
  const sourceIds = [...new Set(rows.map((row) => trade.sources[row[2]] ?? ''))];
  return hhiChart(
    {
      id: `hhi-partners-${flow}`,
      title:
        band === null ? words.cannot(flow, index, spoken.year) : words.band(flow, band, index, spoken.year),
      years,
      notes: [words.range, ...(setAside.length > 0 ? [words.setAside(yearRanges(setAside))] : [])],
      sources: numberSources(sourceIds, manifest),
    },
    selectedYear,
    i18n,
  );
}
