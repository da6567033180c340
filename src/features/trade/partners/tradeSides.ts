import type { CountryTrade } from '../../../bundle/schemas/countryTrade';
import type { Basis } from '../../../bundle/schemas/country';
import type { Source } from '../../../bundle/schemas/manifest';
import type { Flow, Partner } from '../../../domain/trade/partners';
import { DASH } from '../../../i18n/dash';
import type { LateI18n } from '../../../i18n/lateWords';
import {
  numberSources,
  subtitleOf,
  type ChartLine,
  type ChartModel,
  type ChartPoint,
} from '../../../figure/chartModel';
import type { FigureTable } from '../../../figure/figureTable';
import { namedLine, trimEnds, type LineName, sourceName, unitAxis } from '../../../facts/trade/tradeContext';
import {
  gapNear,
  isSetAside,
  sideFigure,
  sideFigures,
  SIDES,
  type Gap,
  type SideFigure,
} from './tradeSidesValues';

export type SidesInput = {
  readonly depth: CountryTrade;
  readonly partner: Partner;
  readonly flow: Flow;
  /** `tradeYears` of the atlas. */
  readonly years: readonly number[];
  readonly selectedYear: number | null;
  /** Years in which the figure shown covers a part only (crude oil alone), from the country's file. */
  readonly partialYears: readonly number[];
  readonly manifest: readonly Source[];
};

export type SidesModel = {
  readonly chart: ChartModel | null;
  /** Said where there is nothing to draw, and where another year than the chosen one is compared. */
  readonly note: string | null;
  /** How far both sides are apart, and why as far as that is known; null where there is only one. */
  readonly gap: {
    readonly text: string;
    readonly reasons: readonly string[];
    readonly unknown: string | null;
  } | null;
};

type I18n = LateI18n<'tradeDetail'>;

/** Sides closer than this agree: neither reports more exactly. Percent of the own figure. */
const AGREE_PCT = 1;

/** Columns of the table that hold words, the head not counted. */
const TEXT_COLUMNS = [1, 2, 4, 5];

function nameOf(side: Basis, partner: Partner, { words }: I18n): LineName {
  const { sides } = words.tradeDetail.partners;
  switch (side) {
    case 'reporter':
      return { id: side, tone: 'one', label: sides.own, short: sides.ownShort };
    case 'mirror':
      return {
        id: side,
        tone: partner === 'CHN' ? 'china' : 'usa',
        label: sides.mirror(partner),
        short: sides.mirrorShort(partner),
      };
    case 'reconciled':
      return { id: side, tone: 'rest', label: sides.reconciled, short: sides.reconciled };
  }
}

/** Whether the figure shown is a lower bound. */
const isPart = ({ verdict, year }: SideFigure, { partialYears }: SidesInput): boolean =>
  verdict === 'chosen' && partialYears.includes(year);

function figureText(figure: SideFigure, input: SidesInput, { words, format }: I18n): string {
  const text = format.usd(figure.valueUsd);
  return isPart(figure, input) ? words.trade.atLeast(text) : text;
}

function linesOf(figures: readonly SideFigure[], ids: readonly string[], input: SidesInput, i18n: I18n) {
  const { sides } = i18n.words.tradeDetail.partners;
  const axis = unitAxis(
    'usd',
    figures.map((figure) => figure.valueUsd),
    'linear',
    i18n,
  );
  const lines = SIDES.flatMap((side): ChartLine[] => {
    const points = input.years.map((year): ChartPoint => {
      const figure = sideFigure(figures, side, year);
      if (!figure)
        return { year, value: null, text: DASH, partial: false, source: null, basis: null, origin: null };
      const source = sourceName(figure.source, input.manifest, i18n);
      return {
        year,
        value: figure.valueUsd,
        text: figureText(figure, input, i18n),
        partial: isSetAside(figure) || isPart(figure, input),
        source: ids.indexOf(figure.source) + 1,
        basis: side,
        origin: isSetAside(figure)
          ? i18n.words.tradeDetail.partners.origin(source, sides.verdicts[figure.verdict])
          : source,
      };
    });
    return points.some((point) => point.value !== null)
      ? [namedLine(nameOf(side, input.partner, i18n), points, axis.writing)]
      : [];
  });
  return { lines: trimEnds(lines), axis };
}

