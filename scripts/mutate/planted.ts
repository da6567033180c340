import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { withFault, type Fault } from './faults';

/** `killed` by a test or by the time limit, refused by the `types`, or it `lived`. */
export type Outcome = 'killed' | 'types' | 'lived';

export type Planted = Fault & { readonly file: string; readonly outcome: Outcome; readonly seconds: number };

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

/** Runs the tests that a file can reach. */
function relatedTests(
  root: string,
  file: string,
  limitMs: number,
): { passed: boolean; ms: number; said: string } {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    join('node_modules', '.bin', 'vitest'),
    ['related', '--run', file, '--bail', '1', '--passWithNoTests', '--reporter=default'],
    {
      cwd: root,
      encoding: 'utf8',
      timeout: limitMs,
      killSignal: 'SIGKILL',
      env: { ...process.env, FORCE_COLOR: '0', CI: '1' },
    },
  );
  return { passed: status === 0, ms: performance.now() - start, said: `${stdout}${stderr}`.slice(-2000) };
}

/**
 * Plants one fault after the other and says what became of each. A file whose tests do not pass without a fault stops the
 * run, for then nothing can be said of it.
 */
export function plantFaults(
  { root }: Copy,
  faults: readonly (Fault & { readonly file: string })[],
  onDone: (planted: Planted) => void,
): Planted[] {
  const baselines = new Map<string, number>();
  const refusedByTypes = typeCheck(root);
  return faults.map((fault) => {
    const { file } = fault;
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    const baseline = baselines.get(file) ?? baselineOf(root, file);
    baselines.set(file, baseline);
    const start = performance.now();
    writeFileSync(path, withFault(text, fault));
    try {
      const limit = Math.max(LEAST_LIMIT_MS, LIMIT_OF_BASELINE * baseline);
      const { passed } = relatedTests(root, file, limit);
      const outcome = !passed ? 'killed' : refusedByTypes(file, withFault(text, fault)) ? 'types' : 'lived';
      const planted = { ...fault, outcome, seconds: Math.round((performance.now() - start) / 1000) } as const;
      onDone(planted);
      return planted;
    } finally {
      writeFileSync(path, text);
    }
  });
}

function baselineOf(root: string, file: string): number {
  const { passed, ms, said } = relatedTests(root, file, 600_000);
  if (!passed) throw new Error(`the tests of ${file} do not pass without a fault:\n${said}`);
  return ms;
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
