import type { Basis } from '../../../bundle/schemas/country';
import type { CountryTrade, Verdict } from '../../../bundle/schemas/countryTrade';
import type { Flow, Partner } from '../../../domain/trade/partners';

/** Sides in the order they are drawn and listed. */
export const SIDES = ['reporter', 'mirror', 'reconciled'] as const satisfies readonly Basis[];

/** A candidate with its source and file by name, and its place among those of its cell, from 1. */
export type SideFigure = {
  readonly year: number;
  readonly valueUsd: number;
  readonly source: string;
  readonly basis: Basis;
  readonly file: string;
  readonly line: number;
  readonly verdict: Verdict;
  readonly order: number;
};

/** Every figure any source gives for a flow with a partner: by year, within a year by the order of priority. */
export function sideFigures(depth: CountryTrade, partner: Partner, flow: Flow): SideFigure[] {
  const seen = new Map<number, number>();
  return depth.candidates
    .filter((candidate) => candidate.partner === partner && candidate.flow === flow)
    .sort((a, b) => a.year - b.year)
    .map(({ year, valueUsd, source, basis, file, line, verdict }) => {
      const order = (seen.get(year) ?? 0) + 1;
      seen.set(year, order);
      return {
        year,
        valueUsd,
        source: depth.sources[source] ?? '',
        basis,
        file: depth.files[file] ?? '',
        line,
        verdict,
        order,
      };
    });
}

/** Whether a figure is one the atlas would use: what is set aside is shown, but never joined with the rest. */
export const isSetAside = ({ verdict }: SideFigure): boolean =>
  verdict !== 'chosen' && verdict !== 'later-in-order';

/** What a side says on a year: its first figure in order that is not set aside, or failing that its first. */
export function sideFigure(figures: readonly SideFigure[], side: Basis, year: number): SideFigure | null {
  const own = figures.filter((figure) => figure.year === year && figure.basis === side);
  return own.find((figure) => !isSetAside(figure)) ?? own[0] ?? null;
}

/** How far the partner's figure lies from the country's own. */
export type Gap = {
  readonly year: number;
  readonly ownUsd: number;
  readonly mirrorUsd: number;
  /** The partner's figure less the own, percent of the own, not rounded. */
  readonly pct: number;
};

/** The gap between both sides in a year; null where either is missing or the own figure is zero. In and out: current US$. */
export function gapIn(figures: readonly SideFigure[], year: number): Gap | null {
  const own = sideFigure(figures, 'reporter', year);
  const mirror = sideFigure(figures, 'mirror', year);
  if (!own || !mirror || own.valueUsd <= 0) return null;
  return {
    year,
    ownUsd: own.valueUsd,
    mirrorUsd: mirror.valueUsd,
    pct: ((mirror.valueUsd - own.valueUsd) / own.valueUsd) * 100,
  };
}

/** The gap of the year asked for; else of the nearest year before it that has both sides; else of the first after. */
export function gapNear(
  figures: readonly SideFigure[],
  years: readonly number[],
  asked: number | null,
): Gap | null {
  const gaps = years.flatMap((year) => gapIn(figures, year) ?? []);
  return gaps.findLast((gap) => asked === null || gap.year <= asked) ?? gaps[0] ?? null;
}
