import type { StanceModel } from '../stanceModel';

export type Firmness = 'firm' | 'likely' | 'contested';

/** Share of the draws from which a class is firm, and under which it is contested, percent. */
export const FIRM_FROM = 80;
export const CONTESTED_BELOW = 60;

/** How sure a class is from the share of draws that end in it, percent: firm from 80, likely from 60, else contested. */
export function firmnessOf(stabilityPct: number): Firmness {
  if (stabilityPct >= FIRM_FROM) return 'firm';
  return stabilityPct >= CONTESTED_BELOW ? 'likely' : 'contested';
}

/** Whether so few rows stand behind a class that the page must say so: silence is not calm. */
export const isThin = (evidenceRows: number, model: StanceModel): boolean =>
  evidenceRows < model.evidence.thinBelow;
