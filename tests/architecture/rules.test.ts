import { cruise, type ICruiseOptions, type IForbiddenRuleType } from 'dependency-cruiser';
import { ESLint } from 'eslint';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import tseslint from 'typescript-eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLANTED, SOUND } from './plantedFiles';

const repository = join(import.meta.dirname, '../..');
const house = realpathSync(mkdtempSync(join(tmpdir(), 'vaiven-rules-')));
const rulesByFile = new Map<string, string[]>();
let graphViolations: readonly { rule: string; from: string; to: string }[] = [];

function plant(path: string, source: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), source);
}

async function lintHouse(): Promise<void> {
  const eslint = new ESLint({
    cwd: house,
    overrideConfigFile: join(repository, 'eslint.config.js'),
    // The planted house has no tsconfig: rules that need types are off, the house rules are not among them.
    overrideConfig: [
      tseslint.configs.disableTypeChecked as ESLint.Options['overrideConfig'] & object,
      { settings: { 'boundaries/root-path': house } },
    ].flat(),
  });
  for (const result of await eslint.lintFiles(['src', 'pipeline'])) {
    rulesByFile.set(
      relative(house, result.filePath),
      result.messages.map((message) => message.ruleId ?? message.message),
    );
  }
}

type GraphConfig = { forbidden: IForbiddenRuleType[]; options: ICruiseOptions };

async function cruiseHouse(): Promise<void> {
  const config = createRequire(import.meta.url)(join(repository, '.dependency-cruiser.cjs')) as GraphConfig;
  const { forbidden, options } = config;
  const result = await cruise(['src', 'pipeline'], {
    exclude: options.exclude!,
    doNotFollow: options.doNotFollow!,
    tsPreCompilationDeps: true,
    baseDir: house,
    validate: true,
    ruleSet: { forbidden },
  });
  if (typeof result.output === 'string') throw new Error('expected the graph, not a report of it');
  graphViolations = result.output.summary.violations.map(({ rule, from, to }) => ({
    rule: rule.name,
    from,
    to,
  }));
}

beforeAll(async () => {
  for (const { path, source } of PLANTED) plant(path, source);
  for (const [path, source] of Object.entries(SOUND)) plant(path, source);
  plant('src/domain/ring.ts', "import { b } from './ringBack';\nexport const a = () => b;\n");
  plant('src/domain/ringBack.ts', "import { a } from './ring';\nexport const b = () => a;\n");
  plant('src/domain/alone.ts', 'export const alone = 1;\n');
  for (const name of ['leaflet', 'react-leaflet', 'supercluster', 'recharts']) {
    plant(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    plant(`node_modules/${name}/index.js`, 'exports.x = 1;\n');
  }
  await Promise.all([lintHouse(), cruiseHouse()]);
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('the rules of the house still bite', () => {
  it.each(PLANTED.filter(({ eslintRule }) => eslintRule))('eslint stops $breaks', ({ path, eslintRule }) => {
    expect(rulesByFile.get(path)).toContain(eslintRule);
  });

  it.each(PLANTED.filter(({ graphRule }) => graphRule))('the graph stops $breaks', ({ path, graphRule }) => {
    expect(graphViolations.filter(({ from }) => from === path).map(({ rule }) => rule)).toContain(graphRule);
  });

  it('the graph stops a ring of imports', () => {
    expect(graphViolations).toContainEqual(
      expect.objectContaining({ rule: 'no-cycles', from: 'src/domain/ring.ts' }),
    );
  });

  it('the graph stops a file that nobody imports', () => {
    expect(graphViolations).toContainEqual(
      expect.objectContaining({ rule: 'no-orphans', from: 'src/domain/alone.ts' }),
    );
  });
});

describe('and let sound files pass', () => {
  it.each(Object.keys(SOUND))('%s', (path) => {
    expect(rulesByFile.get(path)).toEqual([]);
    expect(graphViolations.filter(({ from, rule }) => from === path && rule !== 'no-orphans')).toEqual([]);
  });
});
