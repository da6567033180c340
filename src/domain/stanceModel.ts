import type { StanceClass } from './stanceClass';

export type Axis = 'engagement' | 'guardedness';
export const AXES: readonly Axis[] = ['engagement', 'guardedness'];

/** The rules of components, in the order in which the method page tells them; the last is fed by a measured value. */
export const RULES = [
  'in-force',
  'highest',
  'sum-once',
  'sum-capped',
  'saturating',
  'decaying',
  'measure',
] as const;

export type LevelRule = Exclude<(typeof RULES)[number], 'measure'>;

export type LevelComponent = {
  id: string;
  weight: number;
  rule: LevelRule;
  levels: Record<string, number>;
  /** Codes of an `in-force` component that can raise its state but never lower it. */
  raisesOnly?: string[];
};

/** A component fed by a measured value instead of evidence rows; it is full (1) at `fullAtPct` percent. */
export type MeasureComponent = {
  id: string;
  weight: number;
  rule: 'measure';
  measure: 'china_share_of_goods_trade_3y_mean';
  fullAtPct: number;
};

export type Component = LevelComponent | MeasureComponent;

export const componentIds = (model: Pick<StanceModel, 'axes'>): readonly string[] =>
  AXES.flatMap((axis) => model.axes[axis].map(({ id }) => id));

export type Bands = { mid: number; high: number };
type ClassRow = Record<'guardedness-low' | 'guardedness-mid' | 'guardedness-high', StanceClass>;

/** The model as `data/stance/model.json` states it; nothing about it is written in code. */
export type StanceModel = {
  version: string;
  firstYear: number;
  halfLifeYears: number;
  bands: Record<Axis, Bands>;
  classes: Record<'engagement-high' | 'engagement-mid' | 'engagement-low', ClassRow>;
  axes: Record<Axis, Component[]>;
  uncertainty: {
    draws: number;
    seed: number;
    weightFactor: [number, number];
    halfLifeYears: number[];
    fullAtPct: number[];
    bandShift: [number, number];
    /** Probability with which a draw keeps an evidence row. */
    keepProbability: number;
  };
  evidence: { thinBelow: number };
};
