import { countOf, matchesRecord, type Choosable, type RecordChoice } from './recordFilter';

export type ChoiceField = keyof RecordChoice;

const CLEARED: Readonly<{ [F in ChoiceField]: RecordChoice[F] }> = {
  sectors: [],
  kinds: [],
  statuses: [],
  years: null,
  isos: null,
};
const FIELDS = Object.keys(CLEARED) as readonly ChoiceField[];

const isChosen = (choice: RecordChoice, field: ChoiceField): boolean => {
  const value = choice[field];
  return Array.isArray(value) ? value.length > 0 : value !== null;
};

/**
 * Which filters leave nothing: what each of those chosen would show were it alone cleared.
 * @returns the fields of the choice with a count above zero, in a fixed order; a sum of deals counts its deals. Empty when
 *   no single one is the reason.
 */
export const shownWithout = (
  rows: readonly Choosable[],
  choice: RecordChoice,
): readonly { readonly field: ChoiceField; readonly count: number }[] =>
  FIELDS.filter((field) => isChosen(choice, field))
    .map((field) => {
      const cleared: RecordChoice = { ...choice, [field]: CLEARED[field] };
      return { field, count: countOf(rows.filter((row) => matchesRecord(row, cleared))) };
    })
    .filter(({ count }) => count > 0);
