type Series = readonly (number | null)[];

/**
 * US$ a person, year by year.
 * In: values in current US$ and people, aligned to the same years. Out: current US$ a person, not rounded; null where either
 * is missing or nobody is counted. Never throws.
 */
export const perPerson = (valuesUsd: Series, people: Series): (number | null)[] =>
  valuesUsd.map((value, i) => {
    const count = people[i] ?? null;
    return value === null || count === null || count <= 0 ? null : value / count;
  });

/**
 * A part in percent of a whole, year by year: of GDP, of the trade with the world.
 * In: two series in the same unit, aligned to the same years; the part may be negative (a balance). Out: percent, not
 * rounded; null where either is missing or the whole is not above zero. Never throws.
 */
export const percentOf = (parts: Series, wholes: Series): (number | null)[] =>
  parts.map((part, i) => {
    const whole = wholes[i] ?? null;
    return part === null || whole === null || whole <= 0 ? null : (part / whole) * 100;
  });

/**
 * The place of the first year in which both series have a figure above zero: the year an index of them starts from.
 * Null when there is none.
 */
export function commonBase(first: Series, second: Series): number | null {
  const at = first.findIndex((value, i) => (value ?? 0) > 0 && (second[i] ?? 0) > 0);
  return at < 0 ? null : at;
}

/**
 * A series with its figure at `base` put at 100.
 * In: values in any unit and the place of the base year. Out: index, not rounded; null where the value is missing, and
 * everywhere when the base year has no figure above zero. Never throws.
 */
export function indexed(values: Series, base: number): (number | null)[] {
  const start = values[base] ?? null;
  return values.map((value) =>
    value === null || start === null || start <= 0 ? null : (value / start) * 100,
  );
}
