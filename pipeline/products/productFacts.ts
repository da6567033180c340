import type { Iso3 } from '../../src/domain/iso3';
import { buildReport, type BuildReport } from '../lib/buildReport';
import { byText, groupBy } from '../lib/groupBy';
import type { RawFolder } from '../lib/rawFolder';
import { readBrazilChapters, readChapters2014 } from '../sources/products/chapterLists';
import { readCipfProducts } from '../sources/products/cipfProducts';
import { readComflow } from '../sources/products/comflow';
import { readLall } from '../sources/products/lall';
import { readMexicoElectronics } from '../sources/products/mexicoElectronics';
import { readSections } from '../sources/products/sections';
import { readComtradeCipf } from '../sources/trade/comtradeCipf';
import { readCatalogue, requireCurated, seriesCode, type Catalogue } from './catalogue';
import { itemise, type ItemisedExport } from './itemised';
import { deviations } from './lallClass';
import { oneListALevel } from './oneListALevel';
import { exceedsFlow, isAnotherFlow, type ChosenFlow } from './outOfScope';
import { preferred } from './preferred';
import type { ProductFlow, ProductList } from './productFlow';
import { rankedLists, type TotalOf } from './rankedLists';

/** What is traded, as the sources have it, checked; chosen figures where the sources give several. */
export type ProductFacts = {
  catalogue: Catalogue;
  /** Every figure of a product below the level of sections, by source and basis: what the tables hold. */
  flows: ProductFlow[];
  /** Whole compositions by section. */
  sections: ProductFlow[];
  /** Rankings that hold, of codes as the source has them. */
  lists: ProductList[];
  /** The total of a flow by the same source and basis; `undefined` = not known. */
  totalOf: TotalOf;
  /** One figure a product, flow and year, under the code its series runs under. */
  chosen: ProductFlow[];
  itemised: ReadonlyMap<Iso3, ItemisedExport[]>;
};

/** Reads and checks all product sources. Counts what is passed over and set aside in the report. */
export function readProductFacts(
  folder: RawFolder,
  report: BuildReport,
  curatedFile: string,
  chosenFlow: ChosenFlow,
): ProductFacts {
  const catalogue = readCatalogue(curatedFile);
  const cipf = readCipfProducts(folder, report);
  const cipfTotals = totalsOf(folder);
  const { lists: ranked, refused } = rankedLists(cipf, cipfTotals);
  for (const [reason, group] of groupBy(refused, ({ reason: why }) => why))
    report.omitted(
      'ranked lists of products',
      reason,
      group.map(({ list }) => list),
    );
  const allLists = [...ranked, ...readBrazilChapters(folder, report), ...readChapters2014(folder, report)];
  const allSections = readSections(folder, report);
  const flows = [...cipf, ...readComflow(folder, report), ...readMexicoElectronics(folder, report)].sort(
    byFlow,
  );
  const used = [
    ...flows,
    ...allSections,
    ...allLists.flatMap((list) => list.top.map(({ code }) => ({ ...list, code }))),
  ];
  requireCurated(catalogue, used);
  noteDeviations(catalogue, folder, report, used);
  const lists = listsInScope(allLists, chosenFlow, report);
  const { kept, passedOver } = preferred(flowsInScope(flows, chosenFlow, report), (code) =>
    seriesCode(catalogue, code),
  );
  report.omitted(
    'products of one flow and year',
    'another report or source comes first in the order (own report, reconciled, mirror)',
    passedOver.map(nameOf),
  );
  const chosen = kept.sort(byFlow);
  return {
    catalogue,
    flows,
    sections: sectionsInScope(allSections, chosenFlow, report),
    lists: lists.sort((a, b) => byText(listKey(a), listKey(b))),
    totalOf: withLists(cipfTotals, lists),
    chosen,
    itemised: itemise(chosen),
  };
}

const nameOf = ({ iso3, partner, flow, year, code, basis, source }: ProductFlow) =>
  `${iso3} ${partner} ${flow} ${year} ${code} ${basis} ${source}`;

const byFlow = (a: ProductFlow, b: ProductFlow) => byText(nameOf(a), nameOf(b));
const listKey = ({ iso3, partner, flow, year, basis, source }: ProductList) =>
  `${iso3} ${partner} ${flow} ${year} ${basis === 'reporter' ? 0 : 1} ${source}`;

type FlowKey = Parameters<TotalOf>[0];
const flowKey = ({ iso3, partner, flow, year, basis, source }: FlowKey) =>
  `${iso3} ${partner} ${flow} ${year} ${basis} ${source}`;

/** Totals of the same extracts; the file is counted in the report where totals are what is read. */
function totalsOf(folder: RawFolder): TotalOf {
  const totals = new Map(
    readComtradeCipf(folder, buildReport()).map((total) => [flowKey(total), total.valueUsd]),
  );
  return (flow) => totals.get(flowKey(flow));
}

/** Where a list rests on an older or a longer report than the totals, its own total is the one its products are of. */
function withLists(totalOf: TotalOf, lists: readonly ProductList[]): TotalOf {
  const own = new Map(lists.filter(isByLines).map((list) => [flowKey(list), list.totalUsd]));
  return (flow) => own.get(flowKey(flow)) ?? totalOf(flow);
}

const isByLines = ({ top }: ProductList) => top[0]?.code.startsWith('hs6 ') ?? false;

function noteDeviations(
  catalogue: Catalogue,
  folder: RawFolder,
  report: BuildReport,
  used: readonly { code: string; year: number }[],
): void {
  const years = new Map(
    [...groupBy(used, ({ code }) => code)].map(([code, rows]) => [code, rows.map(({ year }) => year)]),
  );
  const lall = report.reading('lall', () => readLall(folder, report));
  const found = deviations(catalogue, lall, years);
  report.omitted(
    'technology class of Lall (2000)',
    'another class, for the reason in data/trade/products.csv',
    found.map(({ code }) => code),
  );
}

const ANOTHER = 'more than three times the flow as the country reports it';

function listsInScope(lists: ProductList[], chosen: ChosenFlow, report: BuildReport): ProductList[] {
  const out = lists.filter((list) => isAnotherFlow(list, list.totalUsd, chosen));
  report.omitted('ranked lists of products', ANOTHER, out.map(listKey));
  const { kept, passedOver } = oneListALevel(lists.filter((list) => !out.includes(list)));
  report.omitted(
    'ranked lists of products',
    'another source of the same report and level comes first in the order',
    passedOver.map(listKey),
  );
  return kept;
}

function sectionsInScope(sections: ProductFlow[], chosen: ChosenFlow, report: BuildReport): ProductFlow[] {
  const wholes = [...groupBy(sections, flowKey)];
  const out = new Set(
    wholes.flatMap(([key, rows]) => {
      const total = rows.reduce((sum, { valueUsd }) => sum + valueUsd, 0);
      return rows[0] && isAnotherFlow(rows[0], total, chosen) ? [key] : [];
    }),
  );
  report.omitted('compositions by section', ANOTHER, [...out]);
  return sections.filter((row) => !out.has(flowKey(row))).sort(byFlow);
}

function flowsInScope(flows: ProductFlow[], chosen: ChosenFlow, report: BuildReport): ProductFlow[] {
  const out = new Set(flows.filter((flow) => exceedsFlow(flow, chosen)));
  report.omitted(
    'products of one flow and year',
    'more than the whole flow as the country reports it',
    [...out].map(nameOf),
  );
  return flows.filter((flow) => !out.has(flow));
}
