import * as v from 'valibot';
import { COUNTRY_CODES } from '../../domain/iso3';
import {
  CONCERN_THEMES,
  EVENT_KINDS,
  EVENT_TOPICS,
  OPPORTUNITY_THEMES,
  RECORD_STATUSES,
} from '../../domain/cooperation/records';
import { SECTOR_IDS } from '../../domain/sectors';
import { projectFileSchema, projectOf } from './project';
import { webAddress } from './webAddress';

const nullableNumber = v.nullable(v.number());
const text = v.object({ en: v.string(), es: v.string(), pt: v.string() });
/** A country of the atlas, or the region as a whole. */
const place = v.union([v.picklist(COUNTRY_CODES), v.literal('REGION')]);
const confidence = v.picklist(['high', 'medium', 'low']);

/** A dated event of cooperation or of its end, in our words. */
export const eventSchema = v.object({
  id: v.string(),
  iso3: place,
  /** ISO date; month or day may be missing. */
  date: v.string(),
  sector: v.picklist(SECTOR_IDS),
  kind: v.picklist(EVENT_KINDS),
  title: text,
  counterparty: v.string(),
  /** As the source states it, nominal; null = none stated. Stages of one project repeat it: never summed. */
  amountUsdMillion: nullableNumber,
  /** At the source's date, not today. */
  status: v.picklist(RECORD_STATUSES),
  /** 1 deeper, -1 restricted or ended, 0 neither or an act of someone else. */
  direction: v.picklist([1, 0, -1]),
  topics: v.array(v.picklist(EVENT_TOPICS)),
  /** Key shared by the stages of one project; null = stands alone. */
  story: v.nullable(v.string()),
  /** Was so on that date, rather than happened then. */
  statusRow: v.boolean(),
  sourceTitle: v.string(),
  sourceUrl: webAddress,
  sourceDate: v.string(),
  confidence,
  verified: v.boolean(),
});

const claim = <T extends readonly string[]>(themes: T) =>
  v.object({
    id: v.string(),
    iso3: place,
    sector: v.picklist(SECTOR_IDS),
    theme: v.picklist(themes),
    /** Whoever made it is named in the sentence: a claim, not a finding. */
    claim: text,
    sourceTitle: v.string(),
    sourceUrl: webAddress,
    sourceDate: v.string(),
  });
export const concernSchema = claim(CONCERN_THEMES);
export const opportunitySchema = claim(OPPORTUNITY_THEMES);

/** Whether mobile networks may use Chinese equipment, at the date of the source. */
export const telecomSchema = v.object({
  iso3: v.picklist(COUNTRY_CODES),
  status: v.picklist(['open', 'mixed', 'restricted', 'none-known']),
  vendors: v.string(),
  decisionDate: v.string(),
  note: text,
  sourceTitle: v.string(),
  sourceUrl: webAddress,
  sourceDate: v.string(),
  confidence,
  verified: v.boolean(),
});

/** Brand share, share made in China and electric-only share are different things, so each is a measure of its own. */
export const CAR_MEASURES = [
  'electric-of-new-cars',
  'battery-electric-of-new-cars',
  'chinese-brands-of-new-cars',
  'made-in-china-of-new-cars',
  'chinese-brands-or-made-of-new-cars',
  'chinese-brands-of-electric',
  'made-in-china-of-electric',
  'chinese-brands-of-battery-electric',
  'chinese-brands-of-imported-electric',
  'made-in-china-of-vehicle-imports',
  'byd-of-new-cars',
  'byd-of-electric',
  'byd-of-battery-electric',
  'byd-of-electrified',
  'byd-of-electric-buses',
  'geely-of-electrified',
  'faw-zeekr-changan-of-electric',
  'units-byd',
  'units-chinese',
  'units-imported-from-china',
  'units-electrified',
  'units-electric-buses',
  'units-byd-electric-buses',
] as const;
export const CAR_QUALIFIERS = [
  'about',
  'more-than',
  'with-non-reporting',
  'reporting-only',
  'press',
] as const;

/** Shares and units of Chinese and of electric cars, as press and industry state them. */
export const carShareSchema = v.object({
  iso3: place,
  year: v.number(),
  /** Part of the year the figure covers, as the source says ("Jan-Jun"); empty = the year. */
  period: v.string(),
  measure: v.picklist(CAR_MEASURES),
  /** How the source hedges the figure; null = it does not. */
  qualifier: v.nullable(v.picklist(CAR_QUALIFIERS)),
  unit: v.picklist(['percent', 'units']),
  value: v.number(),
  sourceTitle: v.string(),
  sourceUrl: webAddress,
  sourceDate: v.string(),
  confidence,
  verified: v.boolean(),
});

/** A yearly figure readers of a sector expect; `indicator` is a key of `i18n`. */
export const INDICATORS = [
  'electric-car-share',
  'renewable-electricity',
  'internet-users',
  'solar-megawatts',
] as const;
export const indicatorFileSchema = v.object({
  indicator: v.picklist(INDICATORS),
  iso3: v.picklist(COUNTRY_CODES),
  /** Id of a source of the manifest. */
  source: v.string(),
  /** [year, value] in percent, or megawatts. */
  points: v.array(v.tuple([v.number(), v.number()])),
});

/** The figures of an indicator by name, in the order of the file: by year. */
export const indicatorOf = ({ points, ...indicator }: v.InferOutput<typeof indicatorFileSchema>) => ({
  ...indicator,
  points: points.map(([year, value]) => ({ year, value })),
});

/** `cooperation/<ISO3>.json`: all records of one country. */
export const countryCooperationFileSchema = v.object({
  format: v.literal('vaiven.cooperation'),
  formatVersion: v.literal(1),
  iso3: v.picklist(COUNTRY_CODES),
  /** All commitments with or without a place: [year, commitments, US$ million constant 2021 or null when none has an amount]. */
  financeTotals: v.array(v.tuple([v.number(), v.number(), nullableNumber])),
  projects: v.array(projectFileSchema),
  events: v.array(eventSchema),
  concerns: v.array(concernSchema),
  opportunities: v.array(opportunitySchema),
  telecom: v.nullable(telecomSchema),
  carShares: v.array(carShareSchema),
  indicators: v.array(indicatorFileSchema),
});

/** The file with its rows by name. */
export const countryCooperationSchema = v.pipe(
  countryCooperationFileSchema,
  v.transform((file) => ({
    ...file,
    financeTotals: file.financeTotals.map(([year, commitments, amountUsdMillion2021]) => ({
      year,
      commitments,
      amountUsdMillion2021,
    })),
    projects: file.projects.map(projectOf),
    indicators: file.indicators.map(indicatorOf),
  })),
);

export type CountryCooperationFile = v.InferOutput<typeof countryCooperationFileSchema>;
export type CooperationEvent = v.InferOutput<typeof eventSchema>;
export type Concern = v.InferOutput<typeof concernSchema>;
export type Opportunity = v.InferOutput<typeof opportunitySchema>;
export type Telecom = v.InferOutput<typeof telecomSchema>;
export type CarShare = v.InferOutput<typeof carShareSchema>;
export type Indicator = ReturnType<typeof indicatorOf>;
export type CountryCooperation = v.InferOutput<typeof countryCooperationSchema>;
