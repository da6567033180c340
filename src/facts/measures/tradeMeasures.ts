import type { Atlas, AtlasCountry } from '../../bundle/schemas/atlas';
import type { MeasureOf } from '../../domain/measures';
import { FIRST_YEAR } from '../../domain/years';
import type { MeasureFacts, MeasureShown } from './measureFacts';
import { fillOf, SHARE_SCALE, stepOf } from './scale';

type ShareMeasure = MeasureOf<'trade'>;

const FLOW = { 'export-share': 'export', 'import-share': 'import', 'trade-share': 'total' } as const;

/** A year of a share is typical of the region when this many of the 33 countries have a figure. */
export const ENOUGH_COUNTRIES = 25;

const shareIn = (atlas: Atlas, country: AtlasCountry, measure: ShareMeasure, year: number) =>
  country.chinaSharePct[FLOW[measure]][atlas.tradeYears.indexOf(year)];

/** How many countries have a figure of the share in the year. */
export const countriesWithShare = (atlas: Atlas, measure: ShareMeasure, year: number): number =>
  atlas.countries.filter((country) => typeof shareIn(atlas, country, measure, year) === 'number').length;

/** The last year in which at least `ENOUGH_COUNTRIES` have a figure; the last with any, should none have that many. */
function latestYear(atlas: Atlas, measure: ShareMeasure): number {
  const covered = (least: number) =>
    atlas.tradeYears.findLast((year) => countriesWithShare(atlas, measure, year) >= least);
  return covered(ENOUGH_COUNTRIES) ?? covered(1) ?? atlas.tradeYears.at(-1) ?? 0;
}

/** China's share of a country's exports, imports or both, percent. */
const share = (measure: ShareMeasure): MeasureFacts => ({
  year: (atlas, chosen) => chosen ?? latestYear(atlas, measure),
  firstYear: () => FIRST_YEAR,
  scale: () => SHARE_SCALE,
  limit: (format) => (value) => format.percent(value),
  isCount: false,
  value: (country, { atlas, year, i18n: { words, format } }) => {
    const sharePct = shareIn(atlas, country, measure, year);
    if (typeof sharePct !== 'number') return { fill: 'no-figure', text: words.map.noFigureIn(String(year)) };
    return {
      fill: fillOf(SHARE_SCALE, stepOf(SHARE_SCALE, sharePct)),
      text: words.map.shareOf[measure](format.percent(sharePct), String(year)),
    };
  },
  unit: ({ year, i18n }) => i18n.words.map.units.share(String(year)),
  notes: (shown) => coverageNotes(measure, shown),
  followsSectors: false,
});

function coverageNotes(measure: ShareMeasure, { atlas, view, year, i18n }: MeasureShown): string[] {
  const { notes } = i18n.words.map;
  if (view.year === null && year < (atlas.tradeYears.at(-1) ?? year))
    return [notes.latestWithFigures(String(year))];
  const count = countriesWithShare(atlas, measure, year);
  return count < ENOUGH_COUNTRIES ? [notes.fewFigures(String(year), i18n.format.number(count))] : [];
}

export const TRADE_MEASURES: Readonly<Record<ShareMeasure, MeasureFacts>> = {
  'export-share': share('export-share'),
  'import-share': share('import-share'),
  'trade-share': share('trade-share'),
};
