import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  type Color,
} from 'culori';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(`${import.meta.dirname}/${path}`, 'utf8');
const tokens = read('../../../app/styles/tokens.css');
const point = /--point: (#[0-9a-f]{6})/.exec(read('points.css'))?.[1] ?? '';

/** Every colour a country may be filled with, and the sea. */
const fillsIn = (block: string): Map<string, Color> =>
  new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)]
      .filter(([, name]) =>
        /^(eager|eager-guarded|leaning-eager|balancing|cautious|distant|sea|no-ties-ground|(engagement|guardedness|share|amount)-\d)$/.test(
          name ?? '',
        ),
      )
      .map(([, name, value]) => [name ?? '', parse(value ?? '')!]),
  );

const SIGHTS: Readonly<Record<string, (color: Color) => Color>> = {
  normal: (color) => color,
  deuteranopic: filterDeficiencyDeuter(1),
  protanopic: filterDeficiencyProt(1),
  tritanopic: filterDeficiencyTrit(1),
};

describe.each([
  ['light', tokens.slice(0, tokens.indexOf('@media'))],
  ['dark', tokens.slice(tokens.indexOf("[data-theme='dark']"))],
])('in the %s theme', (_, block) => {
  it.each(Object.entries(SIGHTS))('points are told apart from every fill by %s sight', (__, see) => {
    const fills = fillsIn(block);
    expect(fills.size).toBe(32);
    const distance = differenceCiede2000();
    const close = [...fills].filter(([, fill]) => distance(see(parse(point)!), see(fill)) < 10);
    expect(close.map(([name]) => name)).toEqual([]);
  });
});
