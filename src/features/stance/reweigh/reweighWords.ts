import type { CustomModel } from '../../../domain/stance/customModel';
import { componentIds, type StanceModel } from '../../../domain/stanceModel';
import type { I18n } from '../../../i18n/words';
import { componentName } from '../../../facts/stance/evidenceNames';

/** A factor as the reader sees it: "2.5", "0.05", "1". */
export const factorText = (factor: number, { format }: I18n): string =>
  format.number(
    factor,
    Number.isInteger(factor) ? 0 : Number.isInteger(Math.round(factor * 100) / 10) ? 1 : 2,
  );

export const yearsText = (years: number, { words, format }: I18n): string =>
  words.reweigh.years(years, format.number(years));

/** What a reader's model does otherwise than the published one, one phrase each, in the order of the model. */
export function customWords(custom: CustomModel, model: Pick<StanceModel, 'axes'>, i18n: I18n): string[] {
  const { differs } = i18n.words.reweigh;
  const weights = componentIds(model).flatMap((id) => {
    const factor = custom.factors[id] ?? 1;
    const name = componentName(id, i18n.words);
    if (factor === 1) return [];
    return factor === 0 ? differs.dropped(name) : differs.weight(name, factorText(factor, i18n));
  });
  return [
    ...weights,
    ...(custom.halfLifeYears === null ? [] : [differs.halfLife(yearsText(custom.halfLifeYears, i18n))]),
    ...(custom.verifiedOnly ? [differs.verifiedOnly] : []),
  ];
}

/** The line under a table or picture that leaves the page while a reader's own weights are on. */
export const modelNoteForExports = (
  custom: CustomModel,
  model: Pick<StanceModel, 'axes'>,
  i18n: I18n,
): string => i18n.words.reweigh.exportNote(i18n.format.list(customWords(custom, model, i18n)));
