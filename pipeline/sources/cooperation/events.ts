import type { CooperationEvent } from '../../../src/bundle/schemas/cooperation';
import { EVENT_KINDS, EVENT_TOPICS, RECORD_STATUSES } from '../../../src/domain/cooperation/records';
import { SECTOR_IDS } from '../../../src/domain/sectors';
import type { BuildReport } from '../../lib/buildReport';
import { noteRepeat, readRows, type RowReader } from '../../lib/columns';
import { readCsv } from '../../lib/csv';
import {
  placeOf,
  SOURCE_COLUMNS,
  sourceOf,
  SURENESS_COLUMNS,
  surenessOf,
  TEXT_COLUMNS,
  textOf,
} from './place';

const SOURCE = 'vaiven-events';

const COLUMNS = [
  'id', 'iso3', 'date', 'sector', 'kind', ...TEXT_COLUMNS('title'), 'counterparty', 'amount_usd_million', 'status',
  'direction', 'topics', 'story', 'status_row', ...SOURCE_COLUMNS, ...SURENESS_COLUMNS,
]; // prettier-ignore

/** `data/sectors/events.csv`: dated events of cooperation, in our words. A record that changes sector is one cell. */
export function readEvents(
  file: string,
  report: BuildReport,
  projectStories: ReadonlySet<string>,
): CooperationEvent[] {
  const csv = readCsv(file);
  const seen = new Map<string, number>();
  const events = readRows(csv, COLUMNS, (row): CooperationEvent => {
    const id = row.required('id');
    noteRepeat(row, 'id', seen, id);
    const iso3 = placeOf(row);
    if (!/^[A-Z]{3,6}-S\d{3}$/.test(id) || !id.startsWith(`${iso3}-`))
      row.problem('id', `"${id}" is not of the form "${iso3}-S001"`);
    const amount = row.numberOrNull('amount_usd_million');
    if (amount !== null && amount <= 0)
      row.problem('amount_usd_million', 'an amount is above zero, or the cell is empty');
    return {
      id,
      iso3,
      date: row.date('date'),
      sector: row.oneOf('sector', SECTOR_IDS),
      kind: row.oneOf('kind', EVENT_KINDS),
      title: textOf(row, 'title'),
      counterparty: row.text('counterparty'),
      amountUsdMillion: amount,
      status: row.oneOf('status', RECORD_STATUSES),
      direction: Number(row.oneOf('direction', ['1', '0', '-1'] as const)) as CooperationEvent['direction'],
      topics: topicsOf(row),
      story: row.text('story') || null,
      statusRow: row.oneOf('status_row', ['yes', 'no'] as const) === 'yes',
      ...sourceOf(row),
      ...surenessOf(row),
    };
  });
  refuseLoneStories(events, projectStories, file);
  report.file(SOURCE, 'data/sectors/events.csv', csv.rows.length, events.length);
  return events.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function topicsOf(row: RowReader): CooperationEvent['topics'] {
  return row
    .text('topics')
    .split(' ')
    .filter(Boolean)
    .flatMap((name) => {
      const topic = EVENT_TOPICS.find((known) => known === name);
      if (topic === undefined) row.problem('topics', `"${name}" is not one of ${EVENT_TOPICS.join(', ')}`);
      return topic ?? [];
    });
}

/** A story of one event and no project is a slip of the key. */
function refuseLoneStories(
  events: readonly CooperationEvent[],
  projectStories: ReadonlySet<string>,
  file: string,
): void {
  const counts = new Map<string, number>();
  for (const { story } of events) if (story) counts.set(story, (counts.get(story) ?? 0) + 1);
  const alone = [...counts]
    .filter(([story, count]) => count < 2 && !projectStories.has(story))
    .map(([story]) => story);
  if (alone.length > 0)
    throw new Error(
      `${file}: only one event bears the story ${alone.join(', ')}; correct the key or clear it`,
    );
}
