import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from './serve';

const INPUTS = [
  'src',
  'public',
  'scripts',
  'index.html',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.json',
];
const BUILT = 'dist/index.html';
const DEFAULT_PORT = 4173;

/** Time of the latest change below a path, ms since 1970; a folder counts itself, so that a deleted file is seen. */
function latestChange(path: string): number {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, latestChange(join(path, name))),
    found.mtimeMs,
  );
}

function needsBuild(): boolean {
  return !existsSync(BUILT) || latestChange(BUILT) < Math.max(...INPUTS.map(latestChange));
}

function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`PORT is «${text}», which is not a port number.`);
}

function explain(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken, perhaps by another copy of this. Try: PORT=${port + 1} npm start`;
  }
  if (code === 'EACCES') return `Port ${port} may not be used without more rights. Try: PORT=4173 npm start`;
  return String(error);
}

const port = portOf(process.env['PORT']);
if (needsBuild()) {
  console.log('Building the site (dist is missing or older than its sources) …');
  execFileSync('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
try {
  const { url } = await serveFolder('dist', port);
  console.log(`Vaivén is at ${url}`);
} catch (error) {
  console.error(explain(error, port));
  process.exitCode = 1;
}
