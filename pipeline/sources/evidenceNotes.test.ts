import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEvidenceNotes } from './evidenceNotes';

const notes = (spanish: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'notes-'));
  writeFileSync(join(folder, 'notes.es.csv'), spanish);
  return () => readEvidenceNotes(join(folder, 'evidence.csv'), new Set(['CHL-001', 'CHL-002']));
};

describe('translated notes of the evidence', () => {
  test('are read by id; a language without a file has none', () => {
    const read = notes('id,note\nCHL-001,Firmado\n')();
    expect(read.es.get('CHL-001')).toBe('Firmado');
    expect(read.es.has('CHL-002')).toBe(false);
    expect(read.pt.size).toBe(0);
  });

  test.each([
    ['a row that does not exist', 'id,note\nCHL-999,Firmado\n', /notes\.es\.csv:2.*CHL-999.*no row/],
    ['two notes for a row', 'id,note\nCHL-001,Uno\nCHL-001,Dos\n', /:3.*has a note already/],
    ['an empty note', 'id,note\nCHL-001,\n', /:2.*"note".*empty/],
    ['another heading', 'id,nota\nCHL-001,Firmado\n', /expected column "note"/],
  ])('%s stops the build and says where', (_, text, message) => {
    expect(notes(text)).toThrow(message);
  });
});
