import type { Source } from '../../../bundle/schemas/manifest';
import type { Flow } from '../../../domain/trade/partners';
import { DASH } from '../../../i18n/dash';
import type { LateI18n } from '../../../i18n/lateWords';
import { numberSources, type ChartLine, type ChartModel, type Tone } from '../../../figure/chartModel';
import { tableOfCells, type FigureCell, type FigureTable } from '../../../figure/figureTable';
import { PLACES_SOURCE, type PlacePath, type PlacePaths } from './regionTradePlaces';

/** Countries in which China has held the same places are one line: drawn one over the other they would be one anyway. */
type Group = { readonly paths: readonly PlacePath[]; readonly places: PlacePath['places'] };

const LINE_TONES: readonly Tone[] = ['one', 'two', 'three', 'four', 'five', 'six'];
/** A place from here on up brings a country into the chart. */
const FIRST_THREE = 3;
/** A longer name does not fit at the end of a line. */
const LONGEST_NAME = 12;
/** Up to so many countries are named in a title. */
const NAMED = 3;

/** China's place among a country's partners over the years, for the countries where it stands highest. */
export function placeRanks(
  { years, paths }: PlacePaths,
  { flow, year }: { readonly flow: Flow; readonly year: number | null },
  sources: readonly Source[],
  i18n: LateI18n<'tradeDetail'>,
): ChartModel {
  const said = i18n.words.tradeDetail.region.places;
  const high = paths.filter(({ places }) => places.some((place) => isHigh(place)));
  const drawn = groupsOf(high).slice(0, LINE_TONES.length);
  const lowest = Math.max(1, ...drawn.flatMap(({ places }) => places.map((place) => place ?? 1)));
  const notNamedRow = lowest + 1;
  const rowOf = (place: number | null | undefined): number | null =>
    place === undefined ? null : (place ?? notNamedRow);
  const shown = drawn.reduce((sum, group) => sum + group.paths.length, 0);
  const lines = drawn.map((group, at) => lineOf(group, LINE_TONES[at] ?? 'rest', years, rowOf, i18n));
  const rows = Array.from({ length: notNamedRow }, (_, i) => i + 1);
  const steady = drawn.filter((group) => group.paths.length > 1);
  return {
    id: `region-place-ranks-${flow}`,
    kind: 'ranks',
    title: rankTitle(high, years, flow, i18n),
    subtitle: said.unit(flow),
    years,
    lines,
    ticks: rows.map((value) => ({
      value,
      text: value === notNamedRow ? said.axisNotNamed : i18n.format.number(value),
    })),
    selectedYear: year !== null && years.includes(year) ? year : null,
    breaks: [],
    notes: [
      ...(shown > 0 ? [said.shown(shown, high.length)] : []),
      ...steady.map((group) =>
        said.together(i18n.format.list(group.paths.map(({ name }) => name)), isSteady(group.places)),
      ),
      ...(shown > 0 ? [said.notNamedNote] : []),
    ],
    sources: numberSources([PLACES_SOURCE], sources),
    table: tableOfPlaces({ years, paths }, i18n),
  };
}

const isHigh = (place: number | null | undefined): boolean => (place ?? Infinity) <= FIRST_THREE;

/**
 * One group a path of places: those placed highest in the last year come first, among them those that held the first place
 * throughout and then those that moved most since the first year.
 */
function groupsOf(paths: readonly PlacePath[]): Group[] {
  const lowest = Math.max(1, ...paths.flatMap(({ places }) => places.map((place) => place ?? 1)));
  const groups = new Map<string, PlacePath[]>();
  for (const path of paths) {
    const key = path.places.map((place) => String(place)).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), path]);
  }
  const keyed = [...groups.values()].map((same) => {
    const places = same[0]?.places ?? [];
    const rows = places.filter((place) => place !== undefined).map((place) => place ?? lowest + 1);
    const [first, last] = [rows[0] ?? 0, rows.at(-1) ?? 0];
    return { group: { paths: same, places }, last, moved: Math.abs(last - first), steady: isSteady(places) };
  });
  return keyed
    .sort((a, b) => a.last - b.last || Number(b.steady) - Number(a.steady) || b.moved - a.moved)
    .map(({ group }) => group);
}

const isSteady = (places: PlacePath['places']): boolean => places.every((place) => place === 1);

function lineOf(
  { paths, places }: Group,
  tone: Tone,
  years: readonly number[],
  rowOf: (place: number | null | undefined) => number | null,
  { words, format }: LateI18n<'tradeDetail'>,
): ChartLine {
  const { places: said, table } = words.tradeDetail.region;
  const [first] = paths;
  const name = first?.name ?? '';
  const single = name.length <= LONGEST_NAME ? name : (first?.iso3 ?? '');
  return {
    id: paths.map(({ iso3 }) => iso3).join('-'),
    tone,
    label: format.list(paths.map((path) => path.name)),
    end: { text: paths.length > 1 ? said.same(paths.length) : single, year: null },
    points: years.map((year, i) => {
      const place = places[i];
      const text = place === undefined ? DASH : place === null ? table.notNamed : format.number(place);
      return { year, value: rowOf(place), text, partial: false, source: null, basis: null };
    }),
  };
}

/** Which countries China has come first in, or left the first place of, between the first list and the last. */
function rankTitle(
  high: readonly PlacePath[],
  years: readonly number[],
  flow: Flow,
  { words, format }: LateI18n<'tradeDetail'>,
): string {
  const said = words.tradeDetail.region.places;
  const [from, to] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined) return said.countNone;
  if (high.length === 0) return said.none(flow);
  const both = high.filter(({ places }) => places[0] !== undefined && places.at(-1) !== undefined);
  const wasFirst = ({ places }: PlacePath): boolean => places[0] === 1;
  const isFirst = ({ places }: PlacePath): boolean => places.at(-1) === 1;
  const risen = both.filter((path) => isFirst(path) && !wasFirst(path));
  const left = both.filter((path) => wasFirst(path) && !isFirst(path));
  const held = both.filter((path) => wasFirst(path) && isFirst(path));
  const named = (of: readonly PlacePath[]): string =>
    of.length <= NAMED ? format.list(of.map(({ name }) => name)) : said.same(of.length);
  if (risen.length > 0) return said.rose(flow, named(risen), from);
  if (left.length > 0) return said.left(flow, named(left), from);
  if (held.length > 0 && from !== to) return said.held(flow, held.length, from, to);
  return held.length > 0 ? said.holds(flow, named(held), to) : said.neverFirst(flow);
}

/** Every country shown, with every year, whether drawn or not. */
function tableOfPlaces(
  { years, paths }: PlacePaths,
  { words, format }: LateI18n<'tradeDetail'>,
): FigureTable {
  const { table } = words.tradeDetail.region;
  const cellOf = (place: number | null | undefined): FigureCell => {
    if (place === undefined) return { text: DASH, value: null };
    return place === null
      ? { text: table.notNamed, value: table.notNamed }
      : { text: format.number(place), value: place };
  };
  return tableOfCells(
    [table.columns.name, ...years.map(String)],
    paths.map(({ name, places }) => ({ head: name, cells: places.map(cellOf) })),
  );
}
