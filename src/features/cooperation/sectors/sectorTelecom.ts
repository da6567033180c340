import { placeName } from '../../../facts/countryNames';
import type { Atlas } from '../../../bundle/schemas/atlas';
import type { Telecom } from '../../../bundle/schemas/cooperation';
import type { Iso3 } from '../../../domain/iso3';
import type { LateI18n } from '../../../i18n/lateWords';
import type { FigureTable } from '../../../figure/figureTable';

type I18n = LateI18n<'cooperation'>;

/** The most restricted first: what differs from the rest is looked for. */
const STATUSES = [
  'restricted',
  'mixed',
  'open',
  'none-known',
] as const satisfies readonly Telecom['status'][];

export type TelecomModel = {
  readonly heading: string;
  readonly title: string;
  readonly subtitle: string;
  readonly groups: readonly {
    readonly status: Telecom['status'];
    readonly label: string;
    readonly rows: readonly {
      readonly iso3: Iso3;
      readonly name: string;
      readonly date: string;
      readonly note: string;
      readonly sourceTitle: string;
      readonly sourceUrl: string;
    }[];
  }[];
  readonly notes: readonly string[];
  readonly table: FigureTable;
};

/** Whether 5G networks may use Chinese equipment, by status at its date. Null without a row. */
export function telecomModel(
  rows: readonly Telecom[],
  atlas: Atlas,
  isRegion: boolean,
  i18n: I18n,
): TelecomModel | null {
  const { words, format, lang } = i18n;
  const { telecom } = words.cooperation.indicators;
  const [only] = rows;
  if (!only) return null;
  const nameOf = (code: string) => placeName(atlas, code, lang);
  const made = rows
    .map(({ iso3, status, decisionDate, note, sourceTitle, sourceUrl }) => ({
      iso3,
      status,
      name: nameOf(iso3),
      date: format.date(decisionDate),
      note: note[lang],
      sourceTitle,
      sourceUrl,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, lang));
  const groups = STATUSES.map((status) => ({
    status,
    label: telecom.status[status],
    rows: made.filter((row) => row.status === status),
  }));
  const number = (status: Telecom['status']) => rows.filter((row) => row.status === status).length;
  const missing = atlas.countries.length - rows.length;
  const { country, status, date, note, source } = telecom.table;
  return {
    heading: telecom.heading,
    title: isRegion
      ? telecom.title(number('open'), number('mixed'), number('restricted'), number('none-known'))
      : telecom.titleOf(telecom.status[only.status]),
    subtitle: telecom.subtitle,
    groups: groups.filter((group) => group.rows.length > 0),
    notes: isRegion && missing > 0 ? [telecom.missing(format, missing)] : [],
    table: {
      columns: [country, status, date, note, source],
      rows: made.map((row) => ({
        head: row.name,
        cells: [telecom.status[row.status], row.date, row.note, row.sourceTitle],
      })),
      csv: {
        columns: ['iso3', country, status, date, note, source, 'url'],
        rows: made.map((row) => [
          row.iso3,
          row.name,
          row.status,
          row.date,
          row.note,
          row.sourceTitle,
          row.sourceUrl,
        ]),
      },
    },
  };
}
