import type { Iso3 } from '../../../domain/iso3';
import { DASH } from '../../../i18n/dash';
import type { LateI18n } from '../../../i18n/lateWords';
import type { NumberedSource } from '../../../figure/chartModel';
import type { FigureTable } from '../../../figure/figureTable';
import type { AmountSum } from '../../../domain/cooperation/amountSum';
import { inUsd } from '../../../domain/cooperation/amountUnit';
import type { SectorBar } from './sectorRows';

type I18n = LateI18n<'cooperation'>;

export type PlaceRow = { readonly iso3: Iso3; readonly name: string; readonly bars: readonly SectorBar[] };

/** Countries by amount, as bars that are never stacked. */
export type PlacesModel = {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly rows: readonly PlaceRow[];
  readonly notes: readonly string[];
  readonly sources: readonly NumberedSource[];
  readonly table: FigureTable;
  readonly textColumns: readonly number[];
};

type Given = Omit<PlacesModel, 'rows' | 'table'> & {
  readonly columns: readonly string[];
  /** One bar each: kinds of money stand below each other and are never added. */
  readonly series: readonly {
    readonly id: SectorBar['tone'];
    readonly label: string | null;
    readonly sums: ReadonlyMap<Iso3, AmountSum>;
  }[];
  readonly countText: (sum: AmountSum) => string;
  readonly hasUnknown: boolean;
};

/** The largest amount of any one bar first; countries without a known amount last, by number of records. */
export function placesOf(given: Given, nameOf: (iso3: Iso3) => string, i18n: I18n): PlacesModel {
  const { columns, series, countText, hasUnknown, ...model } = given;
  const { words, format } = i18n;
  const isos = [...new Set(series.flatMap(({ sums }) => [...sums.keys()]))];
  const most = (iso3: Iso3) => Math.max(...series.map(({ sums }) => sums.get(iso3)?.amountUsdMillion ?? -1));
  const records = (iso3: Iso3) => Math.max(...series.map(({ sums }) => sums.get(iso3)?.count ?? 0));
  const top = Math.max(0, ...isos.map(most));
  const ordered = isos.sort(
    (a, b) => most(b) - most(a) || records(b) - records(a) || nameOf(a).localeCompare(nameOf(b)),
  );
  const rows = ordered.map((iso3): PlaceRow => {
    const bars = series.flatMap(({ id, label, sums }): SectorBar[] => {
      const sum = sums.get(iso3);
      if (!sum) return [];
      return [
        {
          tone: id,
          label,
          widthPct: top > 0 ? ((sum.amountUsdMillion ?? 0) / top) * 100 : 0,
          amount:
            sum.amountUsdMillion === null ? words.sectors.noAmount : format.usd(inUsd(sum.amountUsdMillion)),
          count: countText(sum),
        },
      ];
    });
    return { iso3, name: nameOf(iso3), bars };
  });
  const lines = ordered.flatMap((code) =>
    series.flatMap(({ label, sums }) => {
      const sum = sums.get(code);
      return sum ? [{ code, label, sum }] : [];
    }),
  );
  const cells = ({ label, sum }: (typeof lines)[number]) => [
    ...(label === null ? [] : [label]),
    format.number(sum.count),
    ...(hasUnknown ? [format.number(sum.withAmount)] : []),
    sum.amountUsdMillion === null ? DASH : format.number(sum.amountUsdMillion, 1),
  ];
  return {
    ...model,
    rows,
    table: {
      columns,
      rows: lines.map((line) => ({ head: nameOf(line.code), cells: cells(line) })),
      csv: {
        columns: ['iso3', ...columns],
        rows: lines.map(({ code, label, sum }) => [
          code,
          nameOf(code),
          ...(label === null ? [] : [label]),
          sum.count,
          ...(hasUnknown ? [sum.withAmount] : []),
          sum.amountUsdMillion,
        ]),
      },
    },
  };
}
