// @vitest-environment jsdom
import { describe } from 'vitest';
import { itReads } from './itReads';

/** Facts are gathered in this repository, not in the raw folder. */
const FACTS = 'data/evidence/evidence.csv';
const MODEL = 'data/stance/model.json';
const APEP = `${FACTS}:151 CHL-017,CHL,2023-01-27,us_alignment.apep,no,-1`;
const DUTIES = `${FACTS}:154 CHL-020,CHL,2024-04-20,trade_defence.measure,no,-1`;
const ARTEMIS = `${FACTS}:155 CHL-021,CHL,2024-10-25,us_alignment.artemis,no,-1`;
const OBSERVATORY = [
  `${FACTS}:156 CHL-022,CHL,2025-03-19,security_technology.restricted,no,-1`,
  `${FACTS}:157 CHL-023,CHL,2025-04,security_technology.restricted,no,-1`,
  `${FACTS}:161 CHL-027,CHL,2026-01-29,security_technology.restricted,no,-1`,
];
const VISAS = `${FACTS}:159 CHL-025,CHL,2025-06-01,visa.china_unilateral,no,1`;
const FRAMEWORK = `${FACTS}:166 CHL-032,CHL,2026-03-07,us_alignment.framework,no,-1`;
/** Weights of guardedness: 25 + 30 + 15 + 30 = 100; of engagement: 18 + 14 + 14 + 20 + 8 + 10 + 8 + 8 + 4 + 4 = 108. */
const GUARDEDNESS = `${MODEL} guardedness: weights 25, 30, 15, 30; us_alignment.apep 0.15, artemis 0.25, framework 0.35`;

describe('class and axes of a country over the years, and what moved them', () => {
  itReads('/country/CHL', [
    { at: ['stance', '2022', 'Guardedness'], says: '0', from: ['no row against China before 2023'] },
    // 0.15 × 30 = 4.5 of 100.
    { at: ['stance', '2023', 'Guardedness'], says: '5', from: [APEP, GUARDEDNESS] },
    // (0.15 + 0.25) × 30 = 12; duties of 20 Apr, 255 days old on 31 Dec, half-life 5 years: 0.5 × 0.5^(255 / 1826) = 0.454,
    // 1 - e^-0.454 = 0.365, × 15 = 5.47; together 17.47.
    { at: ['stance', '2024', 'Guardedness'], says: '17', from: [APEP, ARTEMIS, DUTIES, GUARDEDNESS] },
    // Over 15 (mid) and engagement 66 over 45 (high): eager, but guarded; a year before 4.5, under 15: eager.
    { at: ['stance', '2024', 'Class'], says: 'Eager, but guarded', from: [`${MODEL} bands 25/45 and 15/30`] },
    { at: ['stance', '2023', 'Class'], says: 'Eager', from: [`${MODEL} bands 25/45 and 15/30`] },
    // First year: free trade in force 1 × 14 + ties (17.83 % of 33 %: 0.540) × 20 = 24.81 of 108 = 22.97.
    {
      at: ['stance', '2010', 'Engagement'],
      says: '23',
      from: [
        'data/evidence/evidence.csv CHL-003,CHL,2006-10,free_trade.in_force',
        `${MODEL} engagement: weights of 108 in all`,
      ],
    },
    // On 25 Jun 2026: (0.15 + 0.25 + 0.35) × 30 = 22.5; restrictions of 463, 436 and 147 days: 0.5 × (0.839 + 0.848 + 0.946)
    // = 1.316, 1 - e^-1.316 = 0.732, × 30 = 21.95; duties of 796 days: 0.5 × 0.739 = 0.370, 0.309 × 15 = 4.63; 49.09.
    {
      at: ['stance', '2026', 'Guardedness'],
      says: '49',
      from: [APEP, ARTEMIS, FRAMEWORK, ...OBSERVATORY, DUTIES, GUARDEDNESS],
    },
    // The same on the plane, with its range.
    { at: ['stance-plane', 'Chile', 'Guardedness'], says: '49 (32–55)', from: ['as above'] },
    // Changes since 2021, when nothing of it was there: 22.5, 21.95 and 4.63.
    {
      at: ['stance-changes', 'Alignment with the United States', 'Points'],
      says: '+22.5',
      from: [APEP, ARTEMIS, FRAMEWORK],
    },
    { at: ['stance-changes', 'Restrictions', 'Points'], says: '+22.0', from: OBSERVATORY },
    { at: ['stance-changes', 'Trade defence', 'Points'], says: '+4.6', from: [DUTIES] },
    // 0.5 × 4 of 108.
    {
      at: ['stance-changes', 'Visas', 'Points'],
      says: '+1.9',
      from: [VISAS, `${MODEL} visa 4, visa.china_unilateral 0.5`],
    },
  ]);
  itReads('/country/CHL?tab=evidence', [
    // 0.35 × 30.
    {
      at: '.evidence-fact',
      says: 'Joined a US-led frameworkAlignment with the United States: +10.5 on guardedness',
      from: [FRAMEWORK],
    },
    // 0.25 × 30.
    {
      at: '.evidence-effect',
      says: 'Alignment with the United States: +7.5 on guardedness',
      from: [ARTEMIS],
    },
    // 0.15 × 30.
    { at: '.evidence-effect', says: 'Alignment with the United States: +4.5 on guardedness', from: [APEP] },
    // 0.5 × 4 / 108 = 1.85.
    {
      at: '.evidence-fact',
      says: '1 Jun 2025→ Toward ChinaVisas waived by ChinaVisas: +1.9 on engagement',
      from: [VISAS],
    },
    // Without the newest of three: 30 × (e^-(1.316 - 0.473) - e^-1.316) = 30 × (0.4304 - 0.2682) = 4.87.
    {
      at: '.evidence-fact',
      says: '29 Jan 2026← Away from ChinaSecurity or space technology from China restrictedRestrictions: +4.9 on guardedness',
      from: OBSERVATORY,
    },
  ]);
  itReads('/country/CRI?year=2025', [
    // 29.9 and not 30, which would be another band and class: the same in every place.
    { at: ['stance', '2025', 'Guardedness'], says: '29.9', from: ['stance row of 2025'] },
    { at: ['stance-plane', 'Costa Rica', 'Guardedness'], says: '29.9 (18–38)', from: ['stance row of 2025'] },
    { at: '.axis-bar-text', says: 'Guardedness29.9', from: ['stance row of 2025'] },
    { at: '.country-class', says: 'Balancing', from: ['stance row of 2025'] },
    {
      at: { country: 'Costa Rica' },
      says: 'Balancing · contested. Engagement 41 (27–47), guardedness 29.9 (18–38); 50% of draws agree',
      from: ['stance row of 2025'],
    },
  ]);
});

