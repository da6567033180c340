import type { ListedYear } from '../../../domain/trade/mixChange';
import { isSpecified, largestSharePct, sumUsd, type Part } from '../../../domain/trade/productMix';
import { yearRanges, type ChartModel, numberSources } from '../../../figure/chartModel';
import { mixFinding, threeLargestNote } from './compositionFinding';
import { isAsked, labelsOf, type MixContext } from '../../../facts/trade/compositionNames';
import { listedText, itemisedPct, type MixSeries } from '../../../facts/trade/compositionSeries';
import { PART_TONES, percentStack, type StackPart } from '../../../facts/trade/compositionStack';
import type { Flow } from '../../../domain/trade/partners';
import { withoutDust } from '../../../figure/chartCsv';
import { weighedItems } from './compositionItems';
import type { SourcedTableModel } from '../../../figure/compositionTable';

/** So many parts have a hue of their own; smaller ones stand apart in the colour of the others. */
const MOST_HUES = 4;

/** The products that stand by themselves: those asked for with the largest shares summed over the years. */
function colouredCodes({ years }: MixSeries, context: MixContext): string[] {
  const weight = new Map<string, number>();
  for (const { parts, totalUsd } of years)
    for (const part of parts.filter(
      (candidate) => isSpecified(candidate) && isAsked(candidate.code, context),
    ))
      weight.set(part.code, (weight.get(part.code) ?? 0) + part.valueUsd / totalUsd);
  return [...weight]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, PART_TONES.length)
    .map(([code]) => code);
}

/** What of the named products has no colour of its own: null where nothing has. */
function restPart(series: MixSeries, coloured: readonly string[], context: MixContext): StackPart | null {
  const { composition } = context.i18n.words.tradeDetail;
  const others = ({ parts }: ListedYear): Part[] =>
    parts.filter((part) => isSpecified(part) && !coloured.includes(part.code));
  const all = series.years.flatMap(others);
  if (all.length === 0) return null;
  const isFiltered = context.sectors.length > 0;
  const overflows = all.some(({ code }) => isAsked(code, context));
  const label =
    isFiltered && !overflows
      ? composition.otherSectors
      : isFiltered
        ? composition.otherProductsAndSectors
        : series.kind === 'sections'
          ? composition.otherSections
          : composition.otherNamed;
  return {
    id: 'rest',
    tone: 'rest',
    label,
    usd: (year) => (others(year).length > 0 ? sumUsd(others(year)) : null),
  };
}

/** The flow less everything named: never negative, because years with more than the whole are set aside. */
const remainderUsd = ({ parts, totalUsd }: ListedYear): number =>
  totalUsd - sumUsd(parts.filter(isSpecified));

function mixSubtitle(series: MixSeries, { i18n }: MixContext): string {
  const { composition } = i18n.words.tradeDetail;
  const covered = yearRanges(series.years.map(({ year }) => year));
  const unit = composition.unit[series.flow];
  return series.kind === 'sections'
    ? composition.sectionsSubtitle(unit, covered)
    : composition.listSubtitle(
        unit,
        covered,
        listedText(series.years),
        series.level,
        series.basis ?? 'reconciled',
      );
}

