import type { Atlas } from '../../../bundle/schemas/atlas';
import type { LateI18n } from '../../../i18n/lateWords';
import { usualFromYear } from '../../../view-state/usualFromYear';
import { effectiveYear } from '../../../facts/measures/measures';
import { stanceDate } from '../../../facts/stance/stanceRecord';

/** The two years compared, their days, and the choices; `from` is null where there is no earlier year of stances. */
export type ComparedYears = {
  readonly to: number;
  readonly toDate: string;
  readonly from: number | null;
  readonly fromDate: string;
  /** Years that may be compared with, latest first. */
  readonly choices: readonly number[];
  /** The year taken unless the reader chooses: what the address leaves out. */
  readonly usual: number;
  /** Said when the link's year could not be used. */
  readonly notice: string | null;
};

/** The year shown and the one it is compared with. A `from` that is not an earlier year of stances falls back to the usual one. */
export function comparedYears(
  atlas: Atlas,
  view: { readonly year: number | null; readonly from: number | null },
  { words }: LateI18n<'changes'>,
): ComparedYears {
  const to = effectiveYear(atlas, 'stance', view.year);
  const choices = atlas.stanceYears.filter((year) => year < to).reverse();
  const usual = usualFromYear(to);
  const isUsable = view.from !== null && choices.includes(view.from);
  const from = choices.length === 0 ? null : isUsable ? view.from : usual;
  return {
    to,
    toDate: stanceDate(atlas, to),
    from,
    fromDate: stanceDate(atlas, from ?? to),
    choices,
    usual,
    notice:
      view.from !== null && !isUsable && from !== null
        ? words.changes.notBefore(String(view.from), String(to), String(from))
        : null,
  };
}
