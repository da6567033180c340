import * as v from 'valibot';
import type { BuildReport } from '../../lib/buildReport';
import { readCurated } from '../../lib/curated';
import { fileError } from '../../lib/dataError';
import type { RawFolder } from '../../lib/rawFolder';
import type { ProductFlow } from '../../products/productFlow';
import { seenFrom } from '../trade/readCells';
import { productFile } from './productFile';

export const COMMODITIES_BY_WEIGHT = 'baci-V202601';
const FILE = 'trade/baci-comflow-commodities/flows.json';

const amount = v.pipe(v.number(), v.minValue(0));
const schema = v.object({
  meta: v.object({
    value_unit: v.literal('USD'),
    weight_unit: v.literal('tonnes'),
    commodities: v.array(v.object({ id: v.string(), hs4: v.pipe(v.string(), v.regex(/^\d{4}$/)) })),
  }),
  flows: v.record(
    v.string(),
    v.record(
      v.pipe(v.string(), v.regex(/^\d{4}$/)),
      v.array(v.object({ e: v.string(), i: v.string(), v: amount, w: amount })),
    ),
  ),
});

/**
 * Sixteen headings of commodities, reconciled by CEPII (BACI, HS 2022), with the two partners: current US$ and metric
 * tonnes, 2022-2024. The file holds the 200 largest pairs of the world a heading and year: an absent flow is not zero.
 */
export function readComflow(raw: RawFolder, report: BuildReport): ProductFlow[] {
  const path = raw.path(COMMODITIES_BY_WEIGHT, FILE);
  const { meta, flows } = readCurated(path, schema);
  const headings = new Map(meta.commodities.map(({ id, hs4 }) => [id, hs4]));
  let rowsIn = 0;
  const kept = Object.entries(flows).flatMap(([id, years]) => {
    const hs4 = headings.get(id);
    if (hs4 === undefined) throw fileError(path, `"${id}" has flows and no heading`);
    return Object.entries(years).flatMap(([year, pairs]) => {
      rowsIn += pairs.length;
      return pairs.flatMap((pair): ProductFlow[] => {
        const cell = seenFrom(pair.e, pair.i);
        if (cell === null) return [];
        // A weight of zero beside a value is a weight nobody reported.
        const tonnes = pair.w === 0 ? null : pair.w;
        const code = `hs4 ${hs4}`;
        return [
          {
            ...cell,
            year: Number(year),
            code,
            valueUsd: pair.v,
            tonnes,
            basis: 'reconciled',
            source: COMMODITIES_BY_WEIGHT,
          },
        ];
      });
    });
  });
  return productFile(
    { source: COMMODITIES_BY_WEIGHT, file: FILE, rowsIn },
    kept,
    report,
    'between other countries',
  );
}