/** Every figure there is, with its place in the order, its use here and its place in its raw file. */
function tableOfSides(
  figures: readonly SideFigure[],
  ids: readonly string[],
  input: SidesInput,
  i18n: I18n,
): FigureTable {
  const { words } = i18n;
  const { sides } = words.tradeDetail.partners;
  const { table } = sides;
  const use = (figure: SideFigure): string =>
    isPart(figure, input)
      ? words.tradeDetail.partners.originPartial(sides.verdicts[figure.verdict], words.trade.partialInTable)
      : sides.verdicts[figure.verdict];
  return {
    columns: [table.year, table.figure, table.side, table.source, table.order, table.verdict, table.file],
    rows: figures.map((figure) => ({
      head: String(figure.year),
      cells: [
        figureText(figure, input, i18n),
        sides.side[figure.basis],
        sourceName(figure.source, input.manifest, i18n),
        String(figure.order),
        use(figure),
        sides.line(figure.file, String(figure.line)),
      ],
    })),
    csv: {
      columns: [
        table.year,
        table.figureUsd,
        table.side,
        table.source,
        table.order,
        table.verdict,
        table.rawFile,
        table.rawLine,
      ],
      rows: figures.map((figure) => [
        figure.year,
        figure.valueUsd,
        sides.side[figure.basis],
        ids.indexOf(figure.source) + 1,
        figure.order,
        use(figure),
        figure.file,
        figure.line,
      ]),
      sourceColumns: [3],
    },
  };
}

function titleOf(figures: readonly SideFigure[], gap: Gap | null, input: SidesInput, i18n: I18n): string {
  const { flow, partner } = input;
  const { find } = i18n.words.tradeDetail.partners.sides;
  if (gap)
    return find.both(flow, partner, gap.year, i18n.format.usd(gap.ownUsd), i18n.format.usd(gap.mirrorUsd));
  const has = (side: Basis) => figures.some((figure) => figure.basis === side);
  if (has('reporter')) return has('mirror') ? find.neverBoth(flow, partner) : find.ownOnly(flow, partner);
  if (has('mirror')) return find.mirrorOnly(flow, partner);
  return has('reconciled') ? find.reconciledOnly(flow, partner) : find.none(flow, partner);
}

function gapTexts(
  gap: Gap,
  { depth, partner, flow }: SidesInput,
  { words, format }: I18n,
): SidesModel['gap'] {
  const { sides } = words.tradeDetail.partners;
  if (Math.abs(gap.pct) < AGREE_PCT)
    return { text: sides.agree(gap.year, format.percent(AGREE_PCT)), reasons: [], unknown: null };
  const known = depth.gaps.find((entry) => entry.partner === partner && entry.flow === flow)?.reasons ?? [];
  return {
    text: sides.gap(
      partner,
      gap.year,
      format.usd(Math.abs(gap.mirrorUsd - gap.ownUsd)),
      format.percent(Math.abs(gap.pct)),
      gap.pct < 0,
    ),
    reasons: known.map((reason) => sides.reasons[reason]),
    unknown: known.length > 0 ? null : sides.noReason,
  };
}

/** A flow as both its sides report it: lines, every figure with where it stands, and how far the sides are apart. */
export function tradeSides(input: SidesInput, i18n: I18n): SidesModel {
  const { depth, partner, flow, years, selectedYear, manifest } = input;
  const { sides } = i18n.words.tradeDetail.partners;
  const figures = sideFigures(depth, partner, flow);
  const gap = gapNear(figures, years, selectedYear);
  const title = titleOf(figures, gap, input, i18n);
  if (figures.length === 0) return { chart: null, note: title, gap: null };
  const ids = [...new Set(figures.map((figure) => figure.source))];
  const { lines, axis } = linesOf(figures, ids, input, i18n);
  const isOther = gap !== null && selectedYear !== null && gap.year !== selectedYear;
  return {
    chart: {
      id: `sides-${partner}-${flow}`,
      kind: 'lines',
      title,
      subtitle: subtitleOf(sides.unit(flow, partner, axis.money ?? i18n.words.trade.unit.one), lines, i18n),
      years,
      lines,
      ticks: axis.ticks,
      selectedYear:
        gap?.year ?? (selectedYear !== null && years.includes(selectedYear) ? selectedYear : null),
      breaks: [],
      notes: [sides.dots],
      sources: numberSources(ids, manifest),
      table: tableOfSides(figures, ids, input, i18n),
      textColumns: TEXT_COLUMNS,
    },
    note: isOther
      ? gap.year < selectedYear
        ? sides.otherYear(selectedYear, gap.year)
        : sides.otherYearAfter(selectedYear, gap.year)
      : null,
    gap: gap && gapTexts(gap, input, i18n),
  };
}
