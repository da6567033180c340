import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LateI18n } from '../../../i18n/lateWords';
import { realAtlas, realRecords } from '../../../testing/realBundle';
import { testLateI18n } from '../../../testing/testI18n';
import { defaultView } from '../../../view-state/defaultView';
import { shiftModel } from './shiftModel';

const data = `${import.meta.dirname}/../../../../public/data`;
const { version } = JSON.parse(readFileSync(`${data}/current.json`, 'utf8')) as { version: string };

/** Rows of a published table by column, read on their own: quotes, commas and line breaks in a cell are its own. */
function publishedTable(name: string): Record<string, string>[] {
  const text = readFileSync(`${data}/${version}/tables/${name}.csv`, 'utf8').replace(/^\uFEFF/, '');
  const lines: string[][] = [['']];
  for (const [cell] of text.matchAll(/"(?:[^"]|"")*"|[^",\r\n]+|,|\r?\n/g)) {
    const line = lines.at(-1)!;
    if (cell === ',') line.push('');
    else if (cell === '\n' || cell === '\r\n') lines.push(['']);
    else
      line.push((line.pop() ?? '') + (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
  }
  const [head, ...rows] = lines.filter((line) => line.length > 1);
  return rows.map((row) => Object.fromEntries(head!.map((column, i) => [column, row[i] ?? ''])));
}

const GROUPS: readonly (readonly [string, readonly string[]])[] = [
  ['Commodities', ['minerals', 'agriculture', 'oil-gas']],
  ['Infrastructure', ['transport', 'grid']],
  ['The offer’s technology', ['digital', 'renewables', 'ev']],
  ['Other', ['finance', 'health', 'space-security', 'other']],
];

type Counted = {
  rows: Record<string, string>[];
  year: string;
  records: string | null;
  amount: string | null;
};
const finance: Counted = {
  rows: publishedTable('finance'),
  year: 'year',
  records: 'commitments',
  amount: 'amount_usd_2021',
};
const deals = (kind: string): Counted => ({
  rows: publishedTable('deals').filter((row) => row['kind'] === kind),
  year: 'year',
  records: 'deals',
  amount: 'amount_usd_nominal',
});
const events = (direction: string): Counted => ({
  rows: publishedTable('sector_events').filter((row) => row['direction'] === direction),
  year: 'date',
  records: null,
  amount: null,
});

/** [from, group, records, weight] for every five years and group, straight from the table. */
function recount({ rows, year, records, amount }: Counted, by: 'amount' | 'records') {
  const counts = new Map<string, { records: number; weight: number; total: number }>();
  const startOf = (row: Record<string, string>) => Math.floor(Number(row[year]!.slice(0, 4)) / 5) * 5;
  const recordsOf = (row: Record<string, string>) => (records ? Number(row[records]) : 1);
  const weightOf = (row: Record<string, string>) =>
    by === 'amount' ? Number(row[amount!] || 0) : recordsOf(row);
  for (const start of new Set(rows.map(startOf))) {
    const inPeriod = rows.filter((row) => startOf(row) === start);
    const total = inPeriod.reduce((sum, row) => sum + weightOf(row), 0);
    for (const [group, sectors] of GROUPS) {
      const own = inPeriod.filter((row) => sectors.includes(row['sector']!));
      counts.set(`${String(start)} ${group}`, {
        records: own.reduce((sum, row) => sum + recordsOf(row), 0),
        weight: own.reduce((sum, row) => sum + weightOf(row), 0),
        total,
      });
    }
  }
  return counts;
}

describe('the region’s shares, counted again from the published tables', () => {
  let i18n: LateI18n<'cooperation'>;
  beforeAll(async () => {
    i18n = await testLateI18n('cooperation');
  });
  const cases: readonly (readonly [string, Counted, 'amount' | 'records'])[] = [
    ['finance-amount', finance, 'amount'],
    ['finance-count', finance, 'records'],
    ['investment', deals('investment'), 'amount'],
    ['construction', deals('construction'), 'amount'],
    ['events', events('1'), 'records'],
    ['restrictions', events('-1'), 'records'],
  ];
  it.each(cases)('agree: %s', (id, table, by) => {
    const model = shiftModel({
      file: realRecords(),
      atlas: realAtlas(),
      view: defaultView('en'),
      iso3: null,
      manifest: [],
      i18n,
    });
    const chart = model.charts.find((candidate) => candidate.id === `shift-${id}`)!;
    const expected = recount(table, by);
    const csv = chart.table.csv!;
    const at = (name: string) => csv.columns.indexOf(name);
    const seen = csv.rows.map((row) => {
      const start = Math.floor(Number(row[at('From')]) / 5) * 5;
      const counted = expected.get(`${String(start)} ${String(row[at('Group')])}`);
      if (!counted) {
        // A period of the source in which nothing is on record.
        expect(row[at('Records')]).toBe(0);
        return '';
      }
      expect(row[at('Records')]).toBe(counted.records);
      const share = row[at('% of all')];
      if (by === 'amount' && counted.weight === 0 && counted.records > 0) expect(share).toBeNull();
      else expect(share).toBeCloseTo((counted.weight / counted.total) * 100, 2);
      if (by === 'amount' && counted.weight > 0)
        expect(row[at('US$ m')]).toBeCloseTo(counted.weight / 1e6, 1);
      return `${String(start)} ${String(row[at('Group')])}`;
    });
    expect([...expected.keys()].filter((key) => !seen.includes(key))).toEqual([]);
  });

  it('rest on a sector of which hydropower takes most of the finance, as the page says', () => {
    const renewables = publishedTable('projects').filter((row) => row['sector'] === 'renewables');
    const usd = (rows: Record<string, string>[]) =>
      rows.reduce((sum, row) => sum + Number(row['amount_usd_2021'] || 0), 0);
    const dams = renewables.filter((row) => row['subject'] === 'hydropower');
    expect(usd(dams) / usd(renewables)).toBeGreaterThan(0.5);
    expect(i18n.words.cooperation.shift.how.limits).toContain('hydropower dams, which take most');
  });
});
