/** How China stands against the United States as a partner in one flow; see `overtaking`. */
export type Overtaking =
  | { readonly kind: 'overtook'; readonly year: number }
  | { readonly kind: 'ahead-since-start'; readonly year: number }
  | { readonly kind: 'behind' }
  | { readonly kind: 'no-lasting-lead' }
  | { readonly kind: 'not-comparable' };

/** Consecutive comparable years whose mean decides, so that one odd year neither makes nor breaks a lead. */
export const WINDOW_YEARS = 3;

type Gap = { readonly year: number; readonly lead: number };

/** China minus the United States in the years in which both have a figure, ascending. */
function comparableYears(
  china: readonly (number | null)[],
  usa: readonly (number | null)[],
  years: readonly number[],
): Gap[] {
  return years.flatMap((year, i) => {
    const fromChina = china[i] ?? null;
    const fromUsa = usa[i] ?? null;
    return fromChina === null || fromUsa === null ? [] : [{ year, lead: fromChina - fromUsa }];
  });
}

/**
 * When China overtook the United States for good.
 *
 * In: two series aligned to ascending `years`, in any one unit (US$ or percent of the same total); null where there is
 * no figure or only a partial one. Only years in which both have a figure count.
 *
 * Rule: the mean of China minus the United States over three consecutive comparable years turns positive and stays
 * positive to the latest one. The year named is the first year inside the first such window in which China itself was
 * ahead. `ahead-since-start` when that window is the first there is; `behind` when no window was ever positive;
 * `no-lasting-lead` when one was, but not the latest; `not-comparable` under three comparable years.
 * The rule is the atlas's own; three years are the shortest mean that a single exceptional year cannot decide.
 */
export function overtaking(
  china: readonly (number | null)[],
  usa: readonly (number | null)[],
  years: readonly number[],
): Overtaking {
  const gaps = comparableYears(china, usa, years);
  const windows = gaps.slice(WINDOW_YEARS - 1).map((_, i) => gaps.slice(i, i + WINDOW_YEARS));
  if (windows.length === 0) return { kind: 'not-comparable' };
  const isLead = windows.map((window) => window.reduce((sum, gap) => sum + gap.lead, 0) > 0);
  const start = isLead.lastIndexOf(false) + 1;
  const ahead = windows[start]?.find((gap) => gap.lead > 0);
  if (!ahead) return { kind: isLead.includes(true) ? 'no-lasting-lead' : 'behind' };
  return { kind: start === 0 ? 'ahead-since-start' : 'overtook', year: ahead.year };
}

/** Whether one side was ahead in every comparable year: what "in every year reported" rests on. */
export function leadInEveryYear(
  china: readonly (number | null)[],
  usa: readonly (number | null)[],
  years: readonly number[],
): 'china' | 'usa' | null {
  const gaps = comparableYears(china, usa, years);
  if (gaps.length === 0) return null;
  if (gaps.every((gap) => gap.lead > 0)) return 'china';
  return gaps.every((gap) => gap.lead < 0) ? 'usa' : null;
}
