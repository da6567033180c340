import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factsOf, latestDate, recordsOf, secondScore, sharesOf, type Model } from './secondScorer';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const { version } = JSON.parse(read('public/data/current.json')) as { version: string };

const model = JSON.parse(read('data/stance/model.json')) as Model;
const facts = factsOf(read('data/evidence/evidence.csv'));
const shares = sharesOf(read(`public/data/${version}/tables/trade.csv`));
const published = recordsOf(read(`public/data/${version}/tables/stance.csv`));
const latest = latestDate(facts);

describe('a second implementation of the model, from its specification alone', () => {
  test('has as many countries and years to compare as the atlas shows', () => {
    const years = Number(latest.slice(0, 4)) - model.firstYear + 1;
    expect(published).toHaveLength(33 * years);
  });

  test('makes the same trade shares of the trade table as the bundle', () => {
    const { countries } = JSON.parse(read(`public/data/${version}/scoring.json`)) as {
      countries: { iso3: string; sharePct: [number, number][] }[];
    };
    for (const { iso3, sharePct } of countries) {
      const own = shares.get(iso3) ?? new Map<number, number>();
      expect([iso3, [...own.keys()].sort()]).toEqual([iso3, sharePct.map(([year]) => year)]);
      for (const [year, pct] of sharePct) expect(Math.abs((own.get(year) ?? NaN) - pct)).toBeLessThan(0.011);
    }
  });

  test('finds the same class and axes within 0.05 for every country and year', () => {
    const differing = published.flatMap((row) => {
      const { iso3 = '', year = '' } = row;
      const date = year === latest.slice(0, 4) ? latest : `${year}-12-31`;
      const own = secondScore(
        facts.filter((fact) => fact.iso3 === iso3),
        shares.get(iso3) ?? new Map<number, number>(),
        model,
        date,
      );
      const gated = row['engagement'] === '';
      const axisOff = (['engagement', 'guardedness'] as const).some(
        // Half a unit of the published decimal, and no more.
        (axis) => !gated && Math.abs(own[axis] - Number(row[axis])) > 0.05 + 1e-9,
      );
      return own.class !== row['class'] || row['date'] !== date || axisOff ? [{ row, own }] : [];
    });
    expect(differing).toEqual([]);
  });
});
