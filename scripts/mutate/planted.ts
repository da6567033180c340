import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { withFault, type Fault } from './faults';

/**
 * `killed` by a test or by the time limit, refused by the `types`, or it `lived`; `unclear` where the tests of its file do
 * not pass without it either.
 */
export type Outcome = 'killed' | 'types' | 'lived' | 'unclear';

export type FileFault = Fault & { readonly file: string };
export type Planted = FileFault & { readonly outcome: Outcome; readonly seconds: number };

/** Where the tests run: files of the commit in a folder of their own, so that no fault is ever in the working tree. */
export type Copy = { readonly root: string; remove(): void };

export function copyOf(files: readonly string[]): Copy {
  const root = join(mkdtempSync(join(tmpdir(), 'vaiven-mutate-')), 'tree');
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    cpSync(file, join(root, file));
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  return { root, remove: () => rmSync(dirname(root), { recursive: true, force: true }) };
}

const LEAST_LIMIT_MS = 60_000;
const LIMIT_OF_BASELINE = 5;
const BASELINE_LIMIT_MS = 600_000;
/** A busy machine is no fault, so a single test may take long; threads end with the run, even one that loops for ever. */
const OPTIONS = ['--testTimeout=60000', '--hookTimeout=60000', '--pool=threads'];

/** Runs the tests that a file can reach. */
function relatedTests(root: string, file: string, limitMs: number): { passed: boolean; ms: number } {
  const start = performance.now();
  const { status } = spawnSync(
    process.execPath,
    [
      join('node_modules', 'vitest', 'vitest.mjs'),
      'related',
      '--run',
      file,
      '--bail',
      '1',
      '--passWithNoTests',
      ...OPTIONS,
    ],
    {
      cwd: root,
      stdio: 'ignore',
      timeout: limitMs,
      killSignal: 'SIGKILL',
      env: { ...process.env, FORCE_COLOR: '0', CI: '1' },
    },
  );
  return { passed: status === 0, ms: performance.now() - start };
}

/** Plants one fault after the other and says what became of each. */
export function plantFaults(
  { root }: Copy,
  faults: readonly FileFault[],
  onDone: (planted: Planted) => void,
): void {
  const baselines = new Map<string, ReturnType<typeof relatedTests>>();
  const refusedByTypes = typeCheck(root);
  for (const fault of faults) {
    const { file } = fault;
    const start = performance.now();
    const baseline = baselines.get(file) ?? relatedTests(root, file, BASELINE_LIMIT_MS);
    baselines.set(file, baseline);
    const text = readFileSync(join(root, file), 'utf8');
    const changed = withFault(text, fault);
    const outcomeOf = (): Outcome => {
      if (!baseline.passed) return 'unclear';
      writeFileSync(join(root, file), changed);
      const limit = Math.round(Math.max(LEAST_LIMIT_MS, LIMIT_OF_BASELINE * baseline.ms));
      if (!relatedTests(root, file, limit).passed) return 'killed';
      return refusedByTypes(file, changed) ? 'types' : 'lived';
    };
    try {
      onDone({ ...fault, outcome: outcomeOf(), seconds: Math.round((performance.now() - start) / 1000) });
    } finally {
      writeFileSync(join(root, file), text);
    }
  }
}

/** Whether a file with another text has an error of types. The program is made at the first question only. */
function typeCheck(root: string): (file: string, text: string) => boolean {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => undefined,
    },
  );
  const other: { path: string; text: string; version: number } = { path: '', text: '', version: 0 };
  const service = ts.createLanguageService({
    getCompilationSettings: () => config?.options ?? {},
    getScriptFileNames: () => config?.fileNames ?? [],
    getScriptVersion: (path) => (path === other.path ? String(other.version) : '0'),
    getScriptSnapshot: (path) => {
      const text = path === other.path ? other.text : ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists: (path) => ts.sys.fileExists(path),
    readFile: (path) => ts.sys.readFile(path),
    directoryExists: (path) => ts.sys.directoryExists(path),
    getDirectories: (path) => ts.sys.getDirectories(path),
    readDirectory: (...args) => ts.sys.readDirectory(...args),
  });
  return (file, text) => {
    Object.assign(other, { path: join(root, file), text, version: other.version + 1 });
    return (
      service.getSyntacticDiagnostics(other.path).length > 0 ||
      service.getSemanticDiagnostics(other.path).length > 0
    );
  };
}
