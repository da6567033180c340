import {
  FINANCE_FIRST_YEAR,
  financeUpTo,
  isInFinanceSource,
  together,
} from '../../../facts/cooperation/cooperationSum';
import { inUsd } from '../../../domain/cooperation/amountUnit';
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

/** Development finance with a place by sector, US$ of 2021, up to the chosen year. */
export function financeBlock(scope: SectorScope): SectorBlock {
  const { countries, atlas, view, i18n, isRegion } = scope;
  const { words, format } = i18n;
  const { table } = words.sectors;
  const last = atlas.financeLastYear;
  const upTo = Math.min(view.year ?? last, last);
  const sumOf = sumsBySector((sector) =>
    together(countries.map((country) => financeUpTo(country, [sector], upTo))),
  );
  const unknown = countries.some(isInFinanceSource) ? null : words.sectors.notInThisSource;
  const shown = shownSectors(view, (id) => sumOf(id).count > 0);
  const top = Math.max(0, ...shown.map((id) => sumOf(id).amountUsd ?? 0));
  const rows = shown.map((sector) => {
    const sum = sumOf(sector);
    const bar: SectorBar = {
      tone: 'finance',
      label: null,
      widthPct: widthPct(sum, top),
      amount: amountText(sum, i18n),
      count: joined(
        words.sectors.commitments(format, sum.count),
        words.sectors.withAmount(format, sum.withAmount, sum.count),
        isRegion && words.sectors.inCountries(format, sum.countries),
      ),
    };
    return rowOf(sector, sum.count > 0 ? [bar] : [], { tone: 'finance', unknown }, scope);
  });
  const columns = [
    table.sector,
    table.commitments,
    table.withAmount,
    table.amount2021,
    ...(isRegion ? [table.countries] : []),
  ];
  const count = countCell(unknown !== null, format);
  return {
    id: 'finance',
    title: words.sectors.finance,
    subtitle: words.sectors.span(words.sectors.financeUnit, FINANCE_FIRST_YEAR, upTo),
    unknown,
    rows,
    notes: [...(unknown === null ? yearNotes(FINANCE_FIRST_YEAR, last, scope) : []), placedNote(scope)],
    sourceId: 'aiddata-gcdf3',
    table: tableOfCells(
      columns,
      shown.map((sector) => {
        const sum = sumOf(sector);
        return {
          head: words.terms.sectors[sector],
          cells: [
            count(sum.count),
            count(sum.withAmount),
            millionsCell(sum, format, 1),
            ...(isRegion ? [count(sum.countries)] : []),
          ],
        };
      }),
    ),
  };
}

/** How much of all commitments the ones with a place are, over the whole source: unadjusted amounts against adjusted totals. */
export function placedNote({ countries, atlas, i18n }: SectorScope): string {
  const { words, format } = i18n;
  const last = atlas.financeLastYear;
  const totals = countries.filter(isInFinanceSource).map((country) => country.financeTotal);
  if (totals.length === 0) return words.sectors.notInSource;
  const count = totals.reduce((sum, { commitments: own }) => sum + own, 0);
  const commitments = words.sectors.commitments(format, count);
  const amounts = totals.flatMap(({ amountUsdMillion2021 }) => amountUsdMillion2021 ?? []);
  if (amounts.length === 0)
    return words.sectors.totalOnly(words.sectors.noAmountKnown, commitments, FINANCE_FIRST_YEAR, last);
  const totalUsd = inUsd(amounts.reduce((sum, amount) => sum + amount, 0));
  const placedUsd = together(countries.map((country) => financeUpTo(country, [], last))).amountUsd ?? 0;
  const text = format.usd(totalUsd);
  return placedUsd > 0 && placedUsd <= totalUsd
    ? words.sectors.placedShare(format.percent((placedUsd / totalUsd) * 100), text, FINANCE_FIRST_YEAR, last)
    : words.sectors.totalOnly(text, commitments, FINANCE_FIRST_YEAR, last);
}
