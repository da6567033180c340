import type { Iso3 } from '../../src/domain/iso3';
import { countedCodes } from '../../src/domain/stance/preparedEvidence';
import { scoreStance, type StanceScore } from '../../src/domain/stance/scoreStance';
import type { StanceClass } from '../../src/domain/stanceClass';
import type { StanceModel } from '../../src/domain/stanceModel';
import { evidenceByCountry, type EvidenceFact } from '../sources/evidence';
import { latestDateOf, stanceDates } from '../stance/scoreYears';

/** Rows to put in (an id that exists replaces that row) and ids to take away. */
export type Draft = { readonly rows: readonly EvidenceFact[]; readonly remove: readonly string[] };

type Side = {
  readonly stanceClass: StanceClass;
  /** 0-100, not rounded; `null` where the gate decides the class. */
  readonly engagement: number | null;
  readonly guardedness: number | null;
};

/** A country's stance on a day before and after the draft. */
export type StanceChange = {
  readonly iso3: Iso3;
  readonly year: number;
  readonly date: string;
  readonly before: Side;
  readonly after: Side;
};

export type DraftEffect = {
  /** The countries that the draft touches, by code. */
  readonly countries: readonly Iso3[];
  /** Where class or an axis changes, by country and year. */
  readonly changes: readonly StanceChange[];
  /** Ids of draft rows whose code counts in no class. */
  readonly contextRows: readonly string[];
  /** The latest date before and after; where they differ, every country is scored some days later. */
  readonly latestDate: { readonly before: string; readonly after: string };
};

type Input = {
  readonly facts: readonly EvidenceFact[];
  readonly draft: Draft;
  readonly model: StanceModel;
  /** China's share of goods trade by country and year, percent. */
  readonly shares: ReadonlyMap<Iso3, ReadonlyMap<number, number>>;
};

/** Smaller movements of an axis, in points, come from the last digit of the shares and say nothing. */
const LEAST_CHANGE = 0.05;

/** The evidence with the draft in it. Throws `RangeError` when an id to remove is not there. */
export function withDraft(facts: readonly EvidenceFact[], { rows, remove }: Draft): EvidenceFact[] {
  const unknown = remove.filter((id) => !facts.some((fact) => fact.id === id));
  if (unknown.length > 0) throw new RangeError(`There is no row ${unknown.join(', ')} to remove`);
  const replaced = new Set([...remove, ...rows.map(({ id }) => id)]);
  return [...facts.filter(({ id }) => !replaced.has(id)), ...rows];
}

/**
 * What a draft would change: the stances of the countries it touches in every stance year, before and after, both scored
 * by `scoreStance` on the dates of the evidence with the draft, so that a later latest date does not pass for an effect.
 * Throws `RangeError` on an id to remove that is not there.
 */
export function draftEffect({ facts, draft, model, shares }: Input): DraftEffect {
  const after = withDraft(facts, draft);
  const [evidenceBefore, evidenceAfter] = [evidenceByCountry(facts), evidenceByCountry(after)];
  const latestDate = { before: latestDateOf(evidenceBefore), after: latestDateOf(evidenceAfter) };
  const counted = countedCodes(model);
  const changed = new Set([...draft.remove, ...draft.rows.map(({ id }) => id)]);
  const touched = new Set(
    [...facts, ...draft.rows].filter(({ id }) => changed.has(id)).map(({ iso3 }) => iso3),
  );
  const countries = [...touched].sort();
  const changes = countries.flatMap((iso3) =>
    stanceDates(model, latestDate.after).flatMap(({ year, date }): StanceChange[] => {
      const side = (rows: readonly EvidenceFact[] = []): Side =>
        sideOf(
          scoreStance({
            evidence: rows,
            chinaTradeSharePctByYear: shares.get(iso3) ?? new Map<number, number>(),
            model,
            date,
          }),
        );
      const change = { before: side(evidenceBefore.get(iso3)), after: side(evidenceAfter.get(iso3)) };
      return isChange(change) ? [{ iso3, year, date, ...change }] : [];
    }),
  );
  const contextRows = draft.rows.filter(({ code }) => !counted.has(code)).map(({ id }) => id);
  return { countries, changes, contextRows, latestDate };
}

const sideOf = ({ stanceClass, gate, engagement, guardedness }: StanceScore): Side =>
  gate === 'beijing'
    ? { stanceClass, engagement, guardedness }
    : { stanceClass, engagement: null, guardedness: null };

const isChange = ({ before, after }: Pick<StanceChange, 'before' | 'after'>): boolean =>
  before.stanceClass !== after.stanceClass ||
  moved(before.engagement, after.engagement) ||
  moved(before.guardedness, after.guardedness);

/** Whether an axis moves by so much that it is worth saying. */
export function moved(before: number | null, after: number | null): boolean {
  if (before === null || after === null) return before !== after;
  return Math.abs(after - before) >= LEAST_CHANGE;
}
