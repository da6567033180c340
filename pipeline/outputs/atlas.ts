import { atlasFileSchema, type AtlasFile } from '../../src/bundle/schemas/atlas';
import type { Iso3 } from '../../src/domain/iso3';
import { STANCE_CLASSES } from '../../src/domain/stanceClass';
import type { Facts } from '../facts';
import { jsonText } from '../lib/jsonText';
import { round, roundOrNull } from '../lib/round';
import { COVERAGE_MIN_PCT, regionSeries } from '../regionSeries';
import type { FinanceTotal } from '../sources/gcdf';

type CountryRow = AtlasFile['countries'][number];

const million = (usd: number, digits: number): number => round(usd / 1e6, digits);
const MILLION_DIGITS = 3; // US$ 1,000, so that sums of small grants round as their source does

export function atlasFile(facts: Facts): string {
  const { trade } = facts;
  return jsonText('atlas.json', atlasFileSchema, {
    format: 'vaiven.atlas',
    formatVersion: 1,
    stanceYears: [...new Set(facts.stance.map(({ year }) => year))].sort((a, b) => a - b),
    latestDate: facts.latestDate,
    tradeYears: trade.years,
    financeLastYear: Math.max(...facts.projects.map(({ year }) => year)),
    dealsLastYear: Math.max(...facts.deals.map(({ year }) => year)),
    model: facts.model,
    countries: facts.names.map((name) => atlasCountry(facts, name)),
    region: {
      coverageMinPct: COVERAGE_MIN_PCT,
      series: (['CHN', 'USA'] as const).flatMap((partner) =>
        (['export', 'import'] as const).map((flow) => regionSeries(trade, partner, flow)),
      ),
    },
    offer: facts.offer,
  });
}

function atlasCountry(facts: Facts, { iso3, iso2, names, label }: Facts['names'][number]): CountryRow {
  return {
    iso3,
    iso2,
    names,
    label: [round(label[0], 2), round(label[1], 2)],
    stance: facts.stance.filter((record) => record.iso3 === iso3).map(stanceRow),
    chinaSharePct: chinaSharePct(facts, iso3),
    finance: facts.finance
      .filter((cell) => cell.iso3 === iso3)
      .map(({ sector, year, commitments, withAmount, amountUsd2021 }) => [
        sector,
        year,
        commitments,
        withAmount,
        amountUsd2021 === null ? null : million(amountUsd2021, MILLION_DIGITS),
      ]),
    deals: facts.deals
      .filter((cell) => cell.iso3 === iso3)
      .map(({ sector, year, kind, deals, amountUsdMillion }) => [
        sector,
        year,
        kind,
        deals,
        amountUsdMillion,
      ]),
    financeTotal: financeTotal(facts.financeTotals, iso3),
  };
}

const stanceRow = (record: Facts['stance'][number]): CountryRow['stance'][number] => [
  STANCE_CLASSES.indexOf(record.stanceClass),
  record.engagement,
  record.engagementLow,
  record.engagementHigh,
  record.guardedness,
  record.guardednessLow,
  record.guardednessHigh,
  record.stabilityPct,
  record.evidenceRows,
];

/** China's share of exports, imports and both, percent by `trade.years`; null = none can be made. */
export function chinaSharePct({ trade }: Pick<Facts, 'trade'>, iso3: Iso3): CountryRow['chinaSharePct'] {
  return {
    export: trade.years.map((year) => roundOrNull(trade.share(iso3, 'CHN', 'export', year).pct, 3)),
    import: trade.years.map((year) => roundOrNull(trade.share(iso3, 'CHN', 'import', year).pct, 3)),
    total: trade.years.map((year) => roundOrNull(trade.totalShare(iso3, 'CHN', year).pct, 3)),
  };
}

/**
 * A country's commitments over all years: [how many, US$ million constant 2021]. The amount is `null` when no year has
 * one, the whole is `null` when the country is not in the source.
 */
export function financeTotal(totals: readonly FinanceTotal[], iso3: Iso3): CountryRow['financeTotal'] {
  const years = totals.filter((total) => total.iso3 === iso3);
  if (years.length === 0) return null;
  const commitments = years.reduce((sum, year) => sum + year.commitments, 0);
  const amounts = years.flatMap(({ amountUsd2021 }) => amountUsd2021 ?? []);
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return [commitments, amounts.length === 0 ? null : million(sum, MILLION_DIGITS)];
}
