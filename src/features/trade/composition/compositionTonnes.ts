import type { Flow } from '../../../domain/trade/partners';
import { withoutDust } from '../../../figure/chartCsv';
import { numberSources, yearRanges } from '../../../figure/chartModel';
import { weighedItems } from './compositionItems';
import { isAsked, labelsOf, type MixContext } from '../../../facts/trade/compositionNames';
import type { SourcedTableModel } from '../../../figure/compositionTable';

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
