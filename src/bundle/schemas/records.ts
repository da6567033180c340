import * as v from 'valibot';
import { COUNTRY_CODES } from '../../domain/iso3';
import { RECORD_KINDS, RECORD_STATUSES } from '../../domain/cooperation/records';
import { SECTOR_IDS } from '../../domain/sectors';

/**
 * `records.json`: one short row a record, so that choices can be counted before they are made and split by period without
 * loading twelve sectors: [id, ISO3 or "REGION", year, index in SECTOR_IDS, index in RECORD_KINDS, index in RECORD_STATUSES,
 * direction, US$ million or null]. Amounts of finance are constant 2021, of events nominal as stated: never added to one another.
 * Deals are sums, so they are in the atlas and not here.
 */
export const recordsFileSchema = v.object({
  format: v.literal('vaiven.records'),
  formatVersion: v.literal(1),
  rows: v.array(
    v.tuple([
      v.string(),
      v.union([v.picklist(COUNTRY_CODES), v.literal('REGION')]),
      v.number(),
      v.pipe(v.number(), v.minValue(0), v.maxValue(SECTOR_IDS.length - 1)),
      v.pipe(v.number(), v.minValue(0), v.maxValue(RECORD_KINDS.length - 1)),
      v.pipe(v.number(), v.minValue(0), v.maxValue(RECORD_STATUSES.length - 1)),
      v.picklist([1, 0, -1]),
      v.nullable(v.number()),
    ]),
  ),
});

/** The file with its rows by name. */
export const recordsSchema = v.pipe(
  recordsFileSchema,
  v.transform((file) => ({
    ...file,
    rows: file.rows.flatMap(([id, iso3, year, sectorAt, kindAt, statusAt, direction, amountUsdMillion]) => {
      const [sector, kind, status] = [SECTOR_IDS[sectorAt], RECORD_KINDS[kindAt], RECORD_STATUSES[statusAt]];
      if (!sector || !kind || !status) return [];
      return [{ id, iso3, year, sector, kind, status, direction, amountUsdMillion }];
    }),
  })),
);

export type RecordsFile = v.InferOutput<typeof recordsFileSchema>;
export type Records = v.InferOutput<typeof recordsSchema>;
