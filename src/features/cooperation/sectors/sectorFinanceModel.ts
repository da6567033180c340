import { placeName } from '../../../facts/countryNames';
import type { Iso3 } from '../../../domain/iso3';
import type { Source } from '../../../bundle/schemas/manifest';
import type { LateI18n } from '../../../i18n/lateWords';
import { numberSources, type ChartModel } from '../../../figure/chartModel';
import { FINANCE_FIRST_YEAR } from '../../../facts/cooperation/cooperationSum';
import { amountSum, largest, sumsBy } from '../../../domain/cooperation/amountSum';
import { inUsd } from '../../../domain/cooperation/amountUnit';
import { amountChart, amountTable, spanOf } from './sectorAmounts';
import { placesOf, type PlacesModel } from './sectorPlaces';
import type { SectorShown } from './sectorShown';
import { placedNote } from './sectorFinance';

type I18n = LateI18n<'cooperation'>;

export type SectorFinanceModel = {
  readonly heading: string;
  /** Said in place of a chart where there is nothing to draw. */
  readonly absent: string | null;
  readonly chart: ChartModel | null;
  readonly places: PlacesModel | null;
};

const SOURCE = 'aiddata-gcdf3';

/** Development finance of a sector by year and, for the region, by country: constant dollars of 2021, nothing added to it. */
export function sectorFinanceModel(
  shown: SectorShown,
  manifest: readonly Source[],
  i18n: I18n,
): SectorFinanceModel {
  const { facts, atlas, total } = shown;
  const { words, format } = i18n;
  const { finance, table } = words.cooperation.sector;
  const rows = shown.projects.map((project) => ({
    ...project,
    amountUsdMillion: project.amountUsdMillion2021,
  }));
  const isIn = facts.iso3 === null || shown.countries.some((country) => country.financeTotal !== null);
  if (rows.length === 0)
    return {
      heading: finance.heading,
      absent: !isIn
        ? words.sectors.notInSource
        : total.projects > 0
          ? finance.noneLeft(format, total.projects)
          : finance.none,
      chart: null,
      places: null,
    };
  const sums = sumsBy(rows, ({ year }) => year);
  const years = spanOf(FINANCE_FIRST_YEAR, atlas.financeLastYear);
  const sources = numberSources([SOURCE], manifest);
  const columns = [table.commitments, table.withAmount, table.amount2021];
  const chart = amountChart(
    {
      id: `finance-${facts.sectors.join('-')}`,
      title: titleOf(rows, i18n),
      years,
      sums,
      tone: 'one',
      label: finance.line,
      unit: finance.unit,
      notes: notesOf(shown, rows, i18n),
      sources,
      table: amountTable(
        years.map((year) => ({ key: year, head: String(year) })),
        sums,
        [table.year, ...columns],
        { hasUnknown: true, format },
      ),
    },
    i18n,
  );
  return {
    heading: finance.heading,
    absent: null,
    chart,
    places: facts.iso3 ? null : financePlaces(shown, rows, sources, i18n),
  };
}

type Row = {
  readonly iso3: Iso3;
  readonly year: number;
  readonly amountUsdMillion: number | null;
};

function titleOf(rows: readonly Row[], { words, format }: I18n): string {
  const { finance } = words.cooperation.sector;
  const all = amountSum(rows);
  const commitments = words.sectors.commitments(format, all.count);
  const most = largest(sumsBy(rows, ({ year }) => year));
  if (all.amountUsdMillion === null || most === null) return finance.titleUnknown(commitments);
  const amount = format.usd(inUsd(all.amountUsdMillion));
  const [year, highest] = most;
  return rows.every((row) => row.year === year)
    ? finance.titleOne(amount, commitments, year)
    : finance.title(amount, commitments, year, format.usd(inUsd(highest)));
}

function notesOf(shown: SectorShown, rows: readonly Row[], i18n: I18n): string[] {
  const { words, format } = i18n;
  const { finance, filterNote, units } = words.cooperation.sector;
  const { count, withAmount } = amountSum(rows);
  const unknown = count - withAmount;
  const { atlas, countries, facts } = shown;
  return [
    ...(count < shown.total.projects
      ? [filterNote(format, count, shown.total.projects, units.commitments)]
      : []),
    ...(unknown > 0
      ? [finance.withoutAmount(format, unknown, count, format.percent((unknown / count) * 100))]
      : []),
    finance.dash,
    finance.wholeOnly,
    placedNote({
      countries,
      atlas,
      view: { year: null, sectors: [], lang: i18n.lang },
      i18n,
      isRegion: facts.iso3 === null,
    }),
  ];
}

function financePlaces(
  shown: SectorShown,
  rows: readonly Row[],
  sources: PlacesModel['sources'],
  i18n: I18n,
): PlacesModel {
  const { words, format } = i18n;
  const { finance, table } = words.cooperation.sector;
  const sums = sumsBy(rows, ({ iso3 }) => iso3);
  const all = amountSum(rows).amountUsdMillion;
  const most = largest(sums);
  const nameOf = (iso3: string) => placeName(shown.atlas, iso3, i18n.lang);
  return placesOf(
    {
      id: `finance-places-${shown.facts.sectors.join('-')}`,
      title:
        most === null || all === null || all === 0
          ? finance.placesTitleUnknown(words.sectors.inCountries(format, sums.size))
          : finance.placesTitle(nameOf(most[0]), format.percent((most[1] / all) * 100)),
      subtitle: finance.placesSubtitle,
      columns: [table.country, table.commitments, table.withAmount, table.amount2021],
      textColumns: [],
      notes: [],
      sources,
      series: [{ id: 'finance', label: null, sums }],
      countText: (sum) =>
        [
          words.sectors.commitments(format, sum.count),
          ...(sum.withAmount < sum.count
            ? [words.sectors.withAmount(format, sum.withAmount, sum.count)]
            : []),
        ].join(' · '),
      hasUnknown: true,
    },
    nameOf,
    i18n,
  );
}
