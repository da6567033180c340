import type { AtlasCountry } from '../../bundle/schemas/atlas';
import type { DealKind, MeasureOf } from '../../domain/measures';
import { FIRST_YEAR } from '../../domain/years';
import {
  DEALS_FIRST_YEAR,
  dealsUpTo,
  FINANCE_FIRST_YEAR,
  financeUpTo,
  haveDealsBegun,
  isInFinanceSource,
} from '../cooperation/cooperationSum';
import type { MeasureFacts, MeasureShown, MeasureValue } from './measureFacts';
import { AMOUNT_SCALE, COUNT_SCALE, fillOf, stepOf } from './scale';

/** Sums are of amounts, or of how many there are. */
type Of = 'amount' | 'count';

const yearsText = (from: number, to: number): string => (to > from ? `${from}–${to}` : String(to));

/** Both sources hold sums up to a year, which never runs past their last. */
const common = (of: Of) =>
  ({
    firstYear: () => FIRST_YEAR,
    scale: () => (of === 'amount' ? AMOUNT_SCALE : COUNT_SCALE),
    limit: (format) => (of === 'amount' ? format.usd : (value) => format.number(value)),
    isCount: of === 'count',
    followsSectors: true,
  }) as const satisfies Partial<MeasureFacts>;

/** Development finance, sums from the first year of the source. */
const finance = (of: Of): MeasureFacts => ({
  ...common(of),
  year: ({ financeLastYear }, chosen) => Math.min(chosen ?? financeLastYear, financeLastYear),
  value: (country, shown) => financeValue(country, of, shown),
  unit: ({ year, i18n: { words } }) => {
    const years = yearsText(FINANCE_FIRST_YEAR, year);
    return of === 'amount' ? words.map.units.financeAmount(years) : words.map.units.count(years);
  },
  notes: ({ atlas, view, year, i18n }) => {
    const { placed, financeEnds } = i18n.words.map.notes;
    const isPast = view.year !== null && view.year > atlas.financeLastYear;
    return isPast ? [placed, financeEnds(String(year))] : [placed];
  },
});

/** Deals of one kind, sums from the first year of the source. */
const deals = (kind: DealKind, of: Of): MeasureFacts => ({
  ...common(of),
  year: ({ dealsLastYear }, chosen) => Math.min(chosen ?? dealsLastYear, dealsLastYear),
  value: (country, shown) => dealsValue(country, kind, of, shown),
  unit: ({ year, i18n: { words } }) => {
    const years = yearsText(DEALS_FIRST_YEAR, year);
    return of === 'amount' ? words.map.units.dealsAmount(years) : words.map.units.count(years);
  },
  notes: ({ atlas, view, year, i18n }) => {
    const { dealsStart, dealsEnd } = i18n.words.map.notes;
    return [
      ...(haveDealsBegun(year) ? [] : [dealsStart(String(DEALS_FIRST_YEAR))]),
      ...(view.year !== null && view.year > atlas.dealsLastYear ? [dealsEnd(String(year))] : []),
    ];
  },
});

export const COOPERATION_MEASURES: Readonly<Record<MeasureOf<'cooperation'>, MeasureFacts>> = {
  'finance-amount': finance('amount'),
  'finance-count': finance('count'),
  'investment-amount': deals('investment', 'amount'),
  'investment-count': deals('investment', 'count'),
  'construction-amount': deals('construction', 'amount'),
  'construction-count': deals('construction', 'count'),
};

function financeValue(country: AtlasCountry, of: Of, { view, year, i18n }: MeasureShown): MeasureValue {
  const { words, format } = i18n;
  if (!isInFinanceSource(country)) return { fill: 'no-figure', text: words.map.notInSource };
  const { count, amountUsd } = financeUpTo(country, view.sectors, year);
  const years = yearsText(FINANCE_FIRST_YEAR, year);
  const countText = format.number(count);
  if (count === 0) {
    const text =
      country.financeTotal.commitments > 0 ? words.map.nonePlaced(years) : words.map.noneRecorded(years);
    return { fill: fillOf(COUNT_SCALE, 0), text };
  }
  if (of === 'count')
    return {
      fill: fillOf(COUNT_SCALE, stepOf(COUNT_SCALE, count)),
      text: words.map.commitments(countText, count, years),
    };
  if (amountUsd === null) return { fill: 'no-figure', text: words.map.noneWithAmount(countText, count) };
  return {
    fill: fillOf(AMOUNT_SCALE, stepOf(AMOUNT_SCALE, amountUsd)),
    text: words.map.amountInCommitments(format.usd(amountUsd), countText, count, years),
  };
}

function dealsValue(
  country: AtlasCountry,
  kind: DealKind,
  of: Of,
  { view, year, i18n: { words, format } }: MeasureShown,
): MeasureValue {
  // Before the source begins nothing is known, which is not the same as nothing recorded.
  if (!haveDealsBegun(year)) return { fill: 'no-figure', text: words.map.noFigureIn(String(year)) };
  const { count, amountUsd } = dealsUpTo(country, view.sectors, year, kind);
  const years = yearsText(DEALS_FIRST_YEAR, year);
  const countText = format.number(count);
  if (count === 0) return { fill: fillOf(COUNT_SCALE, 0), text: words.map.noneRecorded(years) };
  if (of === 'count')
    return {
      fill: fillOf(COUNT_SCALE, stepOf(COUNT_SCALE, count)),
      text: words.map.deals(countText, count, years),
    };
  return {
    fill: fillOf(AMOUNT_SCALE, stepOf(AMOUNT_SCALE, amountUsd ?? 0)),
    text: words.map.amountInDeals(format.usd(amountUsd ?? 0), countText, count, years),
  };
}
