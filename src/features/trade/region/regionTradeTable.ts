import type { Atlas } from '../../../bundle/schemas/atlas';
import type { Source } from '../../../bundle/schemas/manifest';
import type { RegionTrade } from '../../../bundle/schemas/regionTrade';
import type { Iso3 } from '../../../domain/iso3';
import type { Flow } from '../../../domain/trade/partners';
import { rankedBy, type Ranked } from '../../../domain/trade/ranking';
import { SORT_KEYS, type Sort, type SortKey } from '../../../domain/trade/regionSort';
import { DASH } from '../../../i18n/dash';
import type { LateI18n } from '../../../i18n/lateWords';
import { numberSources, type NumberedSource } from '../../../figure/chartModel';
import { effectiveYear } from '../../../facts/measures/measures';
import type { FigureCsv, FigureTable } from '../../../figure/figureTable';
import { regionFinding } from './regionTradeFindings';
import { placeYears, regionRows, type FigureKey, type RegionRow } from './regionTradeRows';
import { figureText, missingText } from './regionTradeModel';

export type RegionCell = { readonly key: FigureKey; readonly text: string; readonly why: string | null };

export type RegionTableModel = {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly sources: readonly NumberedSource[];
  readonly columns: readonly {
    readonly key: SortKey;
    readonly label: string;
    readonly sorted: 'ascending' | 'descending' | null;
    /** What a press on the column asks for. */
    readonly next: Sort;
  }[];
  readonly rows: readonly {
    readonly iso3: Iso3;
    readonly name: string;
    readonly rank: string | null;
    readonly cells: readonly RegionCell[];
  }[];
  /** The same as plain texts, with the rank in a column of its own. */
  readonly table: FigureTable;
};

const FIGURE_KEYS = SORT_KEYS.filter((key) => key !== 'name');

/** Beyond every place a list can give: below those named. */
const NOT_NAMED_AT = 1000;

const sortValue = (row: RegionRow, key: FigureKey): number | null => {
  const figure = row.figures[key];
  if (figure.kind === 'not-named') return NOT_NAMED_AT;
  return figure.kind === 'figure' ? figure.value : null;
};

/** Names begin with A, places with the first, other figures with the largest; turned, the other way round. */
const isAscending = ({ key, turned }: Sort): boolean => (key === 'name' || key === 'place') !== turned;

/** The year compared: the reader's, or the latest in which enough countries have China's share of the flow. */
export const comparedYear = (atlas: Atlas, flow: Flow, year: number | null): number =>
  effectiveYear(atlas, flow === 'export' ? 'export-share' : 'import-share', year);

/** Rows in the order a reader asked for; also the order of the small multiples. */
export function orderedRows(rows: readonly RegionRow[], sort: Sort, lang: string): Ranked<RegionRow>[] {
  const collator = new Intl.Collator(lang);
  const byName = (a: RegionRow, b: RegionRow): number => collator.compare(a.name, b.name);
  const { key } = sort;
  if (key !== 'name')
    return rankedBy(rows, {
      valueOf: (row) => sortValue(row, key),
      byName,
      first: isAscending(sort) ? 'smallest' : 'largest',
    });
  const named = [...rows].sort(sort.turned ? (a, b) => byName(b, a) : byName);
  return named.map((item) => ({ item, rank: null, tied: false }));
}

export type RegionChoices = { readonly flow: Flow; readonly year: number | null; readonly sort: Sort };

/** All countries shown with their figures for a flow and year, in the order asked for, under a finding about that order. */
export function regionTradeTable(
  file: RegionTrade,
  atlas: Atlas,
  shown: ReadonlySet<Iso3>,
  choices: RegionChoices,
  sources: readonly Source[],
  i18n: LateI18n<'tradeDetail'>,
): RegionTableModel {
  const { flow, sort } = choices;
  const { table: said } = i18n.words.tradeDetail.region;
  const year = comparedYear(atlas, flow, choices.year);
  const placeYear = placeYears(file, flow).findLast((candidate) => candidate <= year) ?? null;
  const rows = regionRows(file, atlas, shown, { flow, year, placeYear }, i18n.lang);
  const label = (key: SortKey): string => {
    if (key === 'place') return said.columns.place(placeYear);
    const text = said.columns[key];
    return typeof text === 'function' ? text(flow) : text;
  };
  const ranked = orderedRows(rows, sort, i18n.lang);
  const ordered = ranked.map(({ item, rank, tied }) => ({
    iso3: item.iso3,
    name: item.name,
    rank: rank === null ? null : said.rankOf(rank, tied),
    cells: FIGURE_KEYS.map((key) => ({
      key,
      text: figureText(key, item.figures[key], i18n),
      why: missingText(item.figures[key], flow, i18n),
    })),
  }));
  const hasBound = rows.some((row) => FIGURE_KEYS.some((key) => row.figures[key].kind === 'at-least'));
  return {
    title: regionFinding(sort.key, { rows, flow, year, placeYear }, i18n),
    subtitle: said.subtitle(flow, year),
    notes: [said.ranks, ...(hasBound ? [said.atLeast] : []), said.perPerson, said.balance, said.place],
    sources: numberSources(file.sources, sources),
    columns: SORT_KEYS.map((key) => ({
      key,
      label: label(key),
      sorted: sort.key !== key ? null : isAscending(sort) ? 'ascending' : 'descending',
      next: { key, turned: sort.key === key && !sort.turned },
    })),
    rows: ordered,
    table: {
      csv: tableCsv(ranked, label, i18n),
      columns: [label('name'), said.rank, ...FIGURE_KEYS.map(label)],
      rows: ordered.map(({ name, rank, cells }) => ({
        head: name,
        cells: [rank ?? DASH, ...cells.map(({ text }) => text)],
      })),
    },
  };
}

const UNITS: Readonly<Record<FigureKey, string>> = {
  share: ', %',
  usd: ', US$',
  'per-person': ', US$',
  gdp: '',
  'usa-share': ', %',
  balance: ', US$',
  place: '',
};

/** The table as a file: plain numbers with their unit in the heading, and a column that says which rows are lower bounds. */
function tableCsv(
  ranked: readonly Ranked<RegionRow>[],
  label: (key: SortKey) => string,
  { words }: LateI18n<'tradeDetail'>,
): FigureCsv {
  const said = words.tradeDetail.region.table;
  const cell = (row: RegionRow, key: FigureKey): string | number | null => {
    const figure = row.figures[key];
    if (figure.kind === 'missing') return null;
    return figure.kind === 'not-named' ? said.notNamed : figure.value;
  };
  const isBound = ({ figures }: RegionRow): boolean =>
    FIGURE_KEYS.some((key) => figures[key].kind === 'at-least');
  return {
    columns: [
      'ISO 3166-1',
      label('name'),
      said.rank,
      ...FIGURE_KEYS.map((key) => label(key) + UNITS[key]),
      words.figure.csv.partial,
    ],
    rows: ranked.map(({ item, rank }) => [
      item.iso3,
      item.name,
      rank,
      ...FIGURE_KEYS.map((key) => cell(item, key)),
      isBound(item) ? words.trade.partialInTable : null,
    ]),
  };
}
