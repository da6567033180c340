import type { Atlas, AtlasCountry } from '../../bundle/schemas/atlas';
import { dealKindOf } from '../../domain/measures';
import type { StanceClass } from '../../domain/stanceClass';
import type { Axis } from '../../domain/stanceModel';
import type { I18n } from '../../i18n/words';
import type { ViewState } from '../../view-state/viewState';
import { axisText } from '../stance/axisText';
import { certaintyText } from '../stance/certaintyText';
import {
  DEALS_FIRST_YEAR,
  dealsUpTo,
  FINANCE_FIRST_YEAR,
  financeUpTo,
  haveDealsBegun,
  isInFinanceSource,
} from '../cooperation/cooperationSum';
import { effectiveYear, isShare, shareSeriesOf, type ShareMeasure } from '../effectiveYear';
import type { Fill } from './mapModel';
import { AMOUNT_SCALE, axisScale, COUNT_SCALE, fillOf, SHARE_SCALE, stepOf, type Scale } from './mapScale';
import { stanceRecordOf } from '../stance/stanceRecord';

/** What a country shows of the measure: its fill and the words for it. */
export type MapValue = { readonly fill: Fill; readonly text: string };

/** The scale of a measure, or `null` for stance, which has classes. */
export function scaleOf(atlas: Atlas, measure: ViewState['measure']): Scale | null {
  if (isShare(measure)) return SHARE_SCALE;
  switch (measure) {
    case 'stance':
      return null;
    case 'engagement':
    case 'guardedness':
      return axisScale(measure, atlas.model.bands[measure]);
    case 'finance-amount':
    case 'investment-amount':
    case 'construction-amount':
      return AMOUNT_SCALE;
    default:
      return COUNT_SCALE;
  }
}

/** A country's stance in a year, or `undefined` where stance is not assessed at all. */
const stanceIn = (atlas: Atlas, country: AtlasCountry, year: number) =>
  country.stance[atlas.stanceYears.indexOf(year)];

/** A country's class in a year; before the first assessed year nothing is assessed. */
export const classOf = (atlas: Atlas, country: AtlasCountry, year: number): StanceClass =>
  stanceIn(atlas, country, year)?.stanceClass ?? 'not-assessed';

export const yearsText = (from: number, to: number): string => (to > from ? `${from}–${to}` : String(to));

export function mapValueOf(atlas: Atlas, country: AtlasCountry, view: ViewState, i18n: I18n): MapValue {
  const year = effectiveYear(atlas, view.measure, view.year);
  if (isShare(view.measure)) return shareValue(atlas, country, view.measure, year, i18n);
  switch (view.measure) {
    case 'stance':
      return stanceValue(atlas, country, year, i18n);
    case 'engagement':
    case 'guardedness':
      return axisValue(atlas, country, view.measure, year, i18n);
    case 'finance-amount':
    case 'finance-count':
      return financeValue(country, view, year, i18n);
    default:
      return dealsValue(country, view, year, i18n);
  }
}

function stanceValue(atlas: Atlas, country: AtlasCountry, year: number, i18n: I18n): MapValue {
  const { words } = i18n;
  const stance = classOf(atlas, country, year);
  const record = stanceRecordOf(atlas, country.iso3, year);
  const name = words.terms.classes[stance];
  if (!record?.engagement) return { fill: stance, text: name };
  return { fill: stance, text: words.map.classValue(name, certaintyText(record, atlas, i18n)) };
}

function axisValue(atlas: Atlas, country: AtlasCountry, axis: Axis, year: number, i18n: I18n): MapValue {
  const { words, format } = i18n;
  const record = stanceRecordOf(atlas, country.iso3, year);
  const shown = record?.[axis];
  if (!shown) {
    const stance = classOf(atlas, country, year);
    return { fill: stance, text: words.terms.classes[stance] };
  }
  const scale = axisScale(axis, atlas.model.bands[axis]);
  const name = words.terms.measures[axis];
  const value = axisText(axis, shown.value, atlas, i18n);
  return {
    fill: fillOf(scale, stepOf(scale, shown.value)),
    text: record.rangesPending
      ? words.reweigh.pending.axisText(name, value)
      : words.map.axisValue(name, value, format.number(shown.low), format.number(shown.high)),
  };
}

function shareValue(
  atlas: Atlas,
  country: AtlasCountry,
  measure: ShareMeasure,
  year: number,
  { words, format }: I18n,
): MapValue {
  const sharePct = shareSeriesOf(country, measure)[atlas.tradeYears.indexOf(year)];
  if (typeof sharePct !== 'number') return { fill: 'no-figure', text: words.map.noFigureIn(String(year)) };
  return {
    fill: fillOf(SHARE_SCALE, stepOf(SHARE_SCALE, sharePct)),
    text: words.map.shareOf[measure](format.percent(sharePct), String(year)),
  };
}

function financeValue(
  country: AtlasCountry,
  view: ViewState,
  year: number,
  { words, format }: I18n,
): MapValue {
  if (!isInFinanceSource(country)) return { fill: 'no-figure', text: words.map.notInSource };
  const { count, amountUsd } = financeUpTo(country, view.sectors, year);
  const years = yearsText(FINANCE_FIRST_YEAR, year);
  const countText = format.number(count);
  if (count === 0) {
    const text =
      country.financeTotal.commitments > 0 ? words.map.nonePlaced(years) : words.map.noneRecorded(years);
    return { fill: fillOf(COUNT_SCALE, 0), text };
  }
  if (view.measure === 'finance-count')
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

function dealsValue(country: AtlasCountry, view: ViewState, year: number, { words, format }: I18n): MapValue {
  // Before the source begins nothing is known, which is not the same as nothing recorded.
  if (!haveDealsBegun(year)) return { fill: 'no-figure', text: words.map.noFigureIn(String(year)) };
  const { count, amountUsd } = dealsUpTo(country, view.sectors, year, dealKindOf(view.measure) ?? undefined);
  const years = yearsText(DEALS_FIRST_YEAR, year);
  const countText = format.number(count);
  if (count === 0) return { fill: fillOf(COUNT_SCALE, 0), text: words.map.noneRecorded(years) };
  if (view.measure.endsWith('-count'))
    return {
      fill: fillOf(COUNT_SCALE, stepOf(COUNT_SCALE, count)),
      text: words.map.deals(countText, count, years),
    };
  return {
    fill: fillOf(AMOUNT_SCALE, stepOf(AMOUNT_SCALE, amountUsd ?? 0)),
    text: words.map.amountInDeals(format.usd(amountUsd ?? 0), countText, count, years),
  };
}
