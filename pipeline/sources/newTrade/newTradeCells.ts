import type { Iso3 } from '../../../src/domain/iso3';
import { asIso3 } from '../../../src/domain/iso3';
import {
  NEW_TRADE_CODES,
  NEW_TRADE_PRODUCTS,
  type NewTradeProduct,
} from '../../../src/domain/trade/newTradeProducts';
import type { BuildReport } from '../../lib/buildReport';
import { readRows } from '../../lib/columns';
import { readCsv } from '../../lib/csv';
import { groupBy } from '../../lib/groupBy';
import type { RawFolder } from '../../lib/rawFolder';
import { sumOfCode, type PartnerRow } from './sumOfCode';

export const EV_BATTERY = 'comtrade-ev-battery-hs6';
const FILE = 'trade/comtrade-ev-battery-hs6/comtrade_imports_by_partner_2018_2024_LAC_CHN_USA_HKG.csv';
const COLUMNS = [
  'refYear', 'reporterISO', 'flowCode', 'partnerISO', 'cmdCode', 'netWgt', 'primaryValue',
]; // prettier-ignore

/** Imports of a product, current US$; `fromChinaUsd` is null where the rows do not tell. */
export type NewTradeCell = {
  iso3: Iso3;
  year: number;
  product: NewTradeProduct;
  fromChinaUsd: number | null;
  fromWorldUsd: number;
};

/** What China imports of a kind of lithium from a country, as China reports it, beside all it imports of it; current US$. */
export type LithiumCell = {
  iso3: Iso3;
  year: number;
  product: LithiumProduct;
  valueUsd: number;
  worldUsd: number;
  tonnes: number | null;
};

export const LITHIUM = ['lithium-carbonate', 'lithium-hydroxide'] as const;
export type LithiumProduct = (typeof LITHIUM)[number];

const PRODUCT_OF: ReadonlyMap<string, NewTradeProduct> = new Map(
  NEW_TRADE_PRODUCTS.flatMap((product) => NEW_TRADE_CODES[product].map((code) => [code, product] as const)),
);

export type NewTrade = { imports: NewTradeCell[]; lithium: LithiumCell[] };

/** Imports of the goods of the energy transition by the countries, and China's imports of lithium from them. */
export function readNewTrade(raw: RawFolder, report: BuildReport): NewTrade {
  const rows = readPartnerRows(raw, report);
  const imports = importsOf(rows.filter(({ reporter }) => asIso3(reporter) !== undefined));
  report.omitted(
    'import dependence shares',
    'imports from China exceed the imports from the world: scope or vintage differs',
    imports
      .filter(({ fromChinaUsd, fromWorldUsd }) => (fromChinaUsd ?? 0) > fromWorldUsd)
      .map(({ iso3, year, product }) => `${iso3} ${year} ${product}`),
  );
  return { imports, lithium: lithiumOf(rows.filter(({ reporter }) => reporter === 'CHN')) };
}

function readPartnerRows(raw: RawFolder, report: BuildReport): PartnerRow[] {
  const csv = readCsv(raw.path(EV_BATTERY, FILE));
  const aside = { code: 0, reporter: 0, lithium: 0 };
  const seen = new Set<string>();
  const rows = readRows(csv, COLUMNS, (row): PartnerRow | null => {
    row.oneOf('flowCode', ['M']);
    const code = row.required('cmdCode');
    const product = PRODUCT_OF.get(code);
    const reporter = row.required('reporterISO');
    if (product === undefined) return setAside(aside, 'code');
    if (reporter === 'USA' || reporter === 'HKG') return setAside(aside, 'reporter');
    if (reporter === 'CHN' && !isLithium(product)) return setAside(aside, 'lithium');
    if (reporter !== 'CHN') row.iso3('reporterISO');
    const valueUsd = row.number('primaryValue');
    if (valueUsd < 0) row.problem('primaryValue', 'a value below zero');
    const year = row.year('refYear');
    const partner = row.required('partnerISO');
    const key = `${reporter} ${year} ${code} ${partner}`;
    if (seen.has(key)) row.problem(null, `a second row for ${key}`);
    seen.add(key);
    return { reporter, year, code, partner, valueUsd, kilograms: row.numberOrNull('netWgt') };
  });
  report.file(EV_BATTERY, FILE, csv.rows.length, rows.length, [
    { reason: 'code of no product of the atlas', rows: aside.code },
    { reason: 'imports of the United States or Hong Kong', rows: aside.reporter },
    { reason: 'imports of China other than lithium', rows: aside.lithium },
  ]);
  return rows;
}

function setAside<K extends string>(counts: Record<K, number>, why: K): null {
  counts[why] += 1;
  return null;
}

export const isLithium = (product: NewTradeProduct): product is LithiumProduct =>
  (LITHIUM as readonly NewTradeProduct[]).includes(product);

const productOf = (row: PartnerRow): NewTradeProduct => PRODUCT_OF.get(row.code) ?? 'electric-cars';

function importsOf(rows: readonly PartnerRow[]): NewTradeCell[] {
  const cells = groupBy(rows, (row) => `${row.reporter} ${productOf(row)} ${row.year}`);
  return [...cells.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      const [first] = group;
      const iso3 = first && asIso3(first.reporter);
      if (!first || !iso3) return [];
      const sums = [...groupBy(group, ({ code }) => code).values()].flatMap(
        (of) => sumOfCode(of, 'CHN') ?? [],
      );
      if (sums.length === 0) return [];
      const china = sums.map(({ fromPartnerUsd }) => fromPartnerUsd);
      return [
        {
          iso3,
          year: first.year,
          product: productOf(first),
          fromChinaUsd: china.every((usd) => usd !== null) ? Math.round(total(china)) : null,
          fromWorldUsd: Math.round(total(sums.map(({ worldUsd }) => worldUsd))),
        },
      ];
    });
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function lithiumOf(rows: readonly PartnerRow[]): LithiumCell[] {
  return [...groupBy(rows, ({ year, code }) => `${code} ${year}`).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      const world = group.find(({ partner }) => partner === 'W00');
      if (!world) return [];
      return group.flatMap((row): LithiumCell[] => {
        const iso3 = asIso3(row.partner);
        const product = productOf(row);
        if (!iso3 || !isLithium(product)) return [];
        return [
          {
            iso3,
            year: row.year,
            product,
            valueUsd: Math.round(row.valueUsd),
            worldUsd: Math.round(world.valueUsd),
            tonnes: row.kilograms === null || row.kilograms === 0 ? null : row.kilograms / 1000,
          },
        ];
      });
    });
}
