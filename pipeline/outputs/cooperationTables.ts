import type { Facts } from '../facts';
import type { CsvCell } from '../lib/csvText';

type Cooperation = Facts['cooperation'];

export const eventRows = ({ events }: Cooperation): CsvCell[][] =>
  events.map((e) => [
    e.id,
    e.iso3,
    e.date,
    e.sector,
    e.kind,
    e.title.en,
    e.counterparty,
    e.amountUsdMillion,
    e.status,
    e.direction,
    e.sourceTitle,
    e.sourceUrl,
    e.sourceDate,
    e.confidence,
    e.verified,
    e.topics.join(' '),
    e.story,
    e.statusRow,
  ]);

export const claimRows = (claims: Cooperation['concerns'] | Cooperation['opportunities']): CsvCell[][] =>
  claims.map((c) => [c.id, c.iso3, c.sector, c.theme, c.claim.en, c.sourceTitle, c.sourceUrl, c.sourceDate]);

export const telecomRows = ({ telecom }: Cooperation): CsvCell[][] =>
  telecom.map((t) => [
    t.iso3,
    t.status,
    t.vendors,
    t.decisionDate,
    t.note.en,
    t.sourceTitle,
    t.sourceUrl,
    t.sourceDate,
    t.confidence,
    t.verified,
  ]);

export const carShareRows = ({ carShares }: Cooperation): CsvCell[][] =>
  carShares.map((c) => [
    c.iso3,
    c.year,
    c.period,
    c.measure,
    c.qualifier,
    c.value,
    c.unit,
    c.sourceTitle,
    c.sourceUrl,
    c.sourceDate,
    c.confidence,
    c.verified,
  ]);
