import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AXES } from '../stanceModel';
import { applyCustomModel, isPublished, PUBLISHED, rowsUnder, type CustomModel } from './customModel';
import { exampleModel, row } from '../../testing/exampleModel';
import { scoreStance } from './scoreStance';

const ids = AXES.flatMap((axis) => exampleModel.axes[axis]).map(({ id }) => id);
const codes = AXES.flatMap((axis) => exampleModel.axes[axis]).flatMap((component) =>
  component.rule === 'measure' ? [] : Object.keys(component.levels),
);
const custom = (fields: Partial<CustomModel>): CustomModel => ({ ...PUBLISHED, ...fields });
const everyFactor = (factor: number): CustomModel =>
  custom({ factors: Object.fromEntries(ids.map((id) => [id, factor])) });

const anyEvidence = fc
  .array(fc.tuple(fc.integer({ min: 2000, max: 2025 }), fc.constantFrom(...codes)), { maxLength: 15 })
  .map((rows) => [
    row('2000', 'recognition.beijing'),
    ...rows.map(([year, code]) => row(String(year), code)),
  ]);
const anyFactor = fc.integer({ min: 0, max: 60 }).map((steps) => steps / 20);
const anyCustom = fc.record({
  factors: fc.dictionary(fc.constantFrom(...ids), anyFactor),
  halfLifeYears: fc.option(fc.integer({ min: 1, max: 20 })),
  verifiedOnly: fc.constant(false),
});

const score = (evidence: ReturnType<typeof row>[], change: CustomModel) =>
  scoreStance({
    evidence,
    chinaTradeSharePctByYear: new Map([[2024, 21]]),
    model: applyCustomModel(exampleModel, change),
    date: '2025-12-31',
  });

describe('a reader’s own model', () => {
  it('is the published one when nothing is moved', () => {
    expect(applyCustomModel(exampleModel, PUBLISHED)).toEqual(exampleModel);
    expect(applyCustomModel(exampleModel, everyFactor(1))).toEqual(exampleModel);
    expect(isPublished(everyFactor(1))).toBe(true);
    expect(isPublished(everyFactor(2))).toBe(false);
    expect(isPublished(custom({ halfLifeYears: 5 }))).toBe(false);
    expect(isPublished(custom({ verifiedOnly: true }))).toBe(false);
  });

  it('leaves the model it was made from as it was', () => {
    const before = JSON.stringify(exampleModel);
    applyCustomModel(exampleModel, custom({ factors: { exit: 0, contacts: 3 }, halfLifeYears: 9 }));
    expect(JSON.stringify(exampleModel)).toBe(before);
  });

  it('says nothing new when all factors are the same', () => {
    fc.assert(
      fc.property(anyEvidence, fc.integer({ min: 1, max: 60 }), (evidence, steps) => {
        const [published, scaled] = [score(evidence, PUBLISHED), score(evidence, everyFactor(steps / 20))];
        for (const axis of AXES) expect(scaled[axis]).toBeCloseTo(published[axis] ?? NaN, 9);
      }),
    );
  });

  it('takes a dropped component out of both sums', () => {
    fc.assert(
      fc.property(anyEvidence, anyCustom, fc.constantFrom(...ids), (evidence, change, dropped) => {
        const without = score(evidence, { ...change, factors: { ...change.factors, [dropped]: 0 } });
        const model = applyCustomModel(exampleModel, change);
        for (const axis of AXES) {
          const left = score(evidence, change).components.filter((c) => c.axis === axis && c.id !== dropped);
          const weights = left.reduce((sum, c) => sum + c.weight, 0);
          const points = left.reduce((sum, c) => sum + c.weight * (c.value ?? 0), 0);
          if (weights === 0) expect(without[axis]).toBeNull();
          else expect(without[axis]).toBeCloseTo((100 * points) / weights, 9);
        }
        expect(model.bands).toEqual(exampleModel.bands);
      }),
    );
  });

  it('by hand: without contacts, 20 of 100 points of weight leave the sum of engagement', () => {
    // Belt and Road signed: 20 x 1 of 20 + 10 + 40 + 10 + 20, trade 21 of 40 % is 0.525: (20 + 21) / 100, then / 80.
    const evidence = [row('2000', 'recognition.beijing'), row('2018', 'belt_and_road.signed')];
    expect(score(evidence, PUBLISHED).engagement).toBeCloseTo(41, 9);
    expect(score(evidence, custom({ factors: { contacts: 0 } })).engagement).toBeCloseTo(51.25, 9);
    // Twice the Belt and Road: (40 + 21) / 120.
    expect(score(evidence, custom({ factors: { belt_and_road: 2 } })).engagement).toBeCloseTo(6100 / 120, 9);
  });

  it('no longer counts the rows of a dropped component, so that thin evidence shows', () => {
    const evidence = [row('2000', 'recognition.beijing'), row('2018', 'contacts.leader_visit')];
    expect(score(evidence, PUBLISHED).evidenceRows).toBe(2);
    expect(score(evidence, custom({ factors: { contacts: 0 } })).evidenceRows).toBe(1);
  });

  it('draws half-lives around the reader’s own', () => {
    const { halfLifeYears, uncertainty } = applyCustomModel(exampleModel, custom({ halfLifeYears: 10 }));
    expect([halfLifeYears, ...uncertainty.halfLifeYears]).toEqual([10, 6, 10, 16]);
  });

  it('reads verified rows only when asked to', () => {
    const rows = [{ verified: true }, { verified: false }];
    expect(rowsUnder(null, rows)).toEqual(rows);
    expect(rowsUnder(custom({ verifiedOnly: true }), rows)).toEqual([{ verified: true }]);
  });
});
