import type { Evidence } from '../../../bundle/schemas/country';
import { SECTOR_IDS, type SectorId } from '../../../domain/sectors';
import { AXES, type StanceModel } from '../../../domain/stanceModel';
import type { ViewState } from '../../../view-state/viewState';

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
