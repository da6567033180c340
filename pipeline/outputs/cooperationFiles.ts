import {
  countryCooperationFileSchema,
  INDICATORS,
  type CountryCooperationFile,
} from '../../src/bundle/schemas/cooperation';
import { recordsFileSchema, type RecordsFile } from '../../src/bundle/schemas/records';
import type { ProjectRow } from '../../src/bundle/schemas/project';
import { sectorFileSchema } from '../../src/bundle/schemas/sector';
import { RECORD_KINDS, RECORD_STATUSES } from '../../src/domain/cooperation/records';
import { COUNTRY_CODES, type Iso3 } from '../../src/domain/iso3';
import { yearOf } from '../../src/domain/months';
import { SECTOR_IDS, type SectorId } from '../../src/domain/sectors';
import { lastSpans } from '../../src/domain/trade/solarYears';
import type { Facts } from '../facts';
import { jsonText } from '../lib/jsonText';
import { round, roundOrNull } from '../lib/round';
import type { FinanceProject } from '../sources/gcdf';
import { COORDINATE_DIGITS } from '../sources/gcdfPlaces';
import { SOLAR } from '../sources/newTrade/solarExports';
import { monthsOf } from './tradeParts/solar';

/** The indicators of the macro table that readers of a sector expect, and the sector they belong to. */
const OF_MACRO = {
  'electric-car-share': { indicator: 'electric-car-share-pct', sector: 'ev' },
  'renewable-electricity': { indicator: 'renewable-electricity-pct', sector: 'renewables' },
  'internet-users': { indicator: 'internet-users-pct', sector: 'digital' },
} as const;

const sectorOf = (indicator: Indicator['indicator']): SectorId =>
  indicator === 'solar-megawatts' ? 'renewables' : OF_MACRO[indicator].sector;

const projectEntry = (project: FinanceProject): ProjectRow => ({
  id: project.id,
  sector: project.sector,
  year: project.year,
  name: project.name,
  story: project.story,
  subject: project.subject,
  instrument: project.instrument,
  status: project.status,
  amountUsdMillion2021: project.amountUsd2021 === null ? null : round(project.amountUsd2021 / 1e6, 4),
  point: project.place && [
    round(project.place.lat, COORDINATE_DIGITS),
    round(project.place.lon, COORDINATE_DIGITS),
  ],
  precision: project.place?.precision ?? 'none',
  url: project.url,
});

/** All records of one country. */
export const cooperationFile = (facts: Facts, iso3: Iso3): string => {
  const own = <T extends { iso3: string }>(rows: readonly T[]): T[] =>
    rows.filter((row) => row.iso3 === iso3);
  /** What is said of the whole region is said of each country too, and marked so. */
  const ownOrRegion = <T extends { iso3: string }>(rows: readonly T[]): T[] =>
    rows.filter((row) => row.iso3 === iso3 || row.iso3 === 'REGION');
  return jsonText(`cooperation/${iso3}.json`, countryCooperationFileSchema, {
    format: 'vaiven.cooperation',
    formatVersion: 1,
    iso3,
    financeTotals: facts.financeTotals
      .filter((total) => total.iso3 === iso3)
      .map(({ year, commitments, amountUsd2021 }): CountryCooperationFile['financeTotals'][number] => [
        year,
        commitments,
        roundOrNull(amountUsd2021 === null ? null : amountUsd2021 / 1e6, 4),
      ]),
    projects: facts.projects.filter((project) => project.iso3 === iso3).map(projectEntry),
    events: own(facts.cooperation.events),
    concerns: ownOrRegion(facts.cooperation.concerns),
    opportunities: ownOrRegion(facts.cooperation.opportunities),
    telecom: own(facts.cooperation.telecom)[0] ?? null,
    carShares: own(facts.cooperation.carShares),
    indicators: indicatorsOf(facts, iso3),
  });
};

const inSector = <T extends { sector: SectorId }>(rows: readonly T[], sector: SectorId): T[] =>
  rows.filter((row) => row.sector === sector);

/** One sector across the region. The schema leaves out what its rows need not repeat: the sector. */
export const sectorFile = (facts: Facts, sector: SectorId): string => {
  const { events, concerns, opportunities, telecom, carShares } = facts.cooperation;
  return jsonText(`sectors/${sector}.json`, sectorFileSchema, {
    format: 'vaiven.sector',
    formatVersion: 2,
    sector,
    projects: inSector(facts.projects, sector).map((project) => ({
      ...projectEntry(project),
      iso3: project.iso3,
    })),
    events: inSector(events, sector),
    concerns: inSector(concerns, sector),
    opportunities: inSector(opportunities, sector),
    telecom: sector === 'digital' ? telecom : [],
    carShares: sector === 'ev' ? carShares : [],
    indicators: COUNTRY_CODES.flatMap((iso3) =>
      indicatorsOf(facts, iso3).filter(({ indicator }) => sectorOf(indicator) === sector),
    ),
  });
};

export const SECTOR_FILES = SECTOR_IDS.map((id) => ({ id, path: `sectors/${id}.json` }));

/** One short row a record, for counting. */
export function recordsFile({ projects, cooperation }: Facts): string {
  const rows: RecordsFile['rows'] = [
    ...projects.map((project): RecordsFile['rows'][number] => [
      project.id,
      project.iso3,
      project.year,
      SECTOR_IDS.indexOf(project.sector),
      RECORD_KINDS.indexOf('finance'),
      RECORD_STATUSES.indexOf(project.status),
      1,
      project.amountUsd2021 === null ? null : round(project.amountUsd2021 / 1e6, 3),
    ]),
    ...cooperation.events.map((event): RecordsFile['rows'][number] => [
      event.id,
      event.iso3,
      yearOf(event.date),
      SECTOR_IDS.indexOf(event.sector),
      RECORD_KINDS.indexOf(event.kind),
      RECORD_STATUSES.indexOf(event.status),
      event.direction,
      event.amountUsdMillion,
    ]),
  ];
  return jsonText('records.json', recordsFileSchema, { format: 'vaiven.records', formatVersion: 1, rows });
}

type Indicator = CountryCooperationFile['indicators'][number];

function indicatorsOf(facts: Facts, iso3: Iso3): Indicator[] {
  const made = INDICATORS.map((indicator): Indicator | null => {
    if (indicator === 'solar-megawatts') return solarOf(facts, iso3);
    const points = facts.macro.filter(
      (point) => point.iso3 === iso3 && point.indicator === OF_MACRO[indicator].indicator,
    );
    const [first] = points;
    if (first === undefined) return null;
    return {
      indicator,
      iso3,
      source: first.source,
      points: points.map(({ year, value }) => [year, round(value, 4)]),
    };
  });
  return made.filter((one) => one !== null);
}

/** China's exports of solar panels to the country by whole years: a year the source has not finished is left out. */
function solarOf({ solar }: Facts, iso3: Iso3): Indicator | null {
  const months = monthsOf(solar);
  const lastWhole = lastSpans(months.length, months[0] ?? '')?.whole ?? -Infinity;
  const years = new Map<number, number>();
  for (const cell of solar) {
    const year = yearOf(cell.month);
    if (cell.iso3 !== iso3 || cell.product !== 'panels' || year > lastWhole) continue;
    years.set(year, (years.get(year) ?? 0) + cell.megawatts);
  }
  if (years.size === 0) return null;
  return {
    indicator: 'solar-megawatts',
    iso3,
    source: SOLAR,
    points: [...years].sort(([a], [b]) => a - b).map(([year, value]) => [year, round(value, 2)]),
  };
}
