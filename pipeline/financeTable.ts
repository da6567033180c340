import type { Iso3 } from '../src/domain/iso3';
import type { SectorId } from '../src/domain/sectors';
import { byText, groupBy } from './lib/groupBy';
import type { FinanceProject } from './sources/gcdf';

/** Commitments of one country, sector and year. */
export type FinanceCell = {
  iso3: Iso3;
  year: number;
  sector: SectorId;
  commitments: number;
  /** Of them with an amount in the source. */
  withAmount: number;
  /** US$ constant 2021; null = none of them has an amount, which is not zero. */
  amountUsd2021: number | null;
};

export function financeTable(projects: readonly FinanceProject[]): FinanceCell[] {
  return [...groupBy(projects, ({ iso3, year, sector }) => `${iso3} ${year} ${sector}`).entries()]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([, group]) => {
      const [first] = group;
      if (!first) return [];
      const amounts = group.flatMap(({ amountUsd2021 }) => amountUsd2021 ?? []);
      return [
        {
          iso3: first.iso3,
          year: first.year,
          sector: first.sector,
          commitments: group.length,
          withAmount: amounts.length,
          amountUsd2021: amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0),
        },
      ];
    });
}
