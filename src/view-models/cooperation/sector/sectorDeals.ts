import type { SectorId } from '../../../domain/sectors';
import { DASH } from '../../../i18n/dash';
import { DEAL_KINDS } from '../../../domain/measures';
import { DEALS_FIRST_YEAR, dealsUpTo, haveDealsBegun, together } from '../record/cooperationSum';
import {
  amountText,
  joined,
  rowOf,
  shownSectors,
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
  const sumsOf = (sector: SectorId) =>
    DEAL_KINDS.map((kind) => ({
      kind,
      ...together(countries.map((country) => dealsUpTo(country, [sector], upTo, kind))),
    }));
  const unknown = haveDealsBegun(upTo) ? null : words.sectors.beginsIn(DEALS_FIRST_YEAR);
  const shown = shownSectors(view, (id) => sumsOf(id).some((sum) => sum.count > 0));
  const top = Math.max(0, ...shown.flatMap((id) => sumsOf(id).map((sum) => sum.amountUsd ?? 0)));
  const rows = shown.map((sector) => {
    const some = sumsOf(sector).filter((sum) => sum.count > 0);
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
  const number = (value: number): string => (unknown === null ? format.number(value) : DASH);
  const columns = [
    table.sector,
    table.kind,
    table.deals,
    table.amountNominal,
    ...(isRegion ? [table.countries] : []),
  ];
  const known = (value: number): number | null => (unknown === null ? value : null);
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
    table: {
      columns,
      rows: shown.flatMap((sector) =>
        sumsOf(sector).map((sum) => ({
          head: words.terms.sectors[sector],
          cells: [
            words.sectors[sum.kind],
            number(sum.count),
            sum.count === 0 || sum.amountUsd === null ? DASH : format.number(sum.amountUsd / 1e6),
            ...(isRegion ? [number(sum.countries)] : []),
          ],
        })),
      ),
      csv: {
        columns,
        rows: shown.flatMap((sector) =>
          sumsOf(sector).map((sum) => [
            words.terms.sectors[sector],
            words.sectors[sum.kind],
            known(sum.count),
            sum.count === 0 || sum.amountUsd === null ? null : sum.amountUsd / 1e6,
            ...(isRegion ? [known(sum.countries)] : []),
          ]),
        ),
      },
    },
  };
}