describe('all countries in a table', () => {
  itReads('/table?year=2012', [
    // Four facts are fewer than twelve, so the class is on thin evidence, whatever the draws say.
    {
      at: ['All countries', 'Chile', 'How sure (draws that agree)'],
      says: 'thin evidence · 90%',
      from: [`${MODEL} thinBelow 12`],
    },
    // 18078.27 / 77791 = 23.24 %, 14351.56 / 80073 = 17.92 %.
    {
      at: ['All countries', 'Chile', 'Exports to China, % (2012)'],
      says: '23.2',
      from: [
        'trade/comtrade-latam10-exports/trade_edges_global_partners__CHN_USA_only.csv:170 CHL,CHN,2012,18078273448.033',
      ],
    },
    {
      at: ['All countries', 'Chile', 'Imports from China, % (2012)'],
      says: '17.9',
      from: ['trade/wits-trade-summary/CHL.csv:14 Chile,China,All Products,Import,… 2012: 14351.56'],
    },
    {
      at: ['All countries', 'Chile', 'Guardedness'],
      says: '0 (0–0)',
      from: ['no row against China before 2023'],
    },
    { at: ['All countries', 'Paraguay', 'Class'], says: 'No formal ties', from: ['recognises Taipei'] },
  ]);
});

describe('weights of the reader’s own', () => {
  // 0.15 × 60 of 25 + 30 + 15 + 60 = 130: 6.92.
  itReads('/country/CHL?year=2023&w=us_alignment:2', [
    { at: '.axis-bar-text', says: 'Guardedness7', from: [APEP, GUARDEDNESS] },
    { at: ['stance', '2023', 'Guardedness'], says: '7', from: [APEP, GUARDEDNESS] },
    { at: ['stance', '2022', 'Guardedness'], says: '0', from: ['no row against China before 2023'] },
    { at: '.reweigh-weight', says: '30 points as published, now 46% of the axis', from: [GUARDEDNESS] },
    { at: '.reweigh-weight', says: '25 points as published, now 19% of the axis', from: [GUARDEDNESS] },
  ]);
  // Dropped: nothing is left of the 4.5.
  itReads('/country/CHL?year=2023&w=us_alignment:0', [
    { at: ['stance', '2023', 'Guardedness'], says: '0', from: [APEP, GUARDEDNESS] },
  ]);
});

describe('the method', () => {
  itReads('/method', [
    {
      at: 'h4',
      says: 'Partnership level weight 18, 17% of the axis',
      from: [`${MODEL} partnership 18 of 108`],
    },
    { at: 'h4', says: 'Restrictions weight 30, 30% of the axis', from: [`${MODEL} restrictions 30 of 100`] },
    {
      at: 'tr',
      says: 'Artemis Accords signed with the United States0.25',
      from: [`${MODEL} us_alignment.artemis 0.25`],
    },
    { at: 'p', says: 'Under 12 rows the page says thin evidence', from: [`${MODEL} thinBelow 12`] },
    { at: 'p', says: '5 years', from: [`${MODEL} halfLifeYears 5`] },
  ]);
});
