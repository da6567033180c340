import * as v from 'valibot';
import { COUNTRY_CODES } from '../../domain/iso3';
import { webAddress } from './webAddress';

const text = v.object({ en: v.string(), es: v.string(), pt: v.string() });

/** `trade/tariffs.json`: the tariff war in dated events, and the rates of 2025 by country. */
export const tariffsSchema = v.object({
  format: v.literal('vaiven.tariffs'),
  formatVersion: v.literal(1),
  events: v.array(
    v.object({
      id: v.string(),
      date: v.string(),
      title: text,
      note: text,
      /** ISO 3166-1 alpha-3 codes of whom it concerns, countries outside the region among them; empty = everybody, null = the source does not name them. */
      countries: v.nullable(v.array(v.string())),
      sourceTitle: v.string(),
      sourceUrl: webAddress,
      /** A second page that backs the figures. */
      secondUrl: v.nullable(webAddress),
    }),
  ),
  /** Percent; null = outside the measure. `named`: the country is on the list by name, else the floor holds by rule. */
  rates: v.array(
    v.object({
      iso3: v.picklist(COUNTRY_CODES),
      announcedPct: v.nullable(v.number()),
      inForcePct: v.nullable(v.number()),
      extraPct: v.nullable(v.number()),
      named: v.boolean(),
      announcedUrl: webAddress,
      inForceUrl: webAddress,
    }),
  ),
  /** Day from which none of these rates is collected any more. */
  voidedOn: v.string(),
});

export type Tariffs = v.InferOutput<typeof tariffsSchema>;
