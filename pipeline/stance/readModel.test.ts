import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readModel } from './readModel';

const published = new URL('../../data/stance/model.json', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'model-'));

function changed(from: string, to: string): string {
  const text = readFileSync(published, 'utf8');
  expect(text).toContain(from);
  const file = join(folder, 'model.json');
  writeFileSync(file, text.replace(from, to));
  return file;
}

test('the published model has ten components of engagement and four of guardedness', () => {
  const { axes } = readModel(published);
  expect([axes.engagement.length, axes.guardedness.length]).toEqual([10, 4]);
});

test('a rule that nobody knows is named', () => {
  expect(() => readModel(changed('"rule": "highest"', '"rule": "loudest"'))).toThrow(
    /axes\.engagement\.2\.rule/,
  );
});

test('two components of one name are refused', () => {
  expect(() => readModel(changed('"id": "free_trade"', '"id": "partnership"'))).toThrow(
    /"partnership" twice/,
  );
});

test('a file that is not JSON is said to be so', () => {
  expect(() => readModel(changed('{', '{{'))).toThrow(/not readable as JSON/);
});
