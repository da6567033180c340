import { beforeAll, describe, expect, test } from 'vitest';
import type { Comparison } from '../../../bundle/schemas/comparison';
import { AXES, RULES } from '../../../domain/stanceModel';
import type { LateI18n } from '../../../i18n/lateWords';
import { LANGS } from '../../../i18n/lang';
import { testLateI18n } from '../../../testing/testI18n';
import { realAtlas, realComparison, realScoring } from '../../../testing/realBundle';
import { methodComparison } from './methodComparison';
import { methodComponents } from './methodComponents';
import { methodExample } from './methodExample';
import { stanceRecordOf } from '../../../facts/stance/stanceRecord';

const atlas = realAtlas();
let all: LateI18n<'method'>[] = [];
let en: LateI18n<'method'>;
beforeAll(async () => {
  all = await Promise.all(LANGS.map((lang) => testLateI18n('method', lang)));
  en = all[0]!;
});

describe('components', () => {
  test('all of the model, with a name, a reason and the name of every code in each language', () => {
    for (const i18n of all) {
      const components = methodComponents(atlas.model, i18n);
      for (const axis of AXES) {
        expect(components[axis].map(({ id }) => id)).toEqual(atlas.model.axes[axis].map(({ id }) => id));
        for (const { id, name, why, levels } of components[axis]) {
          expect([id, name === id, why === '']).toEqual([id, false, false]);
          for (const level of levels) expect(level.name).not.toBe(level.code);
        }
      }
    }
  });

  test('every rule is told, and the version has an entry in the list of changes', () => {
    const used = AXES.flatMap((axis) => atlas.model.axes[axis].map(({ rule }) => rule));
    expect(RULES).toEqual(expect.arrayContaining(used));
    expect(en.words.method.versions.changes).toHaveProperty([atlas.model.version]);
  });

  test('levels stand highest first, and say where a code only raises', () => {
    const road = methodComponents(atlas.model, en).engagement.find(({ id }) => id === 'belt_and_road');
    expect(road?.levels[0]).toMatchObject({ code: 'belt_and_road.signed', level: '1' });
    expect(road?.levels.find(({ code }) => code.endsWith('statement'))?.level).toBe('0.3 (raises only)');
  });
});

describe('the worked example', () => {
  test('comes to the very axes and class of the bundle', () => {
    const example = methodExample(atlas, realScoring(), en)!;
    const record = stanceRecordOf(atlas, example.iso3, null)!;
    expect(example.stanceClass).toBe(record.stanceClass);
    for (const { axis, sum } of example.axes)
      expect(sum).toMatch(new RegExp(` = ${record[axis]!.value.toFixed(1)}$`));
    expect(example.sure).toContain(String(record.evidenceRows));
  });

  test('the arithmetic as written gives the result as written, within rounding', () => {
    const example = methodExample(atlas, realScoring(), en)!;
    for (const { components, sum } of example.axes) {
      expect(axisOff(sum)).toBeLessThan(0.1);
      for (const component of components) {
        if (component.sum?.includes('1 − exp')) expect(saturatingOff(component.sum)).toBeLessThan(0.002);
        for (const row of component.rows)
          if (row.term.includes('^')) expect(termOff(row.term)).toBeLessThan(0.002);
      }
    }
  });

  test('the act that ended a state is in force; the state it ended is not', () => {
    const { axes } = methodExample(atlas, realScoring(), en)!;
    const road = axes[0]!.components.find(({ id }) => id === 'belt_and_road')!;
    expect(road.rows.map(({ name, aside }) => [name, aside])).toEqual([
      ['Left the Belt and Road', null],
      ['Belt and Road agreement signed', 'no longer in force'],
    ]);
  });

  test('reads in every language', () => {
    for (const i18n of all) expect(methodExample(atlas, realScoring(), i18n)?.axes).toHaveLength(2);
  });
});

const figures = (text: string): number[] =>
  [...text.matchAll(/\d+(\.\d+)?/g)].map(([figure]) => Number(figure));

/** "100 × (18 × 0.5 + ...) / (18 + ...) = 11.2": how far the products over the weights are from the result. */
function axisOff(text: string): number {
  const [, products = '', weights = '', result = ''] = /^100 × \((.*)\) \/ \((.*)\) = (.*)$/.exec(text) ?? [];
  const sum = products.split(' + ').reduce((total, product) => {
    const [weight = NaN, value = NaN] = figures(product);
    return total + weight * value;
  }, 0);
  return Math.abs(
    (100 * sum) / figures(weights).reduce((total, weight) => total + weight, 0) - Number(result),
  );
}

/** "1 − exp(−(0.4 + 0.2)) = 0.451" */
function saturatingOff(text: string): number {
  const [, terms = '', result = ''] = /^1 − exp\(−\((.*)\)\) = (.*)$/.exec(text) ?? [];
  return Math.abs(1 - Math.exp(-figures(terms).reduce((total, term) => total + term, 0)) - Number(result));
}

/** "0.5 × 0.5^(1.20 / 5) = 0.423" */
function termOff(text: string): number {
  const [level = NaN, half = NaN, age = NaN, halfLife = NaN, result = NaN] = figures(text);
  return Math.abs(level * half ** (age / halfLife) - result);
}

describe('the comparison', () => {
  const iso3 = realComparison().measures[0]!.countries;
  const made = (engagement: number | null, guardedness: number | null, n = 20): Comparison => ({
    format: 'vaiven.comparison',
    formatVersion: 1,
    measures: [
      {
        id: 'unga-distance',
        source: 'made-up',
        years: { from: 2024, to: 2024 },
        countries: iso3.slice(0, n),
        withoutAxes: ['PRY'],
        rho: { engagement, guardedness, difference: null },
      },
    ],
  });
  const says = (comparison: Comparison) => methodComparison(comparison, atlas, en).rows[0]!.says;

  test('says in words what the figures say, in whatever direction', () => {
    expect(says(made(0.5, -0.7))).toBe(
      'Governments tied closer to China also stand closer in this measure (a moderate link). ' +
        'More guarded governments stand further from China in it (a strong link).',
    );
    expect(says(made(-0.25, 0.1))).toMatch(/further off.*weak link.*next to nothing about it/);
  });

  test('reads nothing from a handful of countries', () => {
    expect(says(made(1, -1, 3))).toMatch(/^With 3 countries this says nothing/);
  });

  test('a figure that is none is a dash, and who is left out is named', () => {
    const [row] = methodComparison(made(null, 0.5), atlas, en).rows;
    expect(row!.cells).toEqual(['2024', '20', '–', '0.50', '–']);
    expect(row!.who.join(' ')).toContain('without a class from the axes that year: Paraguay');
  });

  test('the bundle has all of it', () => {
    for (const i18n of all) expect(methodComparison(realComparison(), atlas, i18n).rows).toHaveLength(5);
  });
});
