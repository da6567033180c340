import type { Concern, Opportunity } from '../../../src/bundle/schemas/cooperation';
import type { Facts } from '../../facts';
import { iso3, PAGE, place, sector, surenessOf, year } from './sharedColumns';
import { column, table, type Column, type Table } from './table';

type Needed = Pick<Facts, 'cooperation' | 'sourcesOf'>;

export const sectorEventsTable = ({ cooperation, sourcesOf }: Needed): Table =>
  table(
    'sector_events',
    'Dated events of cooperation by sector',
    cooperation.events,
    [
      column('id', 'string', 'Id of the event', (event) => event.id),
      place,
      column(
        'date',
        'string',
        'Day, month or year of the event, as exact as the source (ISO 8601)',
        (event) => event.date,
      ),
      sector,
      column('kind', 'string', 'Kind of event', (event) => event.kind),
      column('title', 'string', 'What happened, in our words', (event) => event.title.en),
      column(
        'counterparty',
        'string',
        'The other side, as the source names it',
        (event) => event.counterparty,
      ),
      column(
        'amount_usd_million',
        'number',
        'Nominal, as stated; empty = none stated. Stages of one project repeat it: never add it up',
        (event) => event.amountUsdMillion,
        'US$ million',
      ),
      column('status', 'string', 'At the date of the source, not today', (event) => event.status),
      column(
        'direction',
        'integer',
        '1 deeper, -1 restricted or ended, 0 neither or an act of someone else',
        (event) => event.direction,
      ),
      ...PAGE,
      ...surenessOf('row'),
      column('topics', 'string', 'What it is about, with spaces between', (event) => event.topics.join(' ')),
      column(
        'story',
        'string',
        'Key shared by stages of one project; empty = stands alone',
        (event) => event.story,
      ),
      column(
        'status_row',
        'boolean',
        'Was so on that date, rather than happened then',
        (event) => event.statusRow,
      ),
    ],
    sourcesOf('events'),
  );

/** What concerns and opportunities hold alike. */
const CLAIM: readonly Column<Concern | Opportunity>[] = [
  column('id', 'string', 'Id of the claim', (claim) => claim.id),
  place,
  sector,
  column('theme', 'string', 'Theme', (claim) => claim.theme),
  column('claim', 'string', 'Who says what, in our words: a claim, not a finding', (claim) => claim.claim.en),
  ...PAGE,
];

export const concernsTable = ({ cooperation, sourcesOf }: Needed): Table =>
  table('concerns', 'What observers worry about', cooperation.concerns, CLAIM, sourcesOf('concerns'));

export const opportunitiesTable = ({ cooperation, sourcesOf }: Needed): Table =>
  table(
    'opportunities',
    'What observers hope for',
    cooperation.opportunities,
    CLAIM,
    sourcesOf('opportunities'),
  );

export const telecomTable = ({ cooperation, sourcesOf }: Needed): Table =>
  table(
    'telecom',
    '5G and Chinese equipment by country',
    cooperation.telecom,
    [
      iso3,
      column(
        'status',
        'string',
        'open (no limit found at that date), mixed, restricted or none-known',
        (row) => row.status,
      ),
      column('vendors', 'string', 'Vendors the source names', (row) => row.vendors),
      column('decision_date', 'string', 'Date of what the status rests on', (row) => row.decisionDate),
      column('note', 'string', 'What was found, in our words', (row) => row.note.en),
      ...PAGE,
      ...surenessOf('row'),
    ],
    sourcesOf('telecom'),
  );

export const carSharesTable = ({ cooperation, sourcesOf }: Needed): Table =>
  table(
    'car_shares',
    'Chinese and electric cars',
    cooperation.carShares,
    [
      place,
      year,
      column('period', 'string', 'Part of the year covered; empty = the year', (row) => row.period),
      column('measure', 'string', 'What is counted of what', (row) => row.measure),
      column(
        'qualifier',
        'string',
        'How the source hedges the figure; empty = it does not',
        (row) => row.qualifier,
      ),
      column('value', 'number', 'Value, in the unit beside it', (row) => row.value),
      column('unit', 'string', 'percent or units', (row) => row.unit),
      ...PAGE,
      ...surenessOf('row'),
    ],
    sourcesOf('carShares'),
  );
