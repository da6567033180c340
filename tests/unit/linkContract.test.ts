import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultView } from '../../src/view-state/defaultView';
import { splitHref } from '../../src/view-state/link';
import { parseLink } from '../../src/view-state/parseLink';
import { LINK_FIELDS, RESERVED_NAMES } from '../../src/view-state/fields/linkFields';

const contract = readFileSync(join(import.meta.dirname, '../../docs/link-contract.md'), 'utf8');
const known = { latestYear: 2026, dataVersion: 'abc', components: [] };

/** The rows of the table whose header begins with `header`, as cells. */
const tableOf = (header: string): readonly (readonly string[])[] =>
  contract
    .slice(contract.search(new RegExp(`^\\| ${header}\\b`, 'm')))
    .split('\n\n', 1)[0]!
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1)
        .map((cell) => cell.trim()),
    );

type Row = { readonly name: string; readonly value: string; readonly without: string };

const rows: readonly Row[] = tableOf('field').map(([name = '', value = '', without = '']) => ({
  name: name.replaceAll('`', ''),
  value,
  without,
}));
const quoted = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, word]) => word!);
/** The paragraphs that explain a value further begin with the name of its field. */
const textOn = (name: string): string =>
  rows.find((row) => row.name === name)!.value +
  contract
    .split('\n\n')
    .filter((paragraph) => paragraph.split('\n').some((line) => line.startsWith(`\`${name}\` `)))
    .join('\n')
    .replaceAll('\n', ' ');

/** Ids of the domain, which the contract promises as a whole. */
const BY_DOMAIN = new Set(['sector', 'class']);

describe('the table of the link contract', () => {
  it('has the fields of the code, in the order they are written', () => {
    expect(rows.map(({ name }) => name)).toEqual(LINK_FIELDS.map(({ name }) => name));
  });

  it.each(LINK_FIELDS.map((field) => [field.name, field] as const))(
    'names each word of “%s”, and no other',
    (name, { words, parse }) => {
      const row = rows.find((one) => one.name === name)!;
      const named = quoted(textOn(name));
      for (const word of BY_DOMAIN.has(name) ? [] : words) expect(named).toContain(word);
      if (words.length === 0 || name === 'w') return;
      for (const word of quoted(row.value)) expect([word, parse(word, known).issues]).toEqual([word, []]);
    },
  );

  it.each(LINK_FIELDS.map((field) => [field.name, field] as const))(
    'says what a link without “%s” shows',
    (name, { usual, full, short }) => {
      const { without } = rows.find((one) => one.name === name)!;
      const view = usual(defaultView('en'));
      expect(short(view)).toBeNull();
      const text = full(view, known);
      // Of these two the default is a year of the data; `v` is not shown.
      if (name === 'year' || name === 'from' || name === 'v') expect(text).not.toBeNull();
      else expect(without.replaceAll('`', '')).toMatch(new RegExp(`\\b${text ?? 'none'}\\b`));
    },
  );

  it('names what is kept for later', () => {
    for (const name of RESERVED_NAMES) expect(contract).toContain(`\`${name}\` is kept for later`);
  });
});

describe('the examples of what happens to links on their way', () => {
  const examples = tableOf('what became').flatMap(([, cell = '']) => quoted(cell));

  it.each(examples)('are read as they were meant: %s', (example) => {
    const href = example.startsWith('/') ? example : `/${example}`;
    const { view, issues } = parseLink(splitHref(href), known);
    expect(issues).toEqual([]);
    expect(view).not.toEqual(defaultView('en'));
  });
});
