import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../src/app/styles/tokens.css'), 'utf8');

const tokensIn = (block: string): Map<string, string> =>
  new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map((found) => [found[1] ?? '', found[2] ?? '']),
  );

const light = tokensIn(css.slice(0, css.indexOf('@media')));
const dark = tokensIn(css.slice(css.indexOf("[data-theme='dark']")));
const darkBySystem = tokensIn(css.slice(css.indexOf('@media'), css.indexOf("\n:root[data-theme='dark']")));

const SIGHTS: Readonly<Record<string, (color: Color) => Color>> = {
  normal: (color) => color,
  deuteranopic: filterDeficiencyDeuter(1),
  protanopic: filterDeficiencyProt(1),
  tritanopic: filterDeficiencyTrit(1),
};

/** Fills that stand for a class, and the sea they lie in; patterns set further classes apart. */
const FILLS = ['eager', 'eager-guarded', 'leaning-eager', 'balancing', 'cautious', 'distant', 'sea'] as const;

/** Tones of lines and parts of bars; `china` and `usa` are aliases of the colours of the partners. */
const SCALE = ['tone-one', 'tone-two', 'tone-three', 'tone-four', 'tone-five', 'tone-six'] as const;
const PARTNERS = ['china', 'usa', 'tone-rest'] as const;
/** Parts that lie side by side in a bar or whose lines cross; further apart than colours that merely share a chart. */
const SIDE_BY_SIDE = 20;
const SAME_CHART = 15;

const pairsOf = (names: readonly string[]): (readonly [string, string])[] =>
  names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const));

const colour = (tokens: Map<string, string>, name: string): Color => {
  const found = parse(tokens.get(name) ?? '');
  if (!found) throw new Error(`No colour --${name}`);
  return found;
};

const distance = differenceCiede2000();

describe.each([
  ['light', light, 12],
  ['dark', dark, 10],
] as const)('in the %s theme', (_, tokens, least) => {
  it.each(Object.entries(SIGHTS))('all fills can be told apart by %s sight', (__, see) => {
    const close = pairsOf(FILLS)
      .map(([a, b]) => ({ pair: `${a} / ${b}`, d: distance(see(colour(tokens, a)), see(colour(tokens, b))) }))
      .filter(({ d }) => d < least);
    expect(close).toEqual([]);
  });

  it.each(Object.entries(SIGHTS))('the tones of one chart can be told apart by %s sight', (__, see) => {
    const apart = ([a, b]: readonly [string, string]) => ({
      pair: `${a} / ${b}`,
      d: distance(see(colour(tokens, a)), see(colour(tokens, b))),
    });
    const scaled = pairsOf([...SCALE, 'tone-rest']).map(apart);
    const neighbours = SCALE.slice(1).map((name, i) => apart([SCALE[i] ?? '', name]));
    const partners = pairsOf(PARTNERS).map(apart);
    expect(scaled.filter(({ d }) => d < SAME_CHART)).toEqual([]);
    expect([...neighbours, ...partners].filter(({ d }) => d < SIDE_BY_SIDE)).toEqual([]);
  });

  it('every tone stands out from the ground (WCAG 1.4.11)', () => {
    for (const tone of [...SCALE, ...PARTNERS])
      expect(wcagContrast(colour(tokens, tone), colour(tokens, 'surface')), tone).toBeGreaterThanOrEqual(3);
  });

  it.each(['engagement', 'guardedness', 'share', 'amount'])(
    'the steps of the %s scale go one way',
    (scale) => {
      const grounds = [0, 1, 2, 3, 4, 5].map((step) =>
        wcagContrast(colour(tokens, `${scale}-${String(step)}`), colour(tokens, 'surface')),
      );
      expect(grounds).toEqual([...grounds].sort((a, b) => a - b));
    },
  );

  it('text and lines are legible (WCAG AA)', () => {
    for (const text of ['ink', 'quiet', 'warn'])
      for (const ground of ['surface', 'wash'])
        expect(
          wcagContrast(colour(tokens, text), colour(tokens, ground)),
          `${text} on ${ground}`,
        ).toBeGreaterThanOrEqual(4.5);
    // Names of lines are written in the colours of the partners; all other tones are named in ink beside a mark.
    for (const text of ['china', 'usa'])
      expect(wcagContrast(colour(tokens, text), colour(tokens, 'surface')), text).toBeGreaterThanOrEqual(4.5);
    for (const line of ['cautious', 'focus'])
      expect(wcagContrast(colour(tokens, line), colour(tokens, 'surface')), line).toBeGreaterThanOrEqual(3);
  });
});

it('dark is the same whether the system or the reader chose it', () => {
  expect([...darkBySystem]).toEqual([...dark]);
});

/** What a colour means, by its hue in degrees (OKLCH): warm is toward China, violet is guarded, blue the United States. */
const HUES = {
  warm: [30, 100],
  violet: [270, 320],
  blue: [230, 265],
  green: [150, 210],
} as const;

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('in the %s theme a colour keeps its meaning', (_, tokens) => {
  it.each([
    ['warm', ['china', 'eager', 'eager-guarded', 'leaning-eager', 'engagement-4', 'share-4']],
    ['violet', ['cautious', 'eager-guarded-line', 'guardedness-4']],
    ['blue', ['usa']],
    ['green', ['amount-4']],
  ] as const)('%s', (hue, names) => {
    const toOklch = converter('oklch');
    for (const name of names) {
      const { h = NaN, c } = toOklch(colour(tokens, name));
      expect(h, name).toBeGreaterThan(HUES[hue][0]);
      expect(h, name).toBeLessThan(HUES[hue][1]);
      expect(c, name).toBeGreaterThan(0.02);
    }
  });

  it('the more eager, the stronger the colour', () => {
    const chroma = (name: string): number => converter('oklch')(colour(tokens, name)).c;
    expect(chroma('eager')).toBeGreaterThan(chroma('leaning-eager'));
    expect(chroma('leaning-eager')).toBeGreaterThan(chroma('distant'));
    expect(chroma('balancing')).toBeLessThan(chroma('leaning-eager'));
  });
});

it('lines take the colours of the partners from the tokens of the same name', () => {
  for (const partner of ['china', 'usa']) expect(css).toContain(`--tone-${partner}: var(--${partner});`);
});
