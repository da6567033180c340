import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkDraft } from './evidenceDraft';

const folder = mkdtempSync(join(tmpdir(), 'draft-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [HEADER = ''] = readFileSync(join(import.meta.dirname, '../data/evidence/evidence.csv'), 'utf8').split(
  '\n',
);
const ROW =
  'PAN-901,PAN,2025-11-01,port_control.restricted,no,-1,made up,A made-up row,transport,A page,https://example.org/a,2025-11,official,high,yes';
function draft(...rows: string[]): string {
  const file = join(folder, 'draft.csv');
  writeFileSync(file, [HEADER, ...rows].join('\n'));
  return file;
}

describe('npm run evidence', () => {
  test('says what sound rows would change', () => {
    const lines = checkDraft(draft(ROW), []);
    expect(lines[0]).toContain('1 new, 0 replaced, 0 removed');
    expect(lines[1]).toMatch(/^ {2}Panama 2025: cautious stays; guardedness \d+ -> \d+$/);
  });

  test('names file, line, column and reason of a bad cell', () => {
    const bad = ROW.replace('2025-11-01', '2025-02-30');
    expect(() => checkDraft(draft(ROW, bad.replace('PAN-901', 'PAN-902')), [])).toThrow(
      /draft\.csv:3: column "date": "2025-02-30" is not a day of the calendar/,
    );
  });

  test('refuses a fact that the table has already, unless the row replaces that very one', () => {
    const table = readFileSync(join(import.meta.dirname, '../data/evidence/evidence.csv'), 'utf8').split(
      '\n',
    );
    const known = table.find((line) => line.startsWith('PAN-012')) ?? '';
    expect(() => checkDraft(draft(known.replace('PAN-012', 'PAN-912')), [])).toThrow(
      /PAN-012 says it already/,
    );
    expect(checkDraft(draft(known), [])[1]).toMatch(/no class and no axis changes/);
    expect(checkDraft(draft(known.replace('PAN-012', 'PAN-912')), ['PAN-012'])[1]).toMatch(/no axis changes/);
  });

  test('takes a row away, and says how to be used when there is nothing to do', () => {
    expect(checkDraft(undefined, ['PAN-012']).join()).toContain('Panama 2025');
    expect(() => checkDraft(undefined, ['PAN-999'])).toThrow(/no row PAN-999/);
    expect(() => checkDraft(undefined, [])).toThrow(/npm run evidence/);
  });
});
