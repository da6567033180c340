import type {
  CarShare,
  Concern,
  CooperationEvent,
  CountryCooperation,
  Indicator,
  Opportunity,
  Telecom,
} from '../../../bundle/schemas/cooperation';
import type { Project } from '../../../bundle/schemas/project';
import type { SectorFile } from '../../../bundle/schemas/sector';
import { byDate } from '../../../domain/dateOrder';
import { asIso3, type Iso3 } from '../../../domain/iso3';
import type { SectorId } from '../../../domain/sectors';

export type PlacedProject = Project & { readonly iso3: Iso3 };

/** A record that shares its story with others: a stage of one project. */
export type Stage = {
  readonly id: string;
  readonly story: string;
  readonly date: string;
  /** Of an event. */
  readonly sourceDate?: string;
  readonly kind: CooperationEvent['kind'] | 'finance';
  /** Whether the date says when it was so rather than when it happened. */
  readonly statusRow: boolean;
};

/** All that is known of one sector in the region, or of the chosen sectors in one country, before any filter. */
export type SectorFacts = {
  /** Null for the region. */
  readonly iso3: Iso3 | null;
  readonly sectors: readonly SectorId[];
  readonly projects: readonly PlacedProject[];
  readonly events: readonly CooperationEvent[];
  readonly concerns: readonly Concern[];
  readonly opportunities: readonly Opportunity[];
  readonly stages: readonly Stage[];
  readonly telecom: readonly Telecom[];
  readonly carShares: readonly CarShare[];
  readonly indicators: readonly Indicator[];
};

const inTime = (a: Stage, b: Stage): number => byDate(a, b) || a.id.localeCompare(b.id);

function stagesOf(events: readonly CooperationEvent[], projects: readonly Project[]): Stage[] {
  const dated = events.flatMap(({ id, story, date, sourceDate, kind, statusRow }) =>
    story === null ? [] : [{ id, story, date, sourceDate, kind, statusRow }],
  );
  const financed = projects.flatMap(({ id, story, year }) =>
    story === null ? [] : [{ id, story, date: String(year), kind: 'finance' as const, statusRow: false }],
  );
  return [...financed, ...dated].sort(inTime);
}

/** One sector across the region. */
export function factsOfSector(file: SectorFile): SectorFacts {
  const { sector } = file;
  const own = <T extends object>(rows: readonly T[]) => rows.map((row) => ({ ...row, sector }));
  const projects = own(file.projects).flatMap((project) => {
    const iso3 = asIso3(project.iso3);
    return iso3 ? [{ ...project, iso3 }] : [];
  });
  const events = own(file.events);
  return {
    iso3: null,
    sectors: [sector],
    projects,
    events,
    concerns: own(file.concerns),
    opportunities: own(file.opportunities),
    stages: stagesOf(events, projects),
    telecom: file.telecom,
    carShares: file.carShares,
    indicators: file.indicators,
  };
}

/** The sector whose readers ask for a figure. */
const SECTOR_OF: Readonly<Record<Indicator['indicator'], SectorId>> = {
  'electric-car-share': 'ev',
  'renewable-electricity': 'renewables',
  'solar-megawatts': 'renewables',
  'internet-users': 'digital',
};

/** The chosen sectors of one country. Stages are those of all its sectors: a project may touch several. */
export function factsOfCountry(
  file: CountryCooperation,
  iso3: Iso3,
  sectors: readonly SectorId[],
): SectorFacts {
  const own = <T extends { readonly sector: SectorId }>(rows: readonly T[]): readonly T[] =>
    rows.filter(({ sector }) => sectors.includes(sector));
  return {
    iso3,
    sectors,
    projects: own(file.projects).map((project) => ({ ...project, iso3 })),
    events: own(file.events),
    concerns: own(file.concerns),
    opportunities: own(file.opportunities),
    stages: stagesOf(file.events, file.projects),
    telecom: file.telecom && sectors.includes('digital') ? [file.telecom] : [],
    carShares: sectors.includes('ev') ? file.carShares : [],
    indicators: file.indicators.filter(({ indicator }) => sectors.includes(SECTOR_OF[indicator])),
  };
}
