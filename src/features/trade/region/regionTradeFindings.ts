import type { Flow } from '../../../domain/trade/partners';
import type { SortKey } from '../../../domain/trade/regionSort';
import type { LateI18n } from '../../../i18n/lateWords';
import type { FigureKey, RegionRow } from './regionTradeRows';
import { figureText } from './regionTradeModel';

/** Percent from which on a partner's share counts as large in a title. */
const A_FIFTH = 20;

type Input = {
  readonly rows: readonly RegionRow[];
  readonly flow: Flow;
  readonly year: number;
  readonly placeYear: number | null;
};
type Whole = { readonly row: RegionRow; readonly value: number };

/** Countries with a figure that is neither a lower bound nor missing, largest first. */
const wholeOf = (rows: readonly RegionRow[], key: FigureKey): Whole[] =>
  rows
    .flatMap((row) => {
      const figure = row.figures[key];
      return figure.kind === 'figure' ? [{ row, value: figure.value }] : [];
    })
    .sort((a, b) => b.value - a.value);

/** The sentence over the table of countries, about what it is sorted by. By name, it speaks of China's share. */
export function regionFinding(key: SortKey, input: Input, i18n: LateI18n<'tradeDetail'>): string {
  if (key === 'place') return placeFinding(input, i18n);
  const measured: Exclude<FigureKey, 'place'> = key === 'name' ? 'share' : key;
  const { flow, year } = input;
  const find = i18n.words.tradeDetail.region.find;
  const whole = wholeOf(input.rows, measured);
  const [most] = whole;
  if (!most) {
    if (measured === 'balance') return find.noneBalance(year);
    return measured === 'usa-share' ? find.noneUsa(flow, year) : find.none(flow, year);
  }
  const country = most.row.name;
  const text = figureText(measured, most.row.figures[measured], i18n);
  if (whole.length === 1) return find.only(country, sentenceText(measured, text, flow, i18n), year);
  const large = whole.filter(({ value }) => value > A_FIFTH).length;
  switch (measured) {
    case 'share':
      return large > 0
        ? find.share(flow, large, whole.length, year)
        : find.shareNowhere(flow, whole.length, year, country, text);
    case 'usa-share':
      return large > 0
        ? find['usa-share'](flow, large, whole.length, year)
        : find.usaNowhere(flow, whole.length, year, country, text);
    case 'usd': {
      const sum = whole.reduce((total, { value }) => total + value, 0);
      return find.usd(flow, country, text, i18n.format.usd(sum), whole.length, year);
    }
    case 'per-person':
      return find['per-person'](flow, country, text, year);
    case 'gdp':
      return find.gdp(flow, country, text, year);
    case 'balance': {
      const ahead = whole.filter(({ value }) => value > 0).length;
      return ahead > 0 ? find.balance(ahead, whole.length, year) : find.balanceNone(whole.length, year);
    }
  }
}

/** What a lone figure is, where its unit does not say so. */
function sentenceText(
  key: Exclude<FigureKey, 'place'>,
  text: string,
  flow: Flow,
  { words }: LateI18n<'tradeDetail'>,
): string {
  const { columns } = words.tradeDetail.region.table;
  const column = columns[key];
  return `${typeof column === 'function' ? column(flow) : column} ${text}`;
}

function placeFinding({ rows, flow, placeYear, year }: Input, { words }: LateI18n<'tradeDetail'>): string {
  const { find } = words.tradeDetail.region;
  const listed = rows.filter(({ figures }) => figures.place.kind !== 'missing');
  if (placeYear === null || listed.length === 0) return find.nonePlace(placeYear ?? year);
  const first = listed.filter(
    ({ figures: { place } }) => place.kind === 'figure' && place.value === 1,
  ).length;
  return first > 0
    ? find.place(flow, first, listed.length, placeYear)
    : find.placeNone(flow, listed.length, placeYear);
}
