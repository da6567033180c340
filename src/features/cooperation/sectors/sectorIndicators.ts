import { placeName } from '../../../facts/countryNames';
import type { Atlas } from '../../../bundle/schemas/atlas';
import type { Indicator } from '../../../bundle/schemas/cooperation';
import type { Source } from '../../../bundle/schemas/manifest';
import type { Iso3 } from '../../../domain/iso3';
import { DASH } from '../../../i18n/dash';
import type { LateI18n } from '../../../i18n/lateWords';
import {
  numberSources,
  tableOf,
  tickDigits,
  zeroBasedTicks,
  type ChartModel,
  type NumberedSource,
} from '../../../figure/chartModel';
import type { FigureTable } from '../../../figure/figureTable';
import { spanOf } from './sectorAmounts';

type I18n = LateI18n<'cooperation'>;
type Name = Indicator['indicator'];

const isPower = (name: Name): boolean => name === 'solar-megawatts';

/** A value as written: percent with a decimal below ten, megawatts with one below a hundred. */
export function indicatorText(name: Name, value: number, { words, format }: I18n): string {
  if (isPower(name)) return words.cooperation.indicators.megawatts(format.number(value, value < 100 ? 1 : 0));
  return format.percent(value, value > 0 && value < 10 ? 1 : 0);
}

const notesOf = (name: Name, { words }: I18n): string[] =>
  isPower(name) ? [words.cooperation.indicators.solarNote] : [];

/** One figure of one country by year; the finding compares the last year with the first. */
export function indicatorChart(
  { indicator: name, points, source }: Indicator,
  manifest: readonly Source[],
  i18n: I18n,
): ChartModel | null {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const { indicators } = i18n.words.cooperation;
  const write = (value: number) => indicatorText(name, value, i18n);
  const years = spanOf(first.year, last.year);
  const byYear = new Map(points.map(({ year, value }) => [year, value]));
  const line = {
    id: name,
    tone: 'one' as const,
    label: indicators.name[name],
    end: { text: write(last.value), year: null },
    points: years.map((year) => {
      const value = byYear.get(year) ?? null;
      return {
        year,
        value,
        text: value === null ? DASH : write(value),
        partial: false,
        source: value === null ? null : 1,
        basis: null,
      };
    }),
  };
  const ticks = zeroBasedTicks(points.map(({ value }) => value));
  const found = indicators.find[name](write(last.value), last.year);
  return {
    id: `indicator-${name}`,
    kind: 'lines',
    title: first === last ? found : indicators.since(found, write(first.value), first.year),
    subtitle: i18n.words.sectors.span(indicators.unit[name], first.year, last.year),
    years,
    lines: [line],
    ticks: ticks.map((value) => ({ value, text: i18n.format.number(value, tickDigits(ticks)) })),
    selectedYear: null,
    breaks: [],
    notes: notesOf(name, i18n),
    sources: numberSources([source], manifest),
    table: tableOf(years, [line], i18n),
  };
}

/** One small picture a country, the highest latest figure first. */
export type IndicatorMultiples = {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly list: string;
  readonly scale: 'common' | 'own';
  readonly scaleText: string;
  readonly label: string;
  readonly items: readonly {
    readonly iso3: Iso3;
    readonly name: string;
    readonly values: readonly (number | null)[];
    readonly text: string;
  }[];
  readonly notes: readonly string[];
  readonly sources: readonly NumberedSource[];
  readonly table: FigureTable;
};

/** The same figure of all countries that have it, side by side. Null without any. */
export function indicatorMultiples(
  name: Name,
  all: readonly Indicator[],
  atlas: Atlas,
  manifest: readonly Source[],
  i18n: I18n,
): IndicatorMultiples | null {
  const { words, format, lang } = i18n;
  const { indicators } = words.cooperation;
  const own = all.filter(({ indicator, points }) => indicator === name && points.length > 0);
  const years = spanOf(
    Math.min(...own.flatMap(({ points }) => points.map(({ year }) => year))),
    Math.max(...own.flatMap(({ points }) => points.map(({ year }) => year))),
  );
  const nameOf = (code: string) => placeName(atlas, code, lang);
  const ids = [...new Set(own.map(({ source }) => source))].sort();
  const drawn = own
    .flatMap(({ iso3, points, source }) => {
      const last = points.at(-1);
      if (!last) return [];
      const byYear = new Map(points.map(({ year, value }) => [year, value]));
      const values = years.map((year) => byYear.get(year) ?? null);
      return [{ iso3, name: nameOf(iso3), values, last, source }];
    })
    .sort((a, b) => b.last.value - a.last.value);
  const [first] = drawn;
  if (!first) return null;
  const write = (value: number) => indicatorText(name, value, i18n);
  const missing = atlas.countries.filter(({ iso3 }) => !own.some((one) => one.iso3 === iso3));
  const columns = [indicators.countryColumn, ...years.map(String)];
  return {
    id: `indicator-${name}-countries`,
    title: indicators.regionFind[name](first.name, write(first.last.value), first.last.year),
    subtitle: words.sectors.span(indicators.unit[name], years[0] ?? 0, years.at(-1) ?? 0),
    list: indicators.list,
    scale: isPower(name) ? 'own' : 'common',
    scaleText: isPower(name)
      ? indicators.own
      : indicators.common(
          write(Math.max(...drawn.flatMap(({ values }) => values.map((value) => value ?? 0)))),
        ),
    label: indicators.name[name],
    items: drawn.map(({ iso3, name: country, values, last }) => ({
      iso3,
      name: country,
      values,
      text: indicators.latest(write(last.value), last.year),
    })),
    notes: [
      ...notesOf(name, i18n),
      ...(missing.length > 0
        ? [indicators.notInRegion(format.list(missing.map(({ names }) => names[lang])))]
        : []),
    ],
    sources: numberSources(ids, manifest),
    table: {
      columns,
      rows: drawn.map(({ name: country, values }) => ({
        head: country,
        cells: values.map((value) => (value === null ? DASH : write(value))),
      })),
      csv: {
        columns: ['iso3', ...columns, words.sectors.source],
        rows: drawn.map(({ iso3, name: country, values, source }) => [iso3, country, ...values, source]),
      },
    },
  };
}

/** The figures readers of a sector ask for, in their order. */
export const INDICATORS_OF = {
  digital: ['internet-users'],
  renewables: ['renewable-electricity', 'solar-megawatts'],
  ev: ['electric-car-share'],
} as const satisfies Readonly<Record<string, readonly Name[]>>;
