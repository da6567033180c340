import { byText } from '../lib/groupBy';
import type { CheckFiles, CheckFigure } from '../sources/trade/checkFiles';
import { byCell, cellKey, type Cell, type JudgedCandidate } from './candidate';
import type { BilateralPoint } from './chosenPoints';
import { placeKey } from './priorities';
import type { Partner } from './tradePoint';

/** What differs: the figure chosen or the world total, the candidates a source gives, or where a series breaks. */
export const SUBJECTS = ['choice', 'candidates', 'break'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** A cell in which our choice and the check part. `ours` and `theirs` say what each has; null = nothing. */
export type Difference = Cell<Partner> & { subject: Subject; ours: string | null; theirs: string | null };

/** Rounding of sums may part the two by a dollar. */
const SAME_USD = 1;

type Figure = Omit<CheckFigure, keyof Cell>;

/** Compares our choice, its series breaks and all our candidates with the check, cell by cell. */
export function differencesFrom(
  check: CheckFiles,
  points: readonly BilateralPoint[],
  judged: readonly JudgedCandidate[],
): Difference[] {
  const ours = new Map(
    judged.filter(({ verdict }) => verdict === 'chosen').map((own) => [cellKey(own), own]),
  );
  const theirs = new Map(check.chosen.map((figure) => [cellKey(figure), figure]));
  const choices = paired(ours, theirs).filter(([own, their]) => !sameFigure(own, their));
  const breaks = paired(new Map(points.map((point) => [cellKey(point), point])), theirs).filter(
    ([own, their]) => own !== undefined && their !== undefined && own.isBreak !== their.isBreak,
  );
  const candidates = paired(
    new Map(judged.map((own) => [`${cellKey(own)} ${placeKey(own)}`, own])),
    new Map(check.candidates.map((figure) => [`${cellKey(figure)} ${placeKey(figure)}`, figure])),
  ).filter(([own, their]) => !sameFigure(own, their));
  return [
    ...choices.map(([own, their]) => difference('choice', own, their, described)),
    ...candidates.map(([own, their]) => difference('candidates', own, their, described)),
    ...breaks.map(([own, their]) =>
      difference<{ isBreak: boolean }>('break', own, their, ({ isBreak }) =>
        isBreak ? 'a break' : 'no break',
      ),
    ),
  ].sort((a, b) => byCell(a, b) || byText(a.subject, b.subject));
}

type Total = Cell<Partner> & { valueUsd: number };

/** Compares our totals with the world with those the check took, as choices; in whole US$. */
export function worldDifferences(check: Pick<CheckFiles, 'world'>, totals: readonly Total[]): Difference[] {
  const byKey = (all: readonly Total[]) => new Map(all.map((total) => [cellKey(total), total]));
  return paired(byKey(totals), byKey(check.world))
    .filter(([own, their]) => own === undefined || their === undefined || !sameUsd(own, their))
    .map(([own, their]) => difference('choice', own, their, ({ valueUsd }) => `US$ ${valueUsd}`))
    .sort(byCell);
}

type Pair<A, B> = [A | undefined, B | undefined];

const paired = <A, B>(ours: ReadonlyMap<string, A>, theirs: ReadonlyMap<string, B>): Pair<A, B>[] =>
  [...new Set([...ours.keys(), ...theirs.keys()])].map((key) => [ours.get(key), theirs.get(key)]);

const sameFigure = (a: Figure | undefined, b: Figure | undefined): boolean =>
  a !== undefined && b !== undefined && placeKey(a) === placeKey(b) && sameUsd(a, b);

const sameUsd = (a: { valueUsd: number }, b: { valueUsd: number }): boolean =>
  Math.abs(a.valueUsd - b.valueUsd) <= SAME_USD;

const described = (figure: Figure): string => `US$ ${figure.valueUsd}, ${placeKey(figure)}`;

function difference<T>(
  subject: Subject,
  own: (Cell<Partner> & T) | undefined,
  their: (Cell<Partner> & T) | undefined,
  words: (figure: T) => string,
): Difference {
  const { iso3, year, partner, flow } = (own ?? their) as Cell<Partner>;
  return {
    subject,
    iso3,
    year,
    partner,
    flow,
    ours: own ? words(own) : null,
    theirs: their ? words(their) : null,
  };
}
