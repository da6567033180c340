import type { Atlas, AtlasCountry } from '../../../bundle/schemas/atlas';
import type { CooperationEvent } from '../../../bundle/schemas/cooperation';
import {
  countOf,
  matchesRecord,
  type DealSum,
  type RecordChoice,
} from '../../../domain/cooperation/recordFilter';
import { dealSumsOf, recordChoiceOf, type RecordsView } from '../../../facts/cooperation/recordsFiltered';
import type { PlacedProject, SectorFacts } from './sectorAmounts';

/** What the filter leaves of a sector, and what there is without one. */
export type SectorShown = {
  readonly facts: SectorFacts;
  readonly atlas: Atlas;
  /** The countries shown: one, or all of the atlas. */
  readonly countries: readonly AtlasCountry[];
  readonly choice: RecordChoice;
  readonly projects: readonly PlacedProject[];
  readonly deals: readonly DealSum[];
  readonly events: readonly CooperationEvent[];
  readonly total: { readonly projects: number; readonly deals: DealSum[]; readonly events: number };
  /** Whether the filter takes anything away that could be here. */
  readonly isFiltered: boolean;
};

export const eventYear = ({ date }: Pick<CooperationEvent, 'date'>): number => Number(date.slice(0, 4));

/** Filters a sector's records by the one choice that list, map and downloads follow too. */
export function sectorShown(facts: SectorFacts, atlas: Atlas, view: RecordsView): SectorShown {
  const { iso3, sectors } = facts;
  const choice = { ...recordChoiceOf(atlas, view, iso3), sectors };
  const allDeals = dealSumsOf(atlas).filter(
    (deal) => sectors.includes(deal.sector) && (iso3 === null || deal.iso3 === iso3),
  );
  const projects = facts.projects.filter((project) => matchesRecord({ ...project, kind: 'finance' }, choice));
  const deals = allDeals.filter((deal) => matchesRecord(deal, choice));
  const events = facts.events.filter((event) => matchesRecord({ ...event, year: eventYear(event) }, choice));
  return {
    facts,
    atlas,
    countries: iso3 ? atlas.countries.filter((country) => country.iso3 === iso3) : atlas.countries,
    choice,
    projects,
    deals,
    events,
    total: { projects: facts.projects.length, deals: allDeals, events: facts.events.length },
    isFiltered:
      projects.length < facts.projects.length ||
      countOf(deals) < countOf(allDeals) ||
      events.length < facts.events.length,
  };
}
