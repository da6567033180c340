import type { StanceModel } from '../domain/stanceModel';
import type { EvidenceRow } from '../domain/stance/evidenceRow';

/** A model small enough to work out by hand, with one component of every rule; for tests. */
export const exampleModel: StanceModel = {
  version: 'example',
  firstYear: 2010,
  halfLifeYears: 5,
  bands: { engagement: { mid: 25, high: 45 }, guardedness: { mid: 15, high: 30 } },
  classes: {
    'engagement-high': {
      'guardedness-low': 'eager',
      'guardedness-mid': 'eager-guarded',
      'guardedness-high': 'eager-guarded',
    },
    'engagement-mid': {
      'guardedness-low': 'leaning-eager',
      'guardedness-mid': 'balancing',
      'guardedness-high': 'cautious',
    },
    'engagement-low': {
      'guardedness-low': 'distant',
      'guardedness-mid': 'cautious',
      'guardedness-high': 'cautious',
    },
  },
  axes: {
    engagement: [
      {
        id: 'belt_and_road',
        weight: 20,
        rule: 'in-force',
        raisesOnly: ['belt_and_road.support_statement'],
        levels: {
          'belt_and_road.support_statement': 0.3,
          'belt_and_road.signed': 1,
          'belt_and_road.withdrawn': 0,
        },
      },
      {
        id: 'free_trade',
        weight: 10,
        rule: 'highest',
        levels: { 'free_trade.negotiating': 0.4, 'free_trade.in_force': 1 },
      },
      {
        id: 'economic_ties',
        weight: 40,
        rule: 'measure',
        measure: 'china_share_of_goods_trade_3y_mean',
        fullAtPct: 40,
      },
      {
        id: 'institutions',
        weight: 10,
        rule: 'sum-once',
        levels: { 'institutions.aiib_member': 0.5, 'institutions.ndb_member': 0.25 },
      },
      {
        id: 'contacts',
        weight: 20,
        rule: 'saturating',
        levels: { 'contacts.leader_visit': 0.5, 'contacts.forum_minister': 0.15 },
      },
    ],
    guardedness: [
      { id: 'exit', weight: 50, rule: 'decaying', levels: { 'belt_and_road.withdrawn': 1 } },
      {
        id: 'us_alignment',
        weight: 50,
        rule: 'sum-capped',
        levels: { 'us_alignment.artemis': 0.25, 'us_alignment.framework': 0.4 },
      },
    ],
  },
  uncertainty: {
    draws: 200,
    seed: 7,
    weightFactor: [0.5, 1.5],
    halfLifeYears: [3, 5, 8],
    fullAtPct: [25, 33, 40],
    bandShift: [-3, 3],
    keepProbability: 0.9,
  },
  evidence: { thinBelow: 12 },
};

/** An evidence row in one line: `row('2018-09', 'belt_and_road.signed')`, a status row with a third `true`. */
export const row = (date: string, code: string, status = false): EvidenceRow => ({ date, code, status });
