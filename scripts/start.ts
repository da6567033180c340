import { execFileSync } from 'node:child_process';
import { basePath } from './basePath';
import { isBuilt } from './buildStamp';
import { serveFolder } from './serve';
import { siteUrl } from './siteUrl';

const DEFAULT_PORT = 4173;

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
const base = basePath(process.env['BASE_PATH']);
if (!isBuilt('.', { base, url: siteUrl(process.env['SITE_URL']) })) {
  console.log('Building the site (dist is missing, unfinished, or of other sources or another address) …');
  execFileSync('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
try {
  // Only this machine sees the site unless HOST says otherwise (0.0.0.0: all that reach it).
  const { url } = await serveFolder('dist', port, { base, host: process.env['HOST'] });
  console.log(`Vaivén is at ${url}${base === '/' ? '' : base}`);
} catch (error) {
  console.error(explain(error, port));
  process.exitCode = 1;
}
