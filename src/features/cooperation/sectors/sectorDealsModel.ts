import { placeName } from '../../../facts/countryNames';
import type { Source } from '../../../bundle/schemas/manifest';
import { DEAL_KINDS, type DealKind } from '../../../domain/measures';
import { countOf, type DealSum } from '../../../domain/cooperation/recordFilter';
import type { LateI18n } from '../../../i18n/lateWords';
import { numberSources, type ChartModel, type NumberedSource } from '../../../figure/chartModel';
import { DEALS_FIRST_YEAR } from '../../../facts/cooperation/cooperationSum';
import { amountSum, largest, sumsBy } from '../../../domain/cooperation/amountSum';
import { inUsd } from '../../../domain/cooperation/amountUnit';
import { amountChart, amountTable, spanOf } from './sectorAmounts';
import { placesOf, type PlacesModel } from './sectorPlaces';
import type { SectorShown } from './sectorShown';

type I18n = LateI18n<'cooperation'>;

export type SectorDealsModel = {
  readonly heading: string;
  /** What the sums are not, where there are any. */
  readonly apart: string | null;
  readonly kinds: readonly {
    readonly kind: DealKind;
    /** Said in place of a chart where there is nothing to draw. */
    readonly absent: string | null;
    readonly chart: ChartModel | null;
  }[];
  readonly places: PlacesModel | null;
};

const SOURCE = 'aei-cgit-2024';
const TONES = { investment: 'two', construction: 'three' } as const;

const ofKind = (deals: readonly DealSum[], kind: DealKind) =>
  deals.filter((deal) => deal.kind === `deal-${kind}`).map((deal) => ({ ...deal, records: deal.deals }));

/** Investment and construction by year, each in a chart of its own, nominal dollars; by country for the region. */
export function sectorDealsModel(
  shown: SectorShown,
  manifest: readonly Source[],
  i18n: I18n,
): SectorDealsModel {
  const { words, format } = i18n;
  const { deals, table } = words.cooperation.sector;
  const sources = numberSources([SOURCE], manifest);
  const kinds = DEAL_KINDS.map((kind) => {
    const chart = kindChart(shown, kind, sources, i18n);
    const all = countOf(ofKind(shown.total.deals, kind));
    const absent = all > 0 ? deals.noneLeft(format, deals[kind], all) : deals.none[kind];
    return { kind, chart, absent: chart ? null : absent };
  });
  const nameOf = (iso3: string) => placeName(shown.atlas, iso3, i18n.lang);
  const series = DEAL_KINDS.map((kind) => ({
    id: kind,
    label: deals[kind],
    sums: sumsBy(ofKind(shown.deals, kind), ({ iso3 }) => iso3),
  }));
  const countries = new Set(shown.deals.map(({ iso3 }) => iso3)).size;
  const places =
    shown.facts.iso3 !== null || countries === 0
      ? null
      : placesOf(
          {
            id: `deals-places-${shown.facts.sectors.join('-')}`,
            title: deals.placesTitle(words.sectors.inCountries(format, countries)),
            subtitle: deals.placesSubtitle,
            columns: [table.country, table.kind, table.deals, table.nominal],
            textColumns: [0],
            notes: [],
            sources,
            series,
            countText: ({ count }) => words.sectors.dealCount(format, count),
            hasUnknown: false,
          },
          nameOf,
          i18n,
        );
  const apart = kinds.some(({ chart }) => chart !== null) ? deals.apart : null;
  return { heading: deals.heading, apart, kinds, places };
}

function kindChart(
  shown: SectorShown,
  kind: DealKind,
  sources: readonly NumberedSource[],
  i18n: I18n,
): ChartModel | null {
  const { words, format } = i18n;
  const { deals, table, filterNote, units } = words.cooperation.sector;
  const rows = ofKind(shown.deals, kind);
  const sums = sumsBy(rows, ({ year }) => year);
  const all = amountSum(rows);
  const most = largest(sums);
  if (all.amountUsdMillion === null || most === null) return null;
  const years = spanOf(DEALS_FIRST_YEAR, shown.atlas.dealsLastYear);
  const [amount, number] = [
    format.usd(inUsd(all.amountUsdMillion)),
    words.sectors.dealCount(format, all.count),
  ];
  const [year, highest] = most;
  const total = countOf(ofKind(shown.total.deals, kind));
  return amountChart(
    {
      id: `deals-${kind}-${shown.facts.sectors.join('-')}`,
      title:
        sums.size === 1
          ? deals.titleOne(deals[kind], amount, number, year)
          : deals.title(deals[kind], amount, number, year, format.usd(inUsd(highest))),
      years,
      sums,
      tone: TONES[kind],
      label: deals[kind],
      unit: deals.unit,
      notes: [
        ...(all.count < total ? [filterNote(format, all.count, total, units.deals)] : []),
        deals.dash,
        deals.floor,
      ],
      sources,
      table: amountTable(
        years.map((of) => ({ key: of, head: String(of) })),
        sums,
        [table.year, table.deals, table.nominal],
        { hasUnknown: false, format },
      ),
    },
    i18n,
  );
}
