import type { Atlas } from '../../../bundle/schemas/atlas';
import type { AmountSum } from '../../../domain/cooperation/amountSum';
import { inUsd } from '../../../domain/cooperation/amountUnit';
import { asIso3 } from '../../../domain/iso3';
import { SHIFT_SOURCES, type ShiftSource } from './shiftRows';
import type { LateI18n } from '../../../i18n/lateWords';
import { isInFinanceSource } from '../../../facts/cooperation/cooperationSum';
import { countryName } from '../../../facts/countryNames';
import type { Rest, ShiftFinding } from './shiftFinding';

type I18n = LateI18n<'cooperation'>;

/** Whether a direction was told only because of one commitment. */
export const isOnlyWithLargest = ({ verdict, withoutLargest }: ShiftFinding): boolean =>
  (verdict === 'toward' || verdict === 'back') &&
  withoutLargest !== null &&
  withoutLargest.verdict !== verdict;

/** The verdict with the number of measures behind it. */
export function verdictText(finding: ShiftFinding, { words }: I18n): string {
  const { verdict: texts, onlyWithLargest } = words.cooperation.shift;
  const { verdict, measures } = finding;
  const told = measures.flatMap(({ comparison }) => (comparison.kind === 'told' ? [comparison] : []));
  const moving = (direction: 'toward' | 'back') =>
    told.filter((comparison) => comparison.direction === direction).length;
  switch (verdict) {
    case 'too-little':
      return texts[verdict];
    case 'none':
      return texts.none(told.length);
    case 'mixed':
      return texts.mixed(moving('toward'), moving('back'), told.length);
    default: {
      const text = texts[verdict](moving(verdict), told.length);
      return isOnlyWithLargest(finding) ? onlyWithLargest(text) : text;
    }
  }
}

function restText(source: ShiftSource, { records, withAmount }: Rest, { words, format }: I18n): string {
  const { rests } = words.cooperation.shift;
  return source === 'finance'
    ? rests.finance(format, records, records - withAmount)
    : rests[source](format, records);
}

/** How many records the verdict rests on, one number a source. */
export function restsText({ verdict, rests }: ShiftFinding, i18n: I18n): string {
  const texts = i18n.words.cooperation.shift.rests;
  const parts = SHIFT_SOURCES.flatMap((source) => {
    const rest = rests.get(source);
    return rest && rest.records > 0 ? [restText(source, rest, i18n)] : [];
  });
  if (parts.length === 0) return texts.nothing;
  const list = i18n.format.list(parts);
  return verdict === 'too-little' ? texts.onRecord(list) : texts.on(list);
}

/** What the verdict would be without the largest commitment, and without "other". Nothing where nothing was told. */
export function robustTexts(finding: ShiftFinding, atlas: Atlas, { words, format, lang }: I18n): string[] {
  const { robust, short } = words.cooperation.shift;
  const { verdict, withoutLargest, classifiedOnly } = finding;
  if (verdict === 'too-little') return [];
  const same = classifiedOnly === verdict;
  const others = same ? robust.classifiedStays : robust.classifiedChanges(short[classifiedOnly]);
  const iso3 = withoutLargest && asIso3(withoutLargest.record.iso3);
  if (!withoutLargest || !iso3) return [others];
  const { year, sector, amountUsdMillion } = withoutLargest.record;
  const record = robust.record(
    countryName(atlas, iso3, lang),
    year,
    words.sectors.sectorInSentence(words.terms.sectors[sector]),
    format.usd(inUsd(amountUsdMillion ?? 0)),
  );
  return [
    withoutLargest.verdict === verdict
      ? robust.stays(record)
      : robust.changes(record, short[withoutLargest.verdict]),
    others,
  ];
}

/**
 * How much of development finance is counted: what has a place, of all commitments. Null where none has, or where the
 * parts with a place come to more than the adjusted whole.
 */
export function placedText(
  atlas: Atlas,
  isos: ReadonlySet<string> | null,
  placed: AmountSum,
  { words, format }: I18n,
): string | null {
  const totals = atlas.countries
    .filter(({ iso3 }) => isos === null || isos.has(iso3))
    .filter(isInFinanceSource)
    .map(({ financeTotal }) => financeTotal);
  const count = totals.reduce((sum, { commitments }) => sum + commitments, 0);
  const amountUsdMillion = totals.reduce(
    (sum, { amountUsdMillion2021 }) => sum + (amountUsdMillion2021 ?? 0),
    0,
  );
  const part = placed.amountUsdMillion ?? 0;
  if (part <= 0 || part > amountUsdMillion) return null;
  const share = format.percent((part / amountUsdMillion) * 100);
  return words.cooperation.shift.placed(format.number(placed.count), format.number(count), share);
}
