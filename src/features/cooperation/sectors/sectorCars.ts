import { placeName } from '../../../facts/countryNames';
import type { Atlas } from '../../../bundle/schemas/atlas';
import { CAR_MEASURES, type CarShare } from '../../../bundle/schemas/cooperation';
import type { LateI18n } from '../../../i18n/lateWords';
import type { FigureTable } from '../../../figure/figureTable';

type I18n = LateI18n<'cooperation'>;

export type CarRow = {
  readonly id: string;
  readonly place: string;
  /** What is a share of what, or what is counted. */
  readonly measure: string;
  readonly period: string;
  readonly value: string;
  /** Another source gives another figure for the same. */
  readonly differs: boolean;
  readonly sourceTitle: string;
  readonly sourceUrl: string;
};

export type CarsModel = {
  readonly heading: string;
  readonly title: string;
  readonly subtitle: string;
  /** By country, in the order of names; the region last. */
  readonly groups: readonly { readonly place: string; readonly rows: readonly CarRow[] }[];
  readonly notes: readonly string[];
  readonly table: FigureTable;
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const monthDate = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`;

/** The part of the year a figure covers: "H1", "Jan-Aug", "month 04", or the whole year. Another way of writing stands as it is. */
export function periodText(
  { period, year }: Pick<CarShare, 'period' | 'year'>,
  { words, format }: I18n,
): string {
  if (period === '') return String(year);
  if (period === 'H1') return words.cooperation.indicators.cars.half(year);
  const single = /^month (\d\d)$/.exec(period)?.[1];
  if (single !== undefined) return format.date(`${year}-${single}`);
  const [from, to] = period.split('-').map((name) => MONTHS.indexOf(name) + 1);
  if (!from || !to) return `${period} ${year}`;
  return `${format.date(monthDate(year, from))} – ${format.date(monthDate(year, to))}`;
}

function valueText({ value, unit, qualifier }: CarShare, { words, format }: I18n): string {
  const { cars } = words.cooperation.indicators;
  const digits = [0, 1].find((places) => Math.abs(value - Number(value.toFixed(places))) < 1e-9) ?? 2;
  const text = unit === 'percent' ? format.percent(value, digits) : cars.units(format.number(value, digits));
  return qualifier === null ? text : cars.qualifier[qualifier](text);
}

const sameThing = (a: CarShare, b: CarShare): boolean =>
  a.iso3 === b.iso3 && a.year === b.year && a.period === b.period && a.measure === b.measure;

/** Every figure as its source states it, none combined with another. Null without any. */
export function carsModel(
  all: readonly CarShare[],
  atlas: Atlas,
  isRegion: boolean,
  i18n: I18n,
): CarsModel | null {
  const { words, format, lang } = i18n;
  const { cars } = words.cooperation.indicators;
  if (all.length === 0) return null;
  const nameOf = (code: string) => placeName(atlas, code, lang, words.cooperation.sector.wholeRegion);
  const places = [...new Set(all.map(({ iso3 }) => iso3))].sort(
    (a, b) => Number(a === 'REGION') - Number(b === 'REGION') || nameOf(a).localeCompare(nameOf(b), lang),
  );
  const rowsOf = (place: string) =>
    all
      .filter(({ iso3 }) => iso3 === place)
      .sort(
        (a, b) =>
          CAR_MEASURES.indexOf(a.measure) - CAR_MEASURES.indexOf(b.measure) ||
          b.year - a.year ||
          b.period.localeCompare(a.period),
      )
      .map((share, at): CarRow => ({
        id: `${share.iso3} ${share.measure} ${share.year} ${share.period} ${at}`,
        place: nameOf(share.iso3),
        measure: cars.measure[share.measure],
        period: periodText(share, i18n),
        value: valueText(share, i18n),
        differs: all.some(
          (other) =>
            sameThing(share, other) && (other.value !== share.value || other.qualifier !== share.qualifier),
        ),
        sourceTitle: share.sourceTitle,
        sourceUrl: share.sourceUrl,
      }));
  const groups = places.map((place) => ({ place: nameOf(place), rows: rowsOf(place) }));
  const rows = groups.flatMap((group) => group.rows);
  const countries = places.filter((place) => place !== 'REGION').length;
  const { place, measure, period, value, source } = cars.table;
  const columns = [place, measure, period, value, source];
  return {
    heading: cars.heading,
    title: isRegion ? cars.title(format, all.length, countries) : cars.titleOne(format, all.length),
    subtitle: cars.subtitle,
    groups,
    notes: rows.some(({ differs }) => differs) ? [cars.conflict] : [],
    table: {
      columns,
      rows: rows.map((row) => ({
        head: row.place,
        cells: [row.measure, row.period, row.value, row.sourceTitle],
      })),
      csv: {
        columns: [...columns, 'url'],
        rows: rows.map((row) => [
          row.place,
          row.measure,
          row.period,
          row.value,
          row.sourceTitle,
          row.sourceUrl,
        ]),
      },
    },
  };
}
