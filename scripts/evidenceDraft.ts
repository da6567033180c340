/**
 * `npm run evidence -- draft.csv [--remove ID]`: checks draft rows with the checks of the build and says what they would
 * change. Needs the repository alone: shares and names come from the committed bundle.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { draftEffect } from '../pipeline/evidence/draftEffect';
import { draftText } from '../pipeline/evidence/draftText';
import { readEvidence, readEvidenceDraft } from '../pipeline/sources/evidence';
import { readModel } from '../pipeline/stance/readModel';
import * as v from 'valibot';
import { atlasSchema } from '../src/bundle/schemas/atlas';
import { scoringSchema, type Scoring } from '../src/bundle/schemas/scoring';
import type { Iso3 } from '../src/domain/iso3';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const EVIDENCE = 'data/evidence/evidence.csv';
const USAGE =
  'npm run evidence -- draft.csv, or: npm run evidence -- --remove ID (both may be given, --remove often)';

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as unknown;

function sharesOf(scoring: Scoring): Map<Iso3, ReadonlyMap<number, number>> {
  return new Map(
    scoring.countries.map(({ iso3, chinaTradeSharePctByYear }) => [iso3, chinaTradeSharePctByYear]),
  );
}

/** The lines to print. Throws a `DataError` that lists what is wrong with the draft. */
export function checkDraft(draftFile: string | undefined, remove: readonly string[]): string[] {
  if (draftFile === undefined && remove.length === 0) throw new Error(`Nothing to check. Use: ${USAGE}`);
  const model = readModel(join(ROOT, 'data/stance/model.json'));
  const evidenceFile = join(ROOT, EVIDENCE);
  const facts = readEvidence(evidenceFile, model);
  const kept = facts.filter(({ id }) => !remove.includes(id));
  const rows = draftFile === undefined ? [] : readEvidenceDraft(draftFile, evidenceFile, kept, model);
  const { version } = readJson('public/data/current.json') as { version: string };
  const atlas = v.parse(atlasSchema, readJson(`public/data/${version}/atlas.json`));
  const shares = sharesOf(v.parse(scoringSchema, readJson(`public/data/${version}/scoring.json`)));
  const effect = draftEffect({ facts, draft: { rows, remove }, model, shares });
  const names = new Map<string, string>(atlas.countries.map(({ iso3, names: { en } }) => [iso3, en]));
  const replaced = rows.filter(({ id }) => facts.some((fact) => fact.id === id)).length;
  const counts = `${rows.length - replaced} new, ${replaced} replaced, ${remove.length} removed`;
  return [
    `The rows are sound (${counts}). They would change:`,
    ...draftText(effect, (iso3) => names.get(iso3) ?? iso3).map((line) => `  ${line}`),
  ];
}

function main(): number {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { remove: { type: 'string', multiple: true, default: [] } },
    });
    if (positionals.length > 1) throw new Error(`One file at a time. Use: ${USAGE}`);
    console.log(checkDraft(positionals[0], values.remove).join('\n'));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main();
