import type { Atlas } from '../../../bundle/schemas/atlas';
import type { CountryFile, Evidence } from '../../../bundle/schemas/country';
import { dayNumber } from '../../../domain/stance/effectiveDate';
import { marginalsOf } from '../../../domain/stance/marginal';
import { countedCodes } from '../../../domain/stance/preparedEvidence';
import { gateOf } from '../../../domain/stance/recognitionGate';
import { FIRST_STANCE_YEAR } from '../../../domain/years';
import type { I18n } from '../../../i18n/words';
import type { ViewState } from '../../../view-state/viewState';
import { effectiveYear } from '../../../facts/effectiveYear';
import { factCounts, fitsFilters, type FactCounts } from './evidenceFilter';
import { effectsOf, factModel, type FactModel } from './evidenceItem';
import { stanceDate } from '../../../facts/stance/stanceRecord';

export type EvidenceView = Pick<ViewState, 'year' | 'sectors' | 'facts' | 'row' | 'weights'>;

/** Facts that do not count for the day, with the reason they share. */
export type AsideGroup = {
  readonly kind: 'context' | 'unverified' | 'later';
  readonly reason: string;
  readonly facts: readonly FactModel[];
};

export type EvidenceModel = {
  readonly lead: string;
  readonly notices: readonly string[];
  readonly counts: FactCounts;
  /** How many facts fit the filters, of all; null while none is set. */
  readonly filtered: string | null;
  readonly sectorNote: string | null;
  /** Facts that count, newest first, by year. */
  readonly years: readonly { readonly year: string; readonly facts: readonly FactModel[] }[];
  readonly aside: readonly AsideGroup[];
  readonly isEmpty: boolean;
  /** Said of a row that the link names and that is not on record; one of another country the link itself reports. */
  readonly missing: string | null;
};

/**
 * Every fact on record about a country: those that count for the day of the chosen year (31 December, or the latest date)
 * with what they move, and those that do not with the reason. Points are those of `marginalsOf` under `atlas.model`, which
 * is the reader's own where there is one. A fact that the link names is listed whatever the filters say.
 */
export function evidenceModel(
  atlas: Atlas,
  file: CountryFile,
  view: EvidenceView,
  i18n: I18n,
): EvidenceModel {
  const { words, format } = i18n;
  const text = words.evidence;
  const date = stanceDate(atlas, effectiveYear(atlas, 'stance', view.year));
  const sorted = sortOut(file.evidence, atlas, date, view);
  const marginals = marginalsOf({
    evidence: sorted.counting,
    chinaTradeSharePctByYear: new Map(file.chinaTradeSharePctByYear),
    model: atlas.model,
    date,
  });
  const fits = (row: Evidence): boolean => fitsFilters(row, view, atlas.model);
  const drawn = (rows: readonly Evidence[]): FactModel[] =>
    rows
      .filter((row) => fits(row) || row.id === view.row)
      .sort(newestFirst)
      .map((row) =>
        factModel(
          row,
          {
            effects: effectsOf(row, marginals.get(row) ?? [], sorted.counting, i18n),
            isMarked: row.id === view.row,
            isOutside: !fits(row),
          },
          i18n,
        ),
      );
  const fitting = file.evidence.filter(fits).length;
  const counts = factCounts(file.evidence, view, atlas.model);
  const counting = drawn(sorted.counting);
  const aside = (['context', 'unverified', 'later'] as const)
    .map((kind) => ({ kind, reason: reasonOf(kind, date, view, i18n), facts: drawn(sorted[kind]) }))
    .filter(({ facts }) => facts.length > 0);
  return {
    lead: text.lead(
      format.number(sorted.counting.length),
      format.number(file.evidence.length),
      format.date(date),
    ),
    notices: noticesOf(sorted.counting, date, view, i18n),
    counts,
    filtered: isFiltered(view)
      ? text.filters.shown(format.number(fitting), format.number(file.evidence.length))
      : null,
    sectorNote:
      counts.withoutSector > 0
        ? text.filters.sectorNote(counts.withoutSector, format.number(counts.withoutSector))
        : null,
    years: byYear(counting, sorted.counting),
    aside,
    isEmpty: fitting === 0,
    missing:
      view.row === null || file.evidence.some(({ id }) => id === view.row)
        ? null
        : text.row.unknown(view.row),
  };
}

export const isFiltered = ({ sectors, facts }: Pick<EvidenceView, 'sectors' | 'facts'>): boolean =>
  sectors.length > 0 || facts.component !== null || facts.direction !== null || facts.verifiedOnly;

type Sorted = Readonly<Record<'counting' | AsideGroup['kind'], readonly Evidence[]>>;

function sortOut(rows: readonly Evidence[], atlas: Atlas, date: string, view: EvidenceView): Sorted {
  const codes = countedCodes(atlas.model);
  const today = dayNumber(date);
  const kindOf = (row: Evidence): keyof Sorted => {
    if (!codes.has(row.code)) return 'context';
    if (view.weights?.verifiedOnly && !row.verified) return 'unverified';
    return dayNumber(row.date) > today ? 'later' : 'counting';
  };
  const of = (kind: keyof Sorted): Evidence[] => rows.filter((row) => kindOf(row) === kind);
  return {
    counting: of('counting'),
    context: of('context'),
    unverified: of('unverified'),
    later: of('later'),
  };
}

const newestFirst = (a: Evidence, b: Evidence): number =>
  dayNumber(b.date) - dayNumber(a.date) || (a.id < b.id ? 1 : -1);

function byYear(facts: readonly FactModel[], rows: readonly Evidence[]): EvidenceModel['years'] {
  const yearOf = new Map(rows.map((row) => [row.id, row.date.slice(0, 4)]));
  const years = [...new Set(facts.map(({ id }) => yearOf.get(id) ?? ''))];
  return years.map((year) => ({ year, facts: facts.filter(({ id }) => yearOf.get(id) === year) }));
}

function reasonOf(kind: AsideGroup['kind'], date: string, view: EvidenceView, i18n: I18n): string {
  const { aside } = i18n.words.evidence;
  if (kind === 'later') return aside.later(i18n.format.date(date));
  if (kind === 'unverified') return aside.unverified;
  const hasDropped = Object.values(view.weights?.factors ?? {}).includes(0);
  return hasDropped ? aside.contextOwn : aside.context;
}

function noticesOf(
  counting: readonly Evidence[],
  date: string,
  { year }: EvidenceView,
  { words }: I18n,
): string[] {
  const gate = gateOf(counting, date);
  return [
    ...(year !== null && year < FIRST_STANCE_YEAR
      ? [words.evidence.beforeStart(String(FIRST_STANCE_YEAR))]
      : []),
    ...(gate === 'taipei' ? [words.evidence.gateTaipei] : []),
    ...(gate === 'none' ? [words.evidence.gateNone] : []),
  ];
}
