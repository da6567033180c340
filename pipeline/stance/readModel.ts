import type * as v from 'valibot';
import { stanceModelSchema } from '../../src/bundle/schemas/stanceModel';
import { readCurated } from '../lib/curated';
import { fileError } from '../lib/dataError';

/** The stance model as its schema and the bundle know it, texts included. */
export type StanceModelFile = v.InferOutput<typeof stanceModelSchema>;

/**
 * Reads `data/stance/model.json`. Throws a `DataError` naming each field that is missing or of the wrong kind, and when two
 * components of an axis share an id, for reasons and weights find a component by it.
 */
export function readModel(file: string): StanceModelFile {
  const model = readCurated(file, stanceModelSchema);
  for (const [axis, components] of Object.entries(model.axes)) {
    const ids = components.map(({ id }) => id);
    const twice = ids.find((id, i) => ids.indexOf(id) !== i);
    if (twice !== undefined)
      throw fileError(file, `axes.${axis} lists the component "${twice}" twice; rename one`);
  }
  return model;
}
