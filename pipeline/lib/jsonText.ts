import * as v from 'valibot';

/** Checks an output against its schema and writes it as minified JSON; keys stand in the order of the schema. */
export function jsonText<T extends v.GenericSchema>(name: string, schema: T, value: v.InferInput<T>): string {
  const result = v.safeParse(schema, value);
  if (result.success) return `${JSON.stringify(result.output)}\n`;
  const issues = result.issues.map((issue) => `  ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  throw new Error(`${name} does not fit its schema:\n${issues.slice(0, 20).join('\n')}`);
}
