import * as v from 'valibot';
import { STANCE_CLASSES } from '../../domain/stanceClass';

const stanceClass = v.picklist(STANCE_CLASSES);
const bands = v.object({ mid: v.number(), high: v.number() });
const levels = v.record(v.string(), v.number());
const classRow = v.object({
  'guardedness-low': stanceClass,
  'guardedness-mid': stanceClass,
  'guardedness-high': stanceClass,
});

const component = v.variant('rule', [
  v.object({
    id: v.string(),
    weight: v.number(),
    rule: v.picklist(['in-force', 'highest', 'sum-once', 'sum-capped', 'saturating', 'decaying']),
    levels,
    raisesOnly: v.exactOptional(v.array(v.string())),
  }),
  v.object({
    id: v.string(),
    weight: v.number(),
    rule: v.literal('measure'),
    measure: v.literal('china_share_of_goods_trade_3y_mean'),
    fullAtPct: v.number(),
  }),
]);

/** `data/stance/model.json`: the stance model, described in docs and on the method page. */
export const stanceModelSchema = v.object({
  version: v.string(),
  scale: v.string(),
  firstYear: v.number(),
  halfLifeYears: v.number(),
  gate: v.object({ rule: v.string() }),
  bands: v.object({ engagement: bands, guardedness: bands }),
  classes: v.object({ 'engagement-high': classRow, 'engagement-mid': classRow, 'engagement-low': classRow }),
  axes: v.object({ engagement: v.array(component), guardedness: v.array(component) }),
  uncertainty: v.object({
    draws: v.number(),
    seed: v.number(),
    weightFactor: v.tuple([v.number(), v.number()]),
    halfLifeYears: v.array(v.number()),
    fullAtPct: v.array(v.number()),
    keepProbability: v.number(),
    events: v.string(),
    report: v.string(),
    bandShift: v.tuple([v.number(), v.number()]),
  }),
  evidence: v.object({ thinBelow: v.number() }),
});
