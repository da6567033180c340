import { DASH } from '../../../i18n/dash';
import type { LateI18n } from '../../../i18n/lateWords';
import {
  moneyUnit,
  type ChartLine,
  type ChartModel,
  type ChartPoint,
  type Tone,
} from '../../../figure/chartModel';
import { tableOfCells, type FigureCell, type FigureTable } from '../../../figure/figureTable';
import type { AmountSum } from './sectorSums';
import { moneyAxis } from '../../../figure/tradeMoneyAxis';

type I18n = LateI18n<'cooperation'>;

export const MILLION = 1e6;

export const spanOf = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

/** Points by year, US$; null with a dash where no record has an amount. */
export const amountPoints = (
  years: readonly number[],
  sums: ReadonlyMap<number, AmountSum>,
  { format }: I18n,
): ChartPoint[] =>
  years.map((year) => {
    const millions = sums.get(year)?.millions ?? null;
    const value = millions === null ? null : millions * MILLION;
    return {
      year,
      value,
      text: value === null ? DASH : format.usd(value),
      partial: false,
      source: null,
      basis: null,
    };
  });

type Given = Pick<ChartModel, 'id' | 'title' | 'notes' | 'sources' | 'table'> & {
  readonly years: readonly number[];
  readonly sums: ReadonlyMap<number, AmountSum>;
  readonly tone: Tone;
  readonly label: string;
  readonly unit: (money: string) => string;
};

/** One bar a year of one kind of money. */
export function amountChart({ sums, tone, label, unit, ...given }: Given, i18n: I18n): ChartModel {
  const { years } = given;
  const points = amountPoints(years, sums, i18n);
  const axis = moneyAxis(
    points.flatMap(({ value }) => (value === null ? [] : [value])),
    i18n,
  );
  const money = moneyUnit(Math.max(...axis.ticks.map(({ value }) => value)));
  const line: ChartLine = { id: given.id, tone, label, end: null, points };
  return {
    ...given,
    kind: 'bars',
    subtitle: i18n.words.sectors.span(
      unit(i18n.words.cooperation.sector.money[money.unit]),
      years[0] ?? 0,
      years.at(-1) ?? 0,
    ),
    lines: [line],
    ticks: axis.ticks,
    selectedYear: null,
    breaks: [],
  };
}

/** Records and US$ million a row, with the same as a file; a column for records with an amount where some have none. */
export function amountTable<K extends string | number>(
  keys: readonly { readonly key: K; readonly head: string }[],
  sums: ReadonlyMap<K, AmountSum>,
  columns: readonly string[],
  { hasUnknown, format }: { readonly hasUnknown: boolean; readonly format: I18n['format'] },
): FigureTable {
  const counted = (value: number): FigureCell => ({ text: format.number(value), value });
  const none: AmountSum = { count: 0, withAmount: 0, millions: null };
  return tableOfCells(
    columns,
    keys.map(({ key, head }) => {
      const { count, withAmount, millions } = sums.get(key) ?? none;
      const amount = millions === null ? DASH : format.number(millions, 1);
      return {
        head,
        cells: [
          counted(count),
          ...(hasUnknown ? [counted(withAmount)] : []),
          { text: amount, value: millions },
        ],
      };
    }),
  );
}
