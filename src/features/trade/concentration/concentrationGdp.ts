import type { CountryFile } from '../../../bundle/schemas/country';
import { percentOf } from '../../../domain/trade/inUnit';
import { DASH } from '../../../i18n/dash';
import {
  numberSources,
  subtitleOf,
  tableOf,
  tickDigits,
  zeroBasedTicks,
  type ChartLine,
  type ChartModel,
} from '../../../figure/chartModel';
import { shareDigits, shareText, type MixContext } from '../../../facts/trade/compositionNames';

/** Source of GDP in the country's trade file. */
const GDP_SOURCE = 'wb-wdi';

/** Exports to China in percent of GDP over the years, both in current US$; null where no year has both. */
export function gdpChart(
  file: CountryFile,
  years: readonly number[],
  context: MixContext,
): ChartModel | null {
  const { trade, manifest, selectedYear, i18n } = context;
  const { words, format } = i18n;
  const { gdp } = words.tradeDetail.concentration;
  const series = file.trade.series.find(({ partner, flow }) => partner === 'CHN' && flow === 'export');
  // A partial figure is a lower bound: its share of GDP would be one too, and no line can say so.
  const full = years.map((year, i) =>
    series?.partial.includes(year) ? null : (series?.valueUsd[i] ?? null),
  );
  const values = percentOf(full, trade.gdpUsd);
  const known = years.flatMap((year, i) => {
    const pct = values[i] ?? null;
    return pct === null ? [] : [{ year, pct, source: series?.source[i] ?? null }];
  });
  const [first, last] = [known[0], known.at(-1)];
  if (!series || !first || !last) return null;
  const spoken = known.find(({ year }) => year === selectedYear) ?? last;
  const peak = known.reduce((most, point) => (point.pct > most.pct ? point : most));
  const share = (pct: number) => shareText(pct, context);
  const sourceIds = [...new Set(known.map(({ source }) => file.trade.sources[source ?? -1] ?? ''))];
  const line: ChartLine = {
    id: 'gdp',
    tone: 'china',
    label: gdp.line,
    end: { text: share(last.pct), year: last.year === years.at(-1) ? null : String(last.year) },
    points: years.map((year, i) => {
      const value = values[i] ?? null;
      const source = file.trade.sources[series.source[i] ?? -1] ?? '';
      return {
        year,
        value,
        text: value === null ? DASH : format.percent(value, Math.max(1, shareDigits(value))),
        partial: false,
        source: value === null ? null : sourceIds.indexOf(source) + 1,
        basis: value === null ? null : (series.basis[i] ?? null),
      };
    }),
  };
  const ticks = zeroBasedTicks(known.map(({ pct }) => pct));
  const digits = Math.max(tickDigits(ticks), shareDigits(ticks[1] ?? 1));
  return {
    id: 'gdp-share',
    kind: 'lines',
    title:
      spoken === first
        ? gdp.one(share(spoken.pct), spoken.year)
        : gdp.since(share(spoken.pct), spoken.year, share(first.pct), first.year),
    subtitle: subtitleOf(gdp.unit, [line], i18n),
    years,
    lines: [line],
    ticks: ticks.map((value) => ({ value, text: format.number(value, digits) })),
    selectedYear: selectedYear !== null && years.includes(selectedYear) ? selectedYear : null,
    breaks: series.breaks.filter((year) => known.some((point) => point.year === year)),
    notes: [...(peak === spoken ? [] : [gdp.peak(share(peak.pct), peak.year)]), gdp.note],
    sources: numberSources([...sourceIds, GDP_SOURCE], manifest),
    table: tableOf(years, [line], i18n),
  };
}
