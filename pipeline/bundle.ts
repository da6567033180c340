import { createHash } from 'node:crypto';
import { currentSchema, manifestSchema } from '../src/bundle/schemas/manifest';
import { csvText } from '../src/domain/csvText';
import { COUNTRY_CODES } from '../src/domain/iso3';
import { benchmarkLine, checkBenchmarks, type BenchmarkResult } from './benchmarkCheck';
import { readFacts, type Facts } from './facts';
import { buildReport, type BuildReport } from './lib/buildReport';
import { byText } from './lib/groupBy';
import { jsonText } from './lib/jsonText';
import { atlasFile } from './outputs/atlas';
import { borders } from './outputs/borders';
import { comparisonFile } from './outputs/comparison';
import { countryFile } from './outputs/countryFiles';
import { countryTradeFile } from './outputs/countryTrade';
import { datapackage } from './outputs/datapackage';
import { regionNewTradeFile } from './outputs/regionNewTrade';
import { pricesFile } from './outputs/prices';
import { regionTradeFile } from './outputs/regionTrade';
import { scoringFile } from './outputs/scoring';
import { cooperationFile, recordsFile, sectorFile, SECTOR_FILES } from './outputs/cooperationFiles';
import { allTables } from './outputs/tables/allTables';
import { tariffsFile } from './outputs/tariffs';
import type { TradeFile } from './outputs/tradeParts/tradeFile';

/** `sources`: ids of the sources the file rests on. `rows`: data rows, for tables. */
type Output = { path: string; text: string; rows: number | null; sources: readonly string[] };

/** The bundle as it lies in `public/data`: path -> text, `current.json` and the version's folder. */
export type Bundle = {
  version: string;
  files: ReadonlyMap<string, string>;
  benchmarks: readonly BenchmarkResult[];
};

/**
 * Makes the bundle of the raw folder and the repository's `data` folder. Same files in, same bytes out.
 * Throws a `DataError` for bad data, and an `Error` when a benchmark is missed by more than its tolerance.
 */
export function makeBundle(raw: string, data: string): Bundle {
  const report = buildReport();
  const facts = readFacts(raw, data, report);
  const benchmarks = checkBenchmarks(facts);
  const missed = benchmarks.filter(({ ok }) => !ok);
  if (missed.length > 0) {
    throw new Error(
      `benchmarks missed by more than their tolerance:\n${missed.map(benchmarkLine).join('\n')}`,
    );
  }
  const outputs = allOutputs(facts, data, report, benchmarks);
  const version = versionOf(outputs);
  const manifest = jsonText('manifest.json', manifestSchema, {
    format: 'vaiven.manifest',
    formatVersion: 1,
    version,
    sources: facts.sources,
    raw: facts.raw,
    outputs: outputs.map(({ path, text, rows, sources }) => ({
      path,
      sha256: sha256(text),
      bytes: Buffer.byteLength(text),
      rows,
      sources: [...sources],
    })),
  });
  const files = new Map(outputs.map(({ path, text }) => [`${version}/${path}`, text]));
  files.set(`${version}/manifest.json`, manifest);
  files.set('current.json', jsonText('current.json', currentSchema, { version }));
  return { version, files, benchmarks };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** First 12 hex digits of a SHA-256 over the paths and hashes of all outputs but the manifest, which bears the version. */
const versionOf = (outputs: readonly Output[]): string =>
  sha256(outputs.map(({ path, text }) => `${path} ${sha256(text)}\n`).join('')).slice(0, 12);

const union = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())].sort(byText);

const tradeOutput = (path: string, { text, sources }: TradeFile): Output => ({
  path,
  text,
  rows: null,
  sources: [...sources].sort(byText),
});

function allOutputs(
  facts: Facts,
  data: string,
  report: BuildReport,
  benchmarks: readonly BenchmarkResult[],
): Output[] {
  const made = allTables(facts);
  const sourcesOf = (...names: string[]) =>
    union(
      ...names.map((name) => {
        const table = made.find((one) => one.name === name);
        if (table === undefined) throw new Error(`there is no table ${name}`);
        return table.sources;
      }),
    );
  const subjects = sourcesOf('stance', 'trade', 'finance');
  const cooperationSources = sourcesOf(
    'projects',
    'finance_totals',
    'sector_events',
    'concerns',
    'telecom',
    'car_shares',
    'macro',
    'solar_imports',
  );
  const outputs: Output[] = [
    {
      path: 'atlas.json',
      text: atlasFile(facts),
      rows: null,
      // The points at which names stand lie in the shapes.
      sources: union(
        subjects,
        sourcesOf('deals'),
        ...(['offer', 'names', 'shapes'] as const).map(facts.sourcesOf),
      ),
    },
    {
      path: 'borders.topo.json',
      text: `${JSON.stringify(borders(facts.shapes, `${data}/boundaries.json`))}\n`,
      rows: null,
      sources: facts.sourcesOf('shapes'),
    },
    {
      path: 'scoring.json',
      text: scoringFile(facts),
      rows: null,
      sources: sourcesOf('stance'),
    },
    {
      path: 'comparison.json',
      text: comparisonFile(facts),
      rows: null,
      sources: union(sourcesOf('stance'), facts.sourcesOf('comparedWith')),
    },
    ...COUNTRY_CODES.map((iso3) => ({
      path: `countries/${iso3}.json`,
      text: countryFile(facts, iso3),
      rows: null,
      sources: union(subjects, sourcesOf('macro')),
    })),
    ...COUNTRY_CODES.map((iso3) => tradeOutput(`trade/${iso3}.json`, countryTradeFile(facts, iso3))),
    tradeOutput('trade/region.json', regionTradeFile(facts)),
    tradeOutput('trade/newTrade.json', regionNewTradeFile(facts)),
    tradeOutput('trade/prices.json', pricesFile(facts)),
    tradeOutput('trade/tariffs.json', tariffsFile(facts)),
    ...SECTOR_FILES.map(({ id, path }) => ({
      path,
      text: sectorFile(facts, id),
      rows: null,
      sources: cooperationSources,
    })),
    ...COUNTRY_CODES.map((iso3) => ({
      path: `cooperation/${iso3}.json`,
      text: cooperationFile(facts, iso3),
      rows: null,
      sources: cooperationSources,
    })),
    {
      path: 'records.json',
      text: recordsFile(facts),
      rows: null,
      sources: sourcesOf('projects', 'sector_events'),
    },
    ...made.map((table) => ({
      path: `tables/${table.name}.csv`,
      text: csvText(
        table.fields.map(({ name }) => name),
        table.rows,
      ),
      rows: table.rows.length,
      sources: table.sources,
    })),
    { path: 'datapackage.json', text: datapackage(made, facts.sources), rows: null, sources: [] },
    {
      path: 'build-report.json',
      text: `${JSON.stringify({ ...report.content(), tradeCheck: facts.tradeCheck, benchmarks }, null, 2)}\n`,
      rows: null,
      sources: [],
    },
  ];
  return outputs.sort((a, b) => byText(a.path, b.path));
}
