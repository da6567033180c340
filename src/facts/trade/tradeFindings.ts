import { balanceRun } from '../../domain/trade/balance';
import { leadInEveryYear, overtaking } from '../../domain/trade/overtaking';
import type { I18n } from '../../i18n/words';
import type { Flow } from '../../domain/trade/partners';

/** What a title is computed from: both partners' figures and China's shares, aligned to `years`; null = no full figure. */
export type FindingInput = {
  readonly flow: Flow;
  readonly years: readonly number[];
  readonly china: readonly (number | null)[];
  readonly usa: readonly (number | null)[];
  readonly chinaSharePct: readonly (number | null)[];
  /** Years with only a partial figure on China. */
  readonly chinaPartial: readonly number[];
};

/** From this many years behind the last one, a series counts as ended and its title says so. */
const ENDED_AFTER_YEARS = 3;

/** So few years of a lead are named one by one. */
const NAMED_YEARS = 3;

const lastIndex = (values: readonly (number | null)[]): number =>
  values.findLastIndex((value) => value !== null);

/** The sentence over a chart of shares: who is ahead, since when, or why that cannot be said. */
export function shareFinding(input: FindingInput, { words, format }: I18n): string {
  const { flow, years, china, usa, chinaSharePct } = input;
  const find = words.trade.find;
  const last = lastIndex(china);
  const lastYear = years[last];
  if (lastYear === undefined) return find.none(flow);
  if (years.length - 1 - last >= ENDED_AFTER_YEARS)
    return input.chinaPartial.some((year) => year > lastYear)
      ? find.nonePartial(flow, lastYear)
      : find.noneSince(flow, lastYear);

  const both = years.filter((_, i) => isNumber(china[i]) && isNumber(usa[i]));
  const [firstBoth, lastBoth] = [both[0], both.at(-1)];
  if (firstBoth === undefined || lastBoth === undefined) return find.usaNone(flow);

  const result = overtaking(china, usa, years);
  const always = leadInEveryYear(china, usa, years);
  switch (result.kind) {
    case 'not-comparable':
      return find.tooFew;
    case 'overtook': {
      const at = lastIndex(chinaSharePct);
      const share = chinaSharePct[at];
      const shareYear = years[at];
      if (share === undefined || share === null || shareYear === undefined)
        return find.overtookOnly(result.year);
      // A share of a year that cannot be compared would lend the lead more years than it has.
      return shareYear > lastBoth
        ? find.overtookUntil(result.year, lastBoth)
        : find.overtook(flow, result.year, format.percent(share, share < 1 ? 1 : 0), shareYear);
    }
    case 'ahead-since-start':
      return always === 'china' ? find.chinaAlways(flow) : find.chinaSince(result.year);
    case 'behind':
    case 'no-lasting-lead': {
      if (always === 'usa') return find.usaAlways(flow, firstBoth, lastBoth);
      const ahead = years.filter((_, i) => (china[i] ?? NaN) > (usa[i] ?? NaN));
      if (ahead.includes(lastBoth)) return find.chinaAheadLately(lastBoth);
      return ahead.length <= NAMED_YEARS
        ? find.aheadOnly(format.list(ahead.map(String)))
        : find.aheadIn(ahead.length, both.length);
    }
  }
}

const isNumber = (value: number | null | undefined): value is number => typeof value === 'number';

/** How the figures of a sentence are written: the one it begins with, and the one after it. */
type Telling = { readonly first: (value: number) => string; readonly next: (value: number) => string };

/** The sentence over a chart of values, US$ unless told otherwise: the latest full figure of each partner, with its year. */
export function valueFinding(
  input: FindingInput,
  { words, format }: I18n,
  tell: Telling = { first: format.usd, next: format.usd },
): string {
  const { flow, years } = input;
  const find = words.trade.find;
  const latest = (values: readonly (number | null)[], write: (value: number) => string) => {
    const at = lastIndex(values);
    const value = values[at];
    const year = years[at];
    return isNumber(value) && year !== undefined ? { text: write(value), year } : null;
  };
  const china = latest(input.china, tell.first);
  const usa = latest(input.usa, china ? tell.next : tell.first);
  if (china && usa)
    return china.year === usa.year
      ? find.value(flow, china.text, china.year, usa.text)
      : find.valueTwoYears(flow, china.text, china.year, usa.text, usa.year);
  if (china) return find.valueOne(flow, 'CHN', china.text, china.year);
  if (usa) return find.valueOne(flow, 'USA', usa.text, usa.year);
  return find.valueNone(flow);
}

/** The sentence over the balance with China (US$ per year): which way it runs and since when. */
export function balanceFinding(
  values: readonly (number | null)[],
  years: readonly number[],
  { words }: I18n,
): string {
  const find = words.trade.find;
  const run = balanceRun(values, years);
  if (run.kind === 'none') return find.balanceNone;
  if (run.sign === 'even') return find.evenIn(run.year);
  const surplus = run.sign === 'surplus';
  const single = values.filter(isNumber).length === 1 || (run.kind === 'since' && run.since === run.year);
  if (single) return surplus ? find.surplusIn(run.year) : find.deficitIn(run.year);
  if (run.kind === 'always') return surplus ? find.surplusAlways : find.deficitAlways;
  return surplus ? find.surplusSince(run.since) : find.deficitSince(run.since);
}
