import type { Atlas } from '../../../bundle/schemas/atlas';
import type { Records } from '../../../bundle/schemas/records';
import { SHIFT_SPANS, type ShiftSpan } from '../../../domain/cooperation/cooperationShift';
import { SHIFT_VERDICTS } from '../../../domain/cooperation/cooperationShiftVerdict';
import type { Iso3 } from '../../../domain/iso3';
import type { LateI18n } from '../../../i18n/lateWords';
import { countryName } from '../../../facts/countryNames';
import type { FigureTable } from '../../../figure/figureTable';
import { shiftFinding, type Coverage, type ShiftFinding } from './shiftFinding';
import { shiftRows, type ShiftRows } from './shiftRows';
import { isOnlyWithLargest } from './shiftSentences';

const COUNTED = ['finance', 'investment', 'construction', 'events'] as const;

export type CountryShift = {
  readonly iso3: Iso3;
  readonly name: string;
  readonly verdicts: Readonly<Record<ShiftSpan, string>>;
  /** Records of all years by source, as texts in the order of the columns. */
  readonly counts: readonly string[];
};

export type CountriesShift = {
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly CountryShift[];
  readonly table: FigureTable;
};

type Known = {
  readonly iso3: Iso3;
  readonly name: string;
  readonly findings: Readonly<Record<ShiftSpan, ShiftFinding>>;
  readonly counts: readonly number[];
};

function countsOf({ bySource, neutral }: ShiftRows): number[] {
  const count = (rows: ShiftRows['bySource']['finance']) =>
    rows.reduce((sum, { records }) => sum + records, 0);
  return COUNTED.map((source) =>
    source === 'events'
      ? count(bySource.events) + count(bySource.restrictions) + neutral
      : count(bySource[source]),
  );
}

const rankOf = ({ findings }: Known): number =>
  Math.min(...SHIFT_SPANS.map((span) => SHIFT_VERDICTS.indexOf(findings[span].verdict)));

/** Every country's verdict by the same rule, those of which something can be told first, with the records there are. */
export function countriesShift(
  file: Records,
  atlas: Atlas,
  coverage: Coverage,
  isos: ReadonlySet<string> | null,
  { words, format, lang }: LateI18n<'cooperation'>,
): CountriesShift {
  const { countries, short } = words.cooperation.shift;
  const collator = new Intl.Collator(lang);
  const known = atlas.countries
    .filter(({ iso3 }) => isos === null || isos.has(iso3))
    .map(({ iso3 }): Known => {
      const rows = shiftRows(file, atlas, new Set([iso3]));
      const findings = {
        long: shiftFinding(rows, coverage, 'long'),
        lately: shiftFinding(rows, coverage, 'lately'),
      };
      return { iso3, name: countryName(atlas, iso3, lang), findings, counts: countsOf(rows) };
    })
    .sort((a, b) => rankOf(a) - rankOf(b) || collator.compare(a.name, b.name));
  const verdict = (finding: ShiftFinding): string =>
    isOnlyWithLargest(finding)
      ? `${short[finding.verdict]} (${countries.onlyWithLargest})`
      : short[finding.verdict];
  const rows = known.map(({ iso3, name, findings, counts }): CountryShift => ({
    iso3,
    name,
    verdicts: { long: verdict(findings.long), lately: verdict(findings.lately) },
    counts: counts.map((count) => format.number(count)),
  }));
  const columns = [
    countries.columns.country,
    ...SHIFT_SPANS.map((span) => countries.columns[span]),
    ...COUNTED.map((source) => countries.columns[source]),
  ];
  const tooLittle = SHIFT_VERDICTS.indexOf('too-little');
  return {
    title: countries.title(known.filter((one) => rankOf(one) < tooLittle).length, known.length),
    subtitle: countries.subtitle,
    note: countries.note,
    columns,
    rows,
    table: {
      columns,
      rows: rows.map(({ name, verdicts, counts }) => ({
        head: name,
        cells: [verdicts.long, verdicts.lately, ...counts],
      })),
      csv: {
        columns,
        rows: known.map(({ name, counts }, i) => [
          name,
          rows[i]?.verdicts.long ?? null,
          rows[i]?.verdicts.lately ?? null,
          ...counts,
        ]),
      },
    },
  };
}
