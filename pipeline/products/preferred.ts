import type { Basis } from '../../src/bundle/schemas/country';
import { byText, groupBy } from '../lib/groupBy';
import type { ProductFlow } from './productFlow';

/** The country's own report first, then what is reconciled of both reports, then the partner's. */
const BASIS_ORDER: readonly Basis[] = ['reporter', 'reconciled', 'mirror'];
/** Between sources of one basis, the first one named here comes first. */
const SOURCE_ORDER = ['comtrade-cipf', 'comtrade-hs85'];

const placeIn = <T>(order: readonly T[], item: T): number =>
  order.includes(item) ? order.indexOf(item) : order.length;

/** Order of preference between figures of one thing. */
export const byPreference = (
  a: Pick<ProductFlow, 'basis' | 'source'>,
  b: Pick<ProductFlow, 'basis' | 'source'>,
): number =>
  placeIn(BASIS_ORDER, a.basis) - placeIn(BASIS_ORDER, b.basis) ||
  placeIn(SOURCE_ORDER, a.source) - placeIn(SOURCE_ORDER, b.source) ||
  byText(a.source, b.source);

/**
 * One figure a product, flow and year. `codeOf` gives the code a product's series runs under. Figures of one product that
 * one report gives under two codes are two parts of it and are added.
 */
export function preferred(
  flows: readonly ProductFlow[],
  codeOf: (code: string) => string,
): { kept: ProductFlow[]; passedOver: ProductFlow[] } {
  const cells = groupBy(flows, ({ iso3, partner, flow, year, code }) =>
    [iso3, partner, flow, year, codeOf(code)].join(' '),
  );
  const kept: ProductFlow[] = [];
  const passedOver: ProductFlow[] = [];
  for (const cell of cells.values()) {
    const [best, ...rest] = [...cell].sort(byPreference);
    if (!best) continue;
    const parts = rest.filter((one) => byPreference(one, best) === 0);
    passedOver.push(...rest.filter((one) => !parts.includes(one)));
    kept.push({ ...sumOf(best, parts), code: codeOf(best.code) });
  }
  return { kept, passedOver };
}

const sumOf = (first: ProductFlow, parts: readonly ProductFlow[]): ProductFlow =>
  parts.reduce(
    (sum, { valueUsd, tonnes }) => ({
      ...sum,
      valueUsd: sum.valueUsd + valueUsd,
      tonnes: sum.tonnes === null || tonnes === null ? null : sum.tonnes + tonnes,
    }),
    first,
  );
