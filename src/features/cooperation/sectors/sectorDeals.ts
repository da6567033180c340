import { DEAL_KINDS } from '../../../domain/measures';
import {
  DEALS_FIRST_YEAR,
  dealsUpTo,
  haveDealsBegun,
  together,
} from '../../../facts/cooperation/cooperationSum';
import { tableOfCells } from '../../../figure/figureTable';
import {
  amountText,
  countCell,
  joined,
  millionsCell,
  rowOf,
  shownSectors,
  sumsBySector,
  widthPct,
  yearNotes,
  type SectorBar,
  type SectorBlock,
  type SectorScope,
} from './sectorRows';

/** Investments and construction contracts by sector, current US$, each kind by itself, up to the chosen year. */
export function dealsBlock(scope: SectorScope): SectorBlock {
  const { countries, atlas, view, i18n, isRegion } = scope;
  const { words, format } = i18n;
  const { table } = words.sectors;
  const last = atlas.dealsLastYear;
  const upTo = Math.min(view.year ?? last, last);
  const sums = sumsBySector((sector) =>
    DEAL_KINDS.map((kind) => ({
      kind,
      ...together(countries.map((country) => dealsUpTo(country, [sector], upTo, kind))),
    })),
  );
  const unknown = haveDealsBegun(upTo) ? null : words.sectors.beginsIn(DEALS_FIRST_YEAR);
  const shown = shownSectors(view, (id) => sums(id).some((sum) => sum.count > 0));
  const top = Math.max(0, ...shown.flatMap((id) => sums(id).map((sum) => sum.amountUsd ?? 0)));
  const rows = shown.map((sector) => {
    const some = sums(sector).filter((sum) => sum.count > 0);
    const bars = some.map((sum): SectorBar => ({
      tone: sum.kind,
      label: words.sectors[sum.kind],
      widthPct: widthPct(sum, top),
      amount: amountText(sum, i18n),
      count: joined(
        words.sectors.dealCount(format, sum.count),
        isRegion && words.sectors.inCountries(format, sum.countries),
      ),
    }));
    return rowOf(sector, bars, { tone: 'investment', unknown }, scope);
  });
  const columns = [
    table.sector,
    table.kind,
    table.deals,
    table.amountNominal,
    ...(isRegion ? [table.countries] : []),
  ];
  const count = countCell(unknown !== null, format);
  return {
    id: 'deals',
    title: words.sectors.deals,
    subtitle:
      unknown === null
        ? words.sectors.span(words.sectors.dealsUnit, DEALS_FIRST_YEAR, upTo)
        : words.sectors.dealsUnit,
    unknown,
    rows,
    notes: yearNotes(DEALS_FIRST_YEAR, last, scope),
    sourceId: 'aei-cgit-2024',
    table: tableOfCells(
      columns,
      shown.flatMap((sector) =>
        sums(sector).map((sum) => ({
          head: words.terms.sectors[sector],
          cells: [
            { text: words.sectors[sum.kind], value: words.sectors[sum.kind] },
            count(sum.count),
            millionsCell(sum, format, 0),
            ...(isRegion ? [count(sum.countries)] : []),
          ],
        })),
      ),
    ),
  };
}
