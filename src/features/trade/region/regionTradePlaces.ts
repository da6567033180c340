import type { Source } from '../../../bundle/schemas/manifest';
import type { RegionTrade } from '../../../bundle/schemas/regionTrade';
import type { Iso3 } from '../../../domain/iso3';
import type { Flow } from '../../../domain/trade/partners';
import { DASH } from '../../../i18n/dash';
import type { LateI18n } from '../../../i18n/lateWords';
import type { ChartLine, ChartModel } from '../../../figure/chartModel';
import { numberSources, tableOf } from '../../../figure/chartModel';
import { placeIn, placeYears } from './regionTradeRows';

/** A country's places by the years of `PlacePaths.years`: from 1, null = not named, undefined = no list. */
export type PlacePath = {
  readonly iso3: Iso3;
  readonly name: string;
  readonly places: readonly (number | null | undefined)[];
};

export type PlacePaths = { readonly years: readonly number[]; readonly paths: readonly PlacePath[] };

/** Who publishes the lists. */
export const PLACES_SOURCE = 'cia-factbook';

/** China's places in the countries given, over the years in which most countries have a list. */
export function placePaths(
  file: RegionTrade,
  countries: readonly { readonly iso3: Iso3; readonly name: string }[],
  flow: Flow,
): PlacePaths {
  const years = placeYears(file, flow);
  return {
    years,
    paths: countries.flatMap(({ iso3, name }) => {
      const country = file.countries.find((candidate) => candidate.iso3 === iso3);
      return country ? [{ iso3, name, places: years.map((year) => placeIn(country, flow, year)) }] : [];
    }),
  };
}

const LEVELS = ['first', 'second', 'third', 'lower', 'notNamed'] as const;
type Level = (typeof LEVELS)[number];
const TONES = { first: 'one', second: 'two', third: 'three', lower: 'four', notNamed: 'unknown' } as const;

function levelOf(place: number | null): Level {
  if (place === null) return 'notNamed';
  return place === 1 ? 'first' : place === 2 ? 'second' : place === 3 ? 'third' : 'lower';
}

type Choices = { readonly flow: Flow; readonly year: number | null };

/** In how many countries China is the first, second, third or a lower partner, year by year. */
export function placeCounts(
  { years, paths }: PlacePaths,
  { flow, year }: Choices,
  sources: readonly Source[],
  i18n: LateI18n<'tradeDetail'>,
): ChartModel {
  const said = i18n.words.tradeDetail.region.places;
  const counts = years.map((_, i) => {
    const levels = paths.flatMap(({ places }) => {
      const place = places[i];
      return place === undefined ? [] : [levelOf(place)];
    });
    const of = (level: Level): number => levels.filter((candidate) => candidate === level).length;
    return { listed: levels.length, of };
  });
  const most = Math.max(0, ...counts.map(({ listed }) => listed));
  const lines = LEVELS.map((level): ChartLine => ({
    id: level,
    tone: TONES[level],
    label: said[level],
    end: null,
    points: years.map((each, i) => {
      const count = counts[i];
      const value = count && count.listed > 0 ? count.of(level) : null;
      const text = value === null ? DASH : i18n.format.number(value);
      return { year: each, value, text, partial: false, source: null, basis: null };
    }),
  }));
  return {
    id: `region-place-counts-${flow}`,
    kind: 'stack',
    title: countTitle(years, counts, flow, i18n),
    subtitle: said.countUnit(flow),
    years,
    lines,
    ticks: countTicks(most).map((value) => ({ value, text: i18n.format.number(value) })),
    selectedYear: year !== null && years.includes(year) ? year : null,
    breaks: [],
    notes: [said.editions, said.otherSources],
    sources: numberSources([PLACES_SOURCE], sources),
    table: tableOf(years, lines, i18n),
  };
}

/** Counts stand on whole numbers; the top tick is the whole set, so that a full bar fills the plot. */
function countTicks(most: number): number[] {
  const step = most > 20 ? 10 : most > 8 ? 5 : most > 4 ? 2 : 1;
  const below = Array.from({ length: Math.ceil(most / step) }, (_, i) => i * step);
  return most === 0 ? [0, 1] : [...below.filter((value) => most - value >= step / 2), most];
}

function countTitle(
  years: readonly number[],
  counts: readonly { readonly listed: number; readonly of: (level: Level) => number }[],
  flow: Flow,
  { words }: LateI18n<'tradeDetail'>,
): string {
  const said = words.tradeDetail.region.places;
  const known = years.flatMap((year, i) => {
    const count = counts[i];
    return count && count.listed > 0 ? [{ year, listed: count.listed, first: count.of('first') }] : [];
  });
  const [before, last] = [known[0], known.at(-1)];
  if (!before || !last) return said.countNone;
  return before === last
    ? said.countSingle(flow, last.first, last.listed, last.year)
    : said.countTitle(flow, last.first, last.listed, last.year, before.first, before.listed, before.year);
}
