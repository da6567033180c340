import { DataError, type DataProblem } from '../lib/dataError';
import { groupBy } from '../lib/groupBy';
import { byCell, cellKey, type Candidate, type JudgedCandidate } from './candidate';
import { placeKey, type Exclusion, type Priorities } from './priorities';

type Placed = Omit<JudgedCandidate, 'verdict'>;

/**
 * Chooses one figure a cell by the written list of priorities: the first candidate in the order that no exclusion sets
 * aside. Out: all candidates, by cell and within it by priority, each with what became of it.
 * Throws a `DataError` for a candidate without a place in the order, for two candidates of the same place in one cell
 * (the order could not decide), and for an exclusion that no candidate falls under.
 */
export function judgeCandidates(
  candidates: readonly Candidate[],
  { order, exclusions, file }: Priorities,
): JudgedCandidate[] {
  const problems: DataProblem[] = [];
  const problem = (reason: string) => problems.push({ file, line: null, column: null, reason });
  const places = new Map(order.map((place, at) => [placeKey(place), { ...place, priority: at + 1 }]));
  const placed = candidates.flatMap((candidate): Placed[] => {
    const place = places.get(placeKey(candidate));
    return place === undefined ? [] : [{ ...candidate, priority: place.priority }];
  });
  for (const key of new Set(candidates.map(placeKey)))
    if (!places.has(key)) problem(`"${key}" has no place in the order`);

  const used = new Set<Exclusion>();
  const judged = [...groupBy(placed, cellKey)].flatMap(([cell, own]) => {
    const sorted = [...own].sort((a, b) => a.priority - b.priority);
    let chosen = false;
    return sorted.map((candidate, at): JudgedCandidate => {
      const before = sorted[at - 1];
      if (before?.priority === candidate.priority)
        problem(`${cell}: two figures of the same place, ${standsIn(before)} and ${standsIn(candidate)}`);
      const exclusion = exclusions.find((rule) => fallsUnder(candidate, rule));
      if (exclusion !== undefined) {
        used.add(exclusion);
        return { ...candidate, verdict: exclusion.reason };
      }
      const verdict = chosen ? (order[candidate.priority - 1]?.yieldsAs ?? 'later-in-order') : 'chosen';
      chosen = true;
      return { ...candidate, verdict };
    });
  });
  for (const rule of exclusions)
    if (!used.has(rule))
      problem(`no figure falls under the exclusion ${rule.countries.join(', ')} ${rule.reason}`);
  if (problems.length > 0) throw new DataError(problems);
  return judged.sort((a, b) => byCell(a, b) || a.priority - b.priority);
}

const standsIn = ({ rawFile, rawLine }: Candidate): string => `${rawFile}:${rawLine}`;

const fallsUnder = (candidate: Candidate, rule: Exclusion): boolean =>
  candidate.part === 'whole' &&
  candidate.flow === rule.flow &&
  candidate.basis === rule.basis &&
  candidate.year >= rule.years[0] &&
  candidate.year <= rule.years[1] &&
  rule.sources.includes(candidate.source) &&
  rule.partners.includes(candidate.partner) &&
  (rule.countries as readonly string[]).includes(candidate.iso3);
