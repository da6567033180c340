import type { LinkField } from './fields/linkField';
import type { Known } from './link';

/** Whether one slip makes `b` of `a`: a letter left out, added or another, or two that changed places. */
function isOneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

/**
 * The field that a name is a misspelling of: one slip away, with a value which that field takes. The value tells it from a
 * field of somebody else that is named alike ("form", "sale").
 */
export const misspeltField = (
  name: string,
  value: string,
  known: Known,
  fields: readonly LinkField[],
): LinkField | undefined =>
  fields.find((field) => isOneSlip(name, field.name) && field.parse(value, known).issues.length === 0);
