import type { StanceModel } from '../stanceModel';

export type Firmness = 'firm' | 'likely' | 'contested';

/** How sure a class is from the share of draws that end in it, percent: firm from 80, likely from 60, else contested. */
export function firmnessOf(stabilityPct: number): Firmness {
  if (stabilityPct >= 80) return 'firm';
  return stabilityPct >= 60 ? 'likely' : 'contested';
}

/** Whether so few rows stand behind a class that the page must say so: silence is not calm. */
export const isThin = (evidenceRows: number, model: StanceModel): boolean =>
  evidenceRows < model.evidence.thinBelow;
