import type { CountryFile, Evidence } from '../../bundle/schemas/country';
import type { Atlas } from '../../bundle/schemas/atlas';
import { dayNumber } from '../../domain/stance/effectiveDate';
import { GATE_CODES } from '../../domain/stance/recognitionGate';
import { reasonsOf, type StanceReason } from '../../domain/stance/stanceReasons';
import { AXES, type Axis } from '../../domain/stanceModel';
import type { I18n } from '../../i18n/words';
import { stanceDate } from './stanceRecord';

export type ReasonModel = {
  readonly key: string;
  readonly title: string;
  /** The fact in our own words, in English where no translation is there; null for the measured share. */
  readonly note: { readonly text: string; readonly isEnglish: boolean } | null;
  readonly when: string;
  readonly source: { readonly title: string; readonly url: string | null };
  readonly others: string | null;
};

export type ReasonsModel = Readonly<Record<Axis, readonly ReasonModel[]>>;

const SHOWN = 3;

/** The three strongest reasons on each axis in a stance year, strongest first; see `reasonsOf` for what "strong" means. */
export function countryReasons(atlas: Atlas, file: CountryFile, year: number, i18n: I18n): ReasonsModel {
  const reasons = reasonsOf({
    evidence: file.evidence,
    chinaTradeSharePctByYear: file.chinaTradeSharePctByYear,
    model: atlas.model,
    date: stanceDate(atlas, year),
  });
  const [engagement = [], guardedness = []] = AXES.map((axis) =>
    reasons[axis].slice(0, SHOWN).map((reason) => reasonModel(reason, i18n)),
  );
  return { engagement, guardedness };
}

/** Under the gate the one reason is the recognition in force: its latest row on or before the day of the stance year. */
export function recognitionReason(
  atlas: Atlas,
  file: CountryFile,
  year: number,
  i18n: I18n,
): ReasonModel | null {
  const today = dayNumber(stanceDate(atlas, year));
  const latest = file.evidence
    .filter((row) => GATE_CODES.includes(row.code) && dayNumber(row.date) <= today)
    .sort((a, b) => dayNumber(a.date) - dayNumber(b.date))
    .at(-1);
  return latest ? rowReason(latest, 0, i18n) : null;
}

function reasonModel(reason: StanceReason<Evidence>, i18n: I18n): ReasonModel {
  const { words, format } = i18n;
  if (reason.kind === 'measure') {
    const { sharePct, years } = reason.measure;
    return {
      key: reason.component,
      title: words.stance.tradeShareReason(format.percent(sharePct)),
      note: null,
      when: words.stance.tradeShareYears(format.list(years.map(String))),
      source: { title: words.stance.tradeSources, url: null },
      others: null,
    };
  }
  return rowReason(reason.row, reason.others, i18n);
}

function rowReason(row: Evidence, others: number, { lang, words, format }: I18n): ReasonModel {
  return {
    key: row.id,
    title: codeName(row.code, words),
    note: { text: row.note[lang] ?? row.note.en, isEnglish: lang !== 'en' && row.note[lang] === null },
    when: format.date(row.date),
    source: { title: row.sourceTitle, url: row.sourceUrl },
    others: others > 0 ? words.stance.alsoCounts(others) : null,
  };
}

/** A code in words. A code the words lack is shown as it is; a test keeps the words complete for the model's codes. */
export function codeName(code: string, words: I18n['words']): string {
  const names: Readonly<Record<string, string>> = words.stance.codes;
  return names[code] ?? code;
}
