import { COUNTRY_CODES, type Iso3 } from '../../src/domain/iso3';
import { yearOf } from '../../src/domain/months';
import { dayNumber, isoDay } from '../../src/domain/stance/effectiveDate';
import type { EvidenceRow } from '../../src/domain/stance/evidenceRow';
import { scoreStance, type ComponentScore } from '../../src/domain/stance/scoreStance';
import { stanceUncertainty, type Range } from '../../src/domain/stance/stanceUncertainty';
import type { StanceClass } from '../../src/domain/stanceClass';
import type { StanceModel } from '../../src/domain/stanceModel';
import { round, roundOrNull } from '../lib/round';

/** The stance of a country in a year. Axes 0-100 with one decimal, all `null` where the gate decides the class. */
export type StanceRecord = {
  iso3: Iso3;
  year: number;
  /** The day scored: 31 December, in the last year the latest date. */
  date: string;
  stanceClass: StanceClass;
  engagement: number | null;
  engagementLow: number | null;
  engagementHigh: number | null;
  guardedness: number | null;
  guardednessLow: number | null;
  guardednessHigh: number | null;
  /** Share of the draws in the same class, percent, one decimal; 100 where the gate decides. */
  stabilityPct: number;
  evidenceRows: number;
  /** Values 0-1 with four decimals; computed under the gate too, though the class does not rest on them there. */
  components: ComponentScore[];
};

type ByCountry<T> = ReadonlyMap<Iso3, T>;
type Shares = ReadonlyMap<number, number>;

/** The day after the last evidence row of all countries, ISO date. Throws `RangeError` when there is no row. */
export function latestDateOf(evidenceByCountry: ByCountry<readonly EvidenceRow[]>): string {
  let last = -Infinity;
  for (const rows of evidenceByCountry.values()) {
    for (const row of rows) last = Math.max(last, dayNumber(row.date));
  }
  if (last === -Infinity) throw new RangeError('No evidence row, so no latest date');
  return isoDay(last + 1);
}

/** The day scored for each year: 31 December from the model's first year on, then the latest date for its own year. */
export function stanceDates(model: StanceModel, latestDate: string): { year: number; date: string }[] {
  const latestYear = yearOf(latestDate);
  const dates: { year: number; date: string }[] = [];
  for (let year = model.firstYear; year < latestYear; year += 1) dates.push({ year, date: `${year}-12-31` });
  return [...dates, { year: latestYear, date: latestDate }];
}

/**
 * Every country of the atlas in every stance year, by code and year. In: evidence by country, the model, China's share of
 * goods trade in percent by country and year. The draws of a country and year start from the model's seed, its code and the
 * year. Throws `RangeError` when there is no evidence at all or a date is none.
 */
export function scoreYears(
  evidenceByCountry: ByCountry<readonly EvidenceRow[]>,
  model: StanceModel,
  shareByCountry: ByCountry<Shares>,
): StanceRecord[] {
  const dates = stanceDates(model, latestDateOf(evidenceByCountry));
  return COUNTRY_CODES.flatMap((iso3) => {
    const evidence = evidenceByCountry.get(iso3) ?? [];
    const chinaTradeSharePctByYear: Shares = shareByCountry.get(iso3) ?? new Map();
    return dates.map(({ year, date }): StanceRecord => {
      const input = { evidence, chinaTradeSharePctByYear, model, date };
      const score = scoreStance(input);
      const uncertainty = stanceUncertainty(input, `${iso3}:${year}`);
      const open = score.gate === 'beijing';
      return {
        iso3,
        year,
        date,
        stanceClass: score.stanceClass,
        ...axisFields('engagement', open ? score.engagement : null, uncertainty.engagement),
        ...axisFields('guardedness', open ? score.guardedness : null, uncertainty.guardedness),
        stabilityPct: round(uncertainty.stabilityPct, 1),
        evidenceRows: score.evidenceRows,
        components: score.components.map((c) => ({
          ...c,
          value: roundOrNull(c.value, 4),
        })),
      };
    });
  });
}

type AxisFields<A extends string> = Record<A | `${A}Low` | `${A}High`, number | null>;

function axisFields<A extends 'engagement' | 'guardedness'>(
  axis: A,
  value: number | null,
  range: Range | null,
) {
  return {
    // Three decimals, so that a page which rounds to whole numbers does not round a rounded one.
    [axis]: roundOrNull(value, 3),
    [`${axis}Low`]: roundOrNull(range?.low ?? null, 1),
    [`${axis}High`]: roundOrNull(range?.high ?? null, 1),
  } as AxisFields<A>;
}
