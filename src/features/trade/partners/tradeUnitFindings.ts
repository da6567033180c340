import type { LateI18n } from '../../../i18n/lateWords';
import type { FindingInput } from '../../../facts/trade/tradeFindings';

/** The sentence over an index: how many times the base year's figure the latest one is, with both partners. */
export function indexFinding(
  { flow, years, china, usa }: Pick<FindingInput, 'flow' | 'years' | 'china' | 'usa'>,
  baseYear: number | null,
  { words, format }: LateI18n<'tradeDetail'>,
): string {
  const { partners } = words.tradeDetail;
  const latest = (values: readonly (number | null)[]) => {
    const at = values.findLastIndex((value) => value !== null);
    const [value, year] = [values[at], years[at]];
    if (value === null || value === undefined || year === undefined) return null;
    const times = value / 100;
    return { text: format.number(times, times < 1 ? 2 : times < 10 ? 1 : 0), year };
  };
  const [fromChina, fromUsa] = [latest(china), latest(usa)];
  if (baseYear === null || !fromChina || !fromUsa) return partners.indexNone(flow);
  return partners.indexBoth(flow, baseYear, fromChina.text, fromChina.year, fromUsa.text, fromUsa.year);
}
