import type { Atlas } from '../../../bundle/schemas/atlas';
import type { Scoring } from '../../../bundle/schemas/scoring';
import type { Iso3 } from '../../../domain/iso3';
import { dayNumber } from '../../../domain/stance/effectiveDate';
import type { LateI18n } from '../../../i18n/lateWords';
import type { ComparedYears } from './changesYears';
import { countryName } from '../../../facts/countryNames';

/** A government turned: the row that says so, in words. */
export type Turn = {
  readonly row: string;
  readonly iso3: Iso3;
  readonly date: string;
  readonly text: string;
};

export type TurnsModel = {
  readonly intro: string;
  /** Between the compared day and the shown one, newest first. */
  readonly between: readonly Turn[];
  /** From the first year of stances up to the compared day, newest first. */
  readonly earlier: readonly Turn[];
};

type CountryScoring = Scoring['countries'][number];
type Fact = { readonly id: string; readonly date: string; readonly code: string; readonly day: number };

/**
 * The dated turns of the region: recognition that changes sides, joining, leaving or declining the Belt and Road, joining or
 * declining BRICS. A row is a turn when it changes what was so: not when it repeats it, not when it only says that it was
 * so (a status row), and a first recognition on record changes nothing known. In: the rows of `scoring.json`; with
 * `verifiedOnly` the unverified ones are left out first.
 */
export function turnsModel(
  scoring: Scoring,
  atlas: Atlas,
  years: ComparedYears,
  verifiedOnly: boolean,
  i18n: LateI18n<'changes'>,
): TurnsModel {
  const { words, format, lang } = i18n;
  const names: Readonly<Record<string, (name: string) => string>> = words.changes.turns.codes;
  const first = dayNumber(String(atlas.stanceYears[0] ?? years.to));
  const last = dayNumber(years.toDate);
  const compared = dayNumber(years.fromDate);
  const all = scoring.countries
    .flatMap((country) => turnsOf(country, verifiedOnly).map((fact) => ({ ...fact, iso3: country.iso3 })))
    .filter(({ day }) => day >= first && day <= last)
    .sort((a, b) => b.day - a.day || (a.id < b.id ? -1 : 1));
  const turn = ({ id, iso3, date, code }: (typeof all)[number]): Turn[] => {
    const say = names[code];
    return say ? [{ row: id, iso3, date: format.date(date), text: say(countryName(atlas, iso3, lang)) }] : [];
  };
  return {
    intro: words.changes.turns.intro(format.date(years.fromDate), format.date(years.toDate)),
    between: all.filter(({ day }) => day > compared).flatMap(turn),
    earlier: all.filter(({ day }) => day <= compared).flatMap(turn),
  };
}

/** Rows that change what was so, oldest first. */
function turnsOf({ evidence }: CountryScoring, verifiedOnly: boolean): Fact[] {
  const facts = evidence
    .filter(({ verified }) => !verifiedOnly || verified)
    .map(({ id, date, code, status }) => ({ id, date, code, status, day: dayNumber(date) }))
    .sort((a, b) => a.day - b.day);
  const state = new Map<string, string>();
  return facts.filter(({ code, status }) => {
    const subject = subjectOf(code);
    if (!subject) return false;
    const before = state.get(subject);
    state.set(subject, code);
    if (status || before === code) return false;
    return subject !== 'recognition' || before !== undefined;
  });
}

/** What a code can change: one state a subject. A pledge changes nothing yet and is a turn of its own. */
function subjectOf(code: string): string | null {
  if (code === 'recognition.beijing' || code === 'recognition.taipei') return 'recognition';
  if (code === 'recognition.pledge_to_switch') return code;
  if (['belt_and_road.signed', 'belt_and_road.withdrawn', 'belt_and_road.declined'].includes(code))
    return 'belt_and_road';
  return code.startsWith('institutions.brics_') ? 'brics' : null;
}
