import type { Atlas } from '../../../bundle/schemas/atlas';
import type { CountryFile, Evidence } from '../../../bundle/schemas/country';
import { dayNumber } from '../../../domain/stance/effectiveDate';
import { marginalsOf } from '../../../domain/stance/marginal';
import { countedCodes } from '../../../domain/stance/preparedEvidence';
import { gateOf } from '../../../domain/stance/recognitionGate';
import { FIRST_STANCE_YEAR } from '../../../domain/years';
import type { I18n } from '../../../i18n/words';
import type { ViewState } from '../../../view-state/viewState';
import { effectiveYear } from '../../../facts/measures/measures';
import { effectsOf, factModel, type FactModel } from './evidenceItem';
import { stanceDate } from '../../../facts/stance/stanceRecord';
import { SECTOR_IDS, type SectorId } from '../../../domain/sectors';
import { AXES, type StanceModel } from '../../../domain/stanceModel';

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
    chinaTradeSharePctByYear: file.chinaTradeSharePctByYear,
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

/** What of the view decides which facts are listed. */
export type FactsView = Pick<ViewState, 'sectors' | 'facts'>;

/** Ids of the components that list a code. */
export const componentsReading = (code: string, model: StanceModel): readonly string[] =>
  AXES.flatMap((axis) => model.axes[axis]).flatMap((component) =>
    component.rule !== 'measure' && Object.hasOwn(component.levels, code) ? [component.id] : [],
  );

type Facet = 'component' | 'direction' | 'sector' | 'verified';

function fits(row: Evidence, { sectors, facts }: FactsView, model: StanceModel, skip?: Facet): boolean {
  const { component, direction, verifiedOnly } = facts;
  if (skip !== 'component' && component !== null && !componentsReading(row.code, model).includes(component))
    return false;
  if (skip !== 'direction' && direction !== null && row.direction !== direction) return false;
  if (skip !== 'verified' && verifiedOnly && !row.verified) return false;
  return skip === 'sector' || sectors.length === 0 || (row.sector !== null && sectors.includes(row.sector));
}

/** Whether a fact passes all filters. A fact without a sector stays out while sectors are chosen. */
export const fitsFilters = (row: Evidence, view: FactsView, model: StanceModel): boolean =>
  fits(row, view, model);

/** How many facts each choice of a filter would leave, the other filters as they are. */
export type FactCounts = {
  readonly component: { readonly all: number; readonly byId: readonly (readonly [string, number])[] };
  readonly direction: {
    readonly all: number;
    readonly byValue: readonly (readonly [Evidence['direction'], number])[];
  };
  /** Facts of a sector, had it been chosen alone. */
  readonly sector: readonly (readonly [SectorId, number])[];
  readonly verified: number;
  /** Facts that fit everything else and stay out only because they have no sector. */
  readonly withoutSector: number;
};

const DIRECTIONS: readonly Evidence['direction'][] = [1, -1, 0];

/**
 * Counts beside each choice before it is made. Choices that have no fact at all in the country are left out, unless
 * they are the ones made.
 */
export function factCounts(rows: readonly Evidence[], view: FactsView, model: StanceModel): FactCounts {
  const left = (facet: Facet): readonly Evidence[] => rows.filter((row) => fits(row, view, model, facet));
  const ids = AXES.flatMap((axis) => model.axes[axis]).map(({ id }) => id);
  const reads = (row: Evidence, id: string): boolean => componentsReading(row.code, model).includes(id);
  const ofComponent = left('component');
  const ofDirection = left('direction');
  const ofSector = left('sector');
  return {
    component: {
      all: ofComponent.length,
      byId: ids
        .filter((id) => id === view.facts.component || rows.some((row) => reads(row, id)))
        .map((id) => [id, ofComponent.filter((row) => reads(row, id)).length] as const),
    },
    direction: {
      all: ofDirection.length,
      byValue: DIRECTIONS.map(
        (value) => [value, ofDirection.filter((row) => row.direction === value).length] as const,
      ),
    },
    sector: SECTOR_IDS.filter((id) => view.sectors.includes(id) || rows.some((r) => r.sector === id)).map(
      (id) => [id, ofSector.filter((row) => row.sector === id).length] as const,
    ),
    verified: left('verified').filter((row) => row.verified).length,
    withoutSector: view.sectors.length > 0 ? ofSector.filter((row) => row.sector === null).length : 0,
  };
}