/** Products of a flow in percent of it by year, from lists or from whole sections, with what is not itemised apart. */
export function mixChart(series: MixSeries, context: MixContext): ChartModel {
  const { format, words } = context.i18n;
  const { composition } = words.tradeDetail;
  const codes = colouredCodes(series, context);
  const labels = labelsOf(codes, context);
  const rest = restPart(series, codes, context);
  const isWhole = series.years.every((year) => remainderUsd(year) <= 0);
  const three = threeLargestNote(series, context);
  const parts: StackPart[] = [
    ...codes.map((code, i): StackPart => ({
      id: code,
      tone: i < MOST_HUES ? (PART_TONES[i] ?? 'rest') : 'rest',
      label: labels.get(code) ?? code,
      usd: (year) => year.parts.find((part) => part.code === code)?.valueUsd ?? null,
    })),
    ...(rest ? [rest] : []),
    ...(isWhole
      ? []
      : [
          {
            id: 'unknown',
            tone: 'unknown' as const,
            label: series.kind === 'sections' ? composition.notSpecified : composition.notItemised,
            usd: remainderUsd,
          },
        ]),
  ];
  const setAside = series.setAside.length > 0 ? [composition.setAside(yearRanges(series.setAside))] : [];
  const lastYear = series.years.at(-1)?.year ?? 0;
  return percentStack(
    {
      id: `mix-${series.flow}-${series.kind}`,
      title: mixFinding(series, context),
      subtitle: mixSubtitle(series, context),
      notes: [
        ...(three ? [three] : []),
        ...(series.kind === 'list'
          ? [
              composition.listNote(listedText(series.years)),
              composition.itemised(format.percent(itemisedPct(series)), lastYear),
            ]
          : [composition.sectionsNote]),
        ...(context.sectors.length > 0
          ? [composition.filtered(format.list(context.sectors.map((sector) => words.terms.sectors[sector])))]
          : []),
        ...setAside,
      ],
      parts,
      extra: [
        { label: composition.total, unit: 'US$', value: ({ totalUsd }) => totalUsd, text: format.usd },
        {
          label: composition.threeLargestColumn,
          unit: '%',
          value: (year) => largestSharePct(year.parts.filter(isSpecified), year.totalUsd, 3),
          text: (pct) => format.percent(pct, 1),
        },
      ],
    },
    series,
    context,
  );
}

/** Commodities with their weight: US$, tonnes and US$ a tonne by product and year; null where no source gives a weight. */
export function compositionTonnes(flow: Flow, context: MixContext): SourcedTableModel | null {
  const { i18n, trade, manifest } = context;
  const { format, words } = i18n;
  const { composition } = words.tradeDetail;
  const items = weighedItems(trade, flow).filter(({ code }) => isAsked(code, context));
  if (items.length === 0) return null;
  const largest = (points: (typeof items)[number]['points']) =>
    Math.max(...points.map(({ valueUsd }) => valueUsd));
  const labels = labelsOf([...new Set(items.map(({ code }) => code))], context);
  const sourceIds = [...new Set(items.map(({ source }) => trade.sources[source] ?? ''))];
  const rows = items
    .sort((a, b) => largest(b.points) - largest(a.points))
    .flatMap(({ code, source, basis, points }) =>
      points.map(({ year, valueUsd, tonnes }) => ({
        head: labels.get(code) ?? code,
        year,
        valueUsd,
        tonnes: tonnes ?? 0,
        usdPerTonne: valueUsd / (tonnes ?? 1),
        source: sourceIds.indexOf(trade.sources[source] ?? '') + 1,
        basis: words.trade.basis[basis],
      })),
    );
  const columns = [
    composition.product,
    words.trade.table.year,
    'US$',
    composition.tonnes.tonnes,
    composition.tonnes.usdPerTonne,
  ];
  return {
    id: `tonnes-${flow}`,
    title: composition.tonnes.title(flow),
    subtitle: composition.tonnes.subtitle(
      yearRanges([...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b)),
    ),
    notes: [composition.tonnes.note],
    sources: numberSources(sourceIds, manifest),
    table: {
      columns,
      rows: rows.map(({ head, year, valueUsd, tonnes, usdPerTonne }) => ({
        head,
        cells: [
          String(year),
          format.usd(valueUsd),
          format.number(tonnes),
          format.number(usdPerTonne, usdPerTonne < 100 ? 1 : 0),
        ],
      })),
      csv: {
        columns: [...columns, words.figure.csv.source, words.figure.csv.basis],
        rows: rows.map(({ head, year, valueUsd, tonnes, usdPerTonne, source, basis }) => [
          head,
          year,
          valueUsd,
          tonnes,
          withoutDust(usdPerTonne),
          source,
          basis,
        ]),
        sourceColumns: [columns.length],
      },
    },
  };
}
