import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { DataError, fileError } from './dataError';

/** Reads a JSON file, curated or raw, and checks it; all that is wrong is reported at once. */
export function readCurated<T extends v.GenericSchema>(file: string, schema: T): v.InferOutput<T> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw fileError(file, `not readable as JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw new DataError(
    result.issues.map((issue) => ({ file, line: null, column: v.getDotPath(issue), reason: issue.message })),
  );
}
