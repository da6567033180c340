import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AXES } from '../stanceModel';
import { applyCustomModel, rowsUnder } from './customModel';
import { exampleModel } from '../../testing/exampleModel';
import { prepareEvidence } from './preparedEvidence';
import { reweigher, weighableStance } from './reweighing';
import { scoreStance } from './scoreStance';

const components = AXES.flatMap((axis) => exampleModel.axes[axis]);
const codes = components.flatMap((component) =>
  component.rule === 'measure' ? [] : Object.keys(component.levels),
);
const anyRow = fc.record({
  date: fc.integer({ min: 2000, max: 2027 }).map(String),
  code: fc.constantFrom('recognition.beijing', 'recognition.taipei', 'debt.context', ...codes),
  status: fc.boolean(),
  verified: fc.boolean(),
});
const anyCustom = fc.record({
  factors: fc.dictionary(fc.constantFrom(...components.map(({ id }) => id)), fc.constantFrom(0, 0.5, 2)),
  halfLifeYears: fc.constantFrom(null, 3),
  verifiedOnly: fc.boolean(),
});

it('gives what scoring the reader’s rows with the reader’s model gives', () => {
  fc.assert(
    fc.property(
      fc.array(anyRow, { maxLength: 20 }),
      anyCustom,
      fc.constantFrom(2024, 1990),
      (evidence, custom, shareYear) => {
        const date = '2025-12-31';
        const shared = { chinaTradeSharePctByYear: new Map([[shareYear, 20]]), date };
        const prepared = prepareEvidence({ ...shared, evidence, model: exampleModel });
        const weighable = weighableStance(prepared, exampleModel, date, custom);
        expect(reweigher(exampleModel, custom)(weighable)).toEqual(
          scoreStance({
            ...shared,
            evidence: rowsUnder(custom, evidence),
            model: applyCustomModel(exampleModel, custom),
          }),
        );
      },
    ),
  );
});
