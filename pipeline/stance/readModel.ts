import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { stanceModelSchema } from '../../src/bundle/schemas/stanceModel';
import { fileError } from '../lib/dataError';

/** The stance model as its schema and the bundle know it, texts included. */
export type StanceModelFile = v.InferOutput<typeof stanceModelSchema>;

/**
 * Reads `data/stance/model.json`. Throws a `DataError` naming each field that is missing or of the wrong kind, and when two
 * components of an axis share an id, for reasons and weights find a component by it.
 */
export function readModel(file: string): StanceModelFile {
  const result = v.safeParse(stanceModelSchema, parse(file));
  if (!result.success) {
    const found = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
    throw fileError(file, `the model does not have the expected form; ${found.join('; ')}`);
  }
  for (const [axis, components] of Object.entries(result.output.axes)) {
    const ids = components.map(({ id }) => id);
    const twice = ids.find((id, i) => ids.indexOf(id) !== i);
    if (twice !== undefined)
      throw fileError(file, `axes.${axis} lists the component "${twice}" twice; rename one`);
  }
  return result.output;
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw fileError(file, `not readable JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
