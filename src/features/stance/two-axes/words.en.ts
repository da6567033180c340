const plurals = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (n: number): string => `${n}${ENDINGS[plurals.select(n)] ?? 'th'}`;

/** A government's place on an axis; `null` stands for the end where nothing is on record. */
const place = (n: number | null, axis: string): string =>
  n ? `${ordinal(n)} in ${axis}` : `no ${axis} on record`;

export const plane = {
  highOnBoth: (year: string, names: string) => `High on both axes in ${year}: ${names}`,
  highOnBothCount: (year: string, n: number, all: number) =>
    `High on both axes in ${year}: ${n} of ${all} governments`,
  noneHigh: (year: string) => `No government high on both axes in ${year}`,
  noneGuarded: (year: string) => `No government with guardedness above the lowest band in ${year}`,
  noneAtAll: (year: string) => `No government with a class from the axes in ${year}`,
  rank: (name: string, all: number, engagement: number | null, guardedness: number | null) =>
    `${name} among ${all} governments: ${place(engagement, 'engagement')}, ${place(guardedness, 'guardedness')}`,
  subtitle: (date: string) => `Both axes, index 0–100, ${date}; the fields are the classes`,
  engagementAxis: 'Engagement →',
  guardednessAxis: '↑ Guardedness',
  label: 'The plane: engagement against guardedness',
  keys: 'Arrow keys move between countries, a letter jumps to the next name, Enter chooses.',
  hint: 'Point at a country for its range and its way since 2010.',
  spoken: (name: string, className: string, detail: string) => `${name}: ${className}. ${detail}`,
  together: (n: number) => `${n} governments`,
  beforeStart: (first: string) => `The plane starts in ${first}; before that stances are not assessed.`,
  table: {
    country: 'Country',
    class: 'Class',
    range: (value: string, low: string, high: string) => `${value} (${low}–${high})`,
    agree: 'Draws that agree',
    evidence: 'Evidence rows',
  },
};
