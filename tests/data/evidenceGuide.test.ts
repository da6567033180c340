import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evidenceSchema } from '../../src/bundle/schemas/country';
import { SECTOR_IDS } from '../../src/domain/sectors';
import { countedCodes } from '../../src/domain/stance/preparedEvidence';
import { readModel } from '../../pipeline/stance/readModel';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const guide = read('docs/evidence.md');
const context = (JSON.parse(read('data/evidence/codes.json')) as { context: Record<string, string> }).context;
const [header = ''] = read('data/evidence/evidence.csv').split('\n');

/** Codes of the guide's two tables: the first cell of a row, if it has a dot in it. */
const codesIn = (text: string): string[] => [...text.matchAll(/^\| `([a-z_]+\.[a-z_]+)`/gm)].map(([, code]) => code!);
const [counting = '', beside = ''] = guide.split('## Codes that count')[1]?.split('## Context codes') ?? [];

test('the guide lists every code that counts, with a meaning, and no other', () => {
  const model = readModel(join(root, 'data/stance/model.json'));
  expect(codesIn(counting).sort()).toEqual([...countedCodes(model)].sort());
  expect(counting).not.toMatch(/\|\s*\|\s*$/m);
});

test('the guide lists every context code with the meaning of codes.json', () => {
  expect(codesIn(beside).sort()).toEqual(Object.keys(context).sort());
  for (const [code, meaning] of Object.entries(context)) expect([code, beside.includes(meaning)]).toEqual([code, true]);
});

test('the guide names every column, tier, confidence and sector', () => {
  const words = [
    ...header.trim().split(','),
    ...evidenceSchema.entries.tier.options,
    ...evidenceSchema.entries.confidence.options,
    ...SECTOR_IDS,
  ];
  for (const word of words) expect([word, guide.includes(`\`${word}\``)]).toEqual([word, true]);
});
