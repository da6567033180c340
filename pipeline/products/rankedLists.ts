import { groupBy } from '../lib/groupBy';
import type { ProductList, RankedFlow } from './productFlow';

/** What a whole flow is by the same source and report, current US$; `undefined` = the source has no total for it. */
export type TotalOf = (
  flow: Pick<RankedFlow, 'iso3' | 'year' | 'partner' | 'flow' | 'basis' | 'source'>,
) => number | undefined;

export type RefusedList = { list: string; reason: string };

/** The totals that a sheet's values and shares imply may differ by their rounding, and by this from the known total. */
const SAME_SHEET = 0.005;
const SAME_FLOW = 0.02;
/** Within this the known total is the sheet's own, to the dollar. */
const SAME_REPORT = 0.001;

type Ranked = RankedFlow & { ranked: NonNullable<RankedFlow['ranked']> };
type Sheet = { name: string; key: string; rows: Ranked[]; others: RankedFlow[]; impliedUsd: number };

/**
 * The rankings that hold. A sheet of a year is one when its ranks run from 1 without a gap in the order of values, its
 * shares are all of one total, that total is the flow's, and no product outside it is larger than its last. Some sheets
 * were cut short when they were downloaded: their shares are of a part of the flow and their ranks are not the flow's.
 * A flow without a known total counts only from sheets whose other years all agree with theirs.
 * In: rows of ranked and other sheets, US$. Out: the longest list a country, partner, flow, year and basis, and what was
 * refused with the reason.
 */
export function rankedLists(
  rows: readonly RankedFlow[],
  totalOf: TotalOf,
): { lists: ProductList[]; refused: RefusedList[] } {
  const sheets = sheetsOf(rows);
  const distrusted = new Set(
    sheets
      .filter((sheet) => totalProblem(sheet, totalOf) !== null)
      .map(({ rows: [row], name }) => seriesKey(name, row)),
  );
  const refused: RefusedList[] = [];
  const lists = new Map<string, ProductList>();
  for (const sheet of sheets) {
    const reason = problemOf(sheet, totalOf, distrusted);
    if (reason !== null) {
      refused.push({ list: `${sheet.key}, ${sheet.name}`, reason });
      continue;
    }
    const list = listOf(sheet, totalOf);
    const earlier = lists.get(sheet.key);
    if (!earlier || list.top.length > earlier.top.length) lists.set(sheet.key, list);
  }
  return { lists: [...lists.values()], refused };
}

const keyOf = ({ iso3, partner, flow, year, basis }: RankedFlow) =>
  `${iso3} ${partner} ${flow} ${year} ${basis}`;

const seriesKey = (sheet: string, row: RankedFlow | undefined) =>
  row ? `${sheet} ${row.iso3} ${row.partner} ${row.flow} ${row.basis}` : sheet;

/** Sheets 2.4 and 3.4 rank products of a flow; the others hold single products. */
const isRanking = (sheet: string): boolean => /_[23]\.4_/.test(sheet);
const isRanked = (row: RankedFlow): row is Ranked => row.ranked !== null;

function sheetsOf(rows: readonly RankedFlow[]): Sheet[] {
  return [...groupBy(rows, keyOf)].flatMap(([key, cell]) => {
    const ranked = cell.filter(isRanked);
    return [...new Set(ranked.flatMap(({ sheets }) => sheets.filter(isRanking)))].map((name): Sheet => {
      const inside = ranked
        .filter(({ sheets }) => sheets.includes(name))
        .sort((a, b) => b.valueUsd - a.valueUsd);
      const largest = inside[0];
      return {
        name,
        key,
        rows: inside,
        others: cell.filter((row) => !(inside as RankedFlow[]).includes(row)),
        impliedUsd: largest ? largest.valueUsd / largest.ranked.share : 0,
      };
    });
  });
}

const differs = (a: number, b: number, tolerance: number) => Math.abs(a - b) > tolerance * b;

function totalProblem({ rows, impliedUsd }: Sheet, totalOf: TotalOf): string | null {
  const known = rows[0] && totalOf(rows[0]);
  return known !== undefined && differs(impliedUsd, known, SAME_FLOW)
    ? 'its shares are of a part of the flow'
    : null;
}

function problemOf(sheet: Sheet, totalOf: TotalOf, distrusted: ReadonlySet<string>): string | null {
  const { rows, others, impliedUsd, name } = sheet;
  if (rows.some(({ ranked }, at) => ranked.rank !== at + 1))
    return 'its ranks are not 1, 2, 3 ... in the order of values';
  if (rows.some((row) => differs(row.valueUsd / row.ranked.share, impliedUsd, SAME_SHEET)))
    return 'its shares are of different totals';
  const ofPart = totalProblem(sheet, totalOf);
  if (ofPart !== null) return ofPart;
  if (rows[0] && totalOf(rows[0]) === undefined && distrusted.has(seriesKey(name, rows[0])))
    return 'no total to check it with, and other years of the sheet are of a part of the flow';
  const last = rows.at(-1)?.valueUsd ?? 0;
  if (others.some(({ valueUsd }) => valueUsd > last)) return 'a product outside it is larger than its last';
  if (rows.reduce((sum, { valueUsd }) => sum + valueUsd, 0) > impliedUsd)
    return 'its products exceed the flow';
  return null;
}

function listOf({ rows, impliedUsd }: Sheet, totalOf: TotalOf): ProductList {
  const first = rows[0] as Ranked;
  const { iso3, year, partner, flow, basis, source } = first;
  const known = totalOf(first);
  const isKnown = known !== undefined && !differs(impliedUsd, known, SAME_REPORT);
  return {
    iso3,
    year,
    partner,
    flow,
    basis,
    source,
    totalUsd: isKnown ? known : Math.round(impliedUsd),
    top: rows.map(({ code, valueUsd }) => ({ code, valueUsd })),
  };
}
