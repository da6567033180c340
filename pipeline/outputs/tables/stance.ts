import type { Facts } from '../../facts';
import type { EvidenceFact } from '../../sources/evidence';
import { iso3, PAGE, sector, surenessOf, year } from './sharedColumns';
import { column, table, type Column, type Table } from './table';
import { tradeSources } from './trade';

/** A stance rests on dated facts and on shares of trade. */
const stanceSources = (facts: Facts): string[] => [...facts.sourcesOf('evidence'), ...tradeSources(facts)];

export const stanceTable = (facts: Facts): Table =>
  table(
    'stance',
    'Stance toward China by country and year',
    facts.stance,
    [
      iso3,
      column(
        'year',
        'year',
        'Year the stance stands for, 31 December; the last year stands for `date`',
        (row) => row.year,
      ),
      column('class', 'string', 'Class of the stance model', (row) => row.stanceClass),
      column(
        'engagement',
        'number',
        'Engagement; empty where the class does not come from the axes',
        (row) => row.engagement,
        '0-100',
      ),
      column('engagement_low', 'number', '5th percentile of the draws', (row) => row.engagementLow, '0-100'),
      column(
        'engagement_high',
        'number',
        '95th percentile of the draws',
        (row) => row.engagementHigh,
        '0-100',
      ),
      column(
        'guardedness',
        'number',
        'Guardedness; empty where the class does not come from the axes',
        (row) => row.guardedness,
        '0-100',
      ),
      column(
        'guardedness_low',
        'number',
        '5th percentile of the draws',
        (row) => row.guardednessLow,
        '0-100',
      ),
      column(
        'guardedness_high',
        'number',
        '95th percentile of the draws',
        (row) => row.guardednessHigh,
        '0-100',
      ),
      column(
        'stability_pct',
        'number',
        'Share of the draws that end in the same class',
        (row) => row.stabilityPct,
        '%',
      ),
      column('evidence_rows', 'integer', 'Evidence rows counted up to the date', (row) => row.evidenceRows),
      column('date', 'date', 'Day the stance stands for', (row) => row.date),
    ],
    stanceSources(facts),
  );

export const stanceComponentsTable = (facts: Facts): Table =>
  table(
    'stance_components',
    'Components of the stance by country and year',
    facts.stance.flatMap((record) =>
      record.components.map((component) => ({ iso3: record.iso3, year: record.year, ...component })),
    ),
    [
      iso3,
      year,
      column('axis', 'string', 'engagement or guardedness', (row) => row.axis),
      column('component', 'string', 'Component of the stance model', (row) => row.id),
      column(
        'value',
        'number',
        'Value of the component; empty = no data, left out of the axis',
        (row) => row.value,
        '0-1',
      ),
      column('weight', 'number', 'Weight in the published model', (row) => row.weight),
    ],
    stanceSources(facts),
  );

const EVIDENCE_COLUMNS: readonly Column<EvidenceFact>[] = [
  column('id', 'string', 'Id of the fact', (fact) => fact.id),
  iso3,
  column(
    'date',
    'string',
    'Day, month or year of the fact, as exact as the source (ISO 8601)',
    (fact) => fact.date,
  ),
  column('code', 'string', 'Code in the vocabulary of the stance model', (fact) => fact.code),
  column(
    'direction',
    'integer',
    '1 toward China, -1 away, 0 context or an act of someone else',
    (fact) => fact.direction,
  ),
  column('note', 'string', 'What happened, in our words', (fact) => fact.note.en),
  sector,
  ...PAGE,
  ...surenessOf('fact'),
  column('status_row', 'boolean', 'Was so on that date, rather than began on it', (fact) => fact.status),
  column('source_tier', 'string', 'Kind of page', (fact) => fact.tier),
  column('value', 'string', 'Short label of the fact', (fact) => fact.value),
];

export const evidenceTable = ({ evidence, sourcesOf }: Facts): Table =>
  table('evidence', 'Dated facts behind the stances', evidence, EVIDENCE_COLUMNS, sourcesOf('evidence'));
