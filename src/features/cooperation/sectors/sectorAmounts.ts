import { DASH } from '../../../i18n/dash';
import type { LateI18n } from '../../../i18n/lateWords';
import {
  moneyUnit,
  type ChartLine,
  type ChartModel,
  type ChartPoint,
  type Tone,
} from '../../../figure/chartModel';
import { tableOfCells, type FigureCell, type FigureTable } from '../../../figure/figureTable';
import { moneyAxis } from '../../../figure/tradeMoneyAxis';
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
import type { AmountSum } from '../../../domain/cooperation/amountSum';
import { inUsd } from '../../../domain/cooperation/amountUnit';
import { byDate } from '../../../domain/dateOrder';
import type { Iso3 } from '../../../domain/iso3';
import type { SectorId } from '../../../domain/sectors';

type I18n = LateI18n<'cooperation'>;

export const spanOf = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

/** Points by year, US$; null with a dash where no record has an amount. */
export const amountPoints = (
  years: readonly number[],
  sums: ReadonlyMap<number, AmountSum>,
  { format }: I18n,
): ChartPoint[] =>
  years.map((year) => {
    const amount = sums.get(year)?.amountUsdMillion ?? null;
    const value = amount === null ? null : inUsd(amount);
    return {
      year,
      value,
      text: value === null ? DASH : format.usd(value),
      partial: false,
      source: null,
      basis: null,
    };
  });

type Given = Pick<ChartModel, 'id' | 'title' | 'notes' | 'sources' | 'table'> & {
  readonly years: readonly number[];
  readonly sums: ReadonlyMap<number, AmountSum>;
  readonly tone: Tone;
  readonly label: string;
  readonly unit: (money: string) => string;
};

/** One bar a year of one kind of money. */
export function amountChart({ sums, tone, label, unit, ...given }: Given, i18n: I18n): ChartModel {
  const { years } = given;
  const points = amountPoints(years, sums, i18n);
  const axis = moneyAxis(
    points.flatMap(({ value }) => (value === null ? [] : [value])),
    i18n,
  );
  const money = moneyUnit(Math.max(...axis.ticks.map(({ value }) => value)));
  const line: ChartLine = { id: given.id, tone, label, end: null, points };
  return {
    ...given,
    kind: 'bars',
    subtitle: i18n.words.sectors.span(
      unit(i18n.words.cooperation.sector.money[money.unit]),
      years[0] ?? 0,
      years.at(-1) ?? 0,
    ),
    lines: [line],
    ticks: axis.ticks,
    selectedYear: null,
    breaks: [],
  };
}

/** Records and US$ million a row, with the same as a file; a column for records with an amount where some have none. */
export function amountTable<K extends string | number>(
  keys: readonly { readonly key: K; readonly head: string }[],
  sums: ReadonlyMap<K, AmountSum>,
  columns: readonly string[],
  { hasUnknown, format }: { readonly hasUnknown: boolean; readonly format: I18n['format'] },
): FigureTable {
  const counted = (value: number): FigureCell => ({ text: format.number(value), value });
  const none: AmountSum = { count: 0, withAmount: 0, amountUsdMillion: null };
  return tableOfCells(
    columns,
    keys.map(({ key, head }) => {
      const { count, withAmount, amountUsdMillion } = sums.get(key) ?? none;
      const amount = amountUsdMillion === null ? DASH : format.number(amountUsdMillion, 1);
      return {
        head,
        cells: [
          counted(count),
          ...(hasUnknown ? [counted(withAmount)] : []),
          { text: amount, value: amountUsdMillion },
        ],
      };
    }),
  );
}

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
  const projects = own(file.projects);
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
