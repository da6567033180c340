import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type RunningServer } from './serve';

const parent = mkdtempSync(join(tmpdir(), 'vaiven-serve-'));
const site = join(parent, 'site');
let server: RunningServer;

function put(path: string, text: string): void {
  mkdirSync(join(site, path, '..'), { recursive: true });
  writeFileSync(join(site, path), text);
}

/** The status of a path sent exactly as written: `fetch` would tidy it first. */
const statusOfRaw = (path: string): Promise<number | undefined> =>
  new Promise((done, fail) => {
    const asked = request(`${server.url}/`, { path }, (response) => {
      response.resume();
      done(response.statusCode);
    });
    asked.on('error', fail).end();
  });

beforeAll(async () => {
  put('index.html', '<h1>Region</h1>');
  put('404.html', '<h1>No such page</h1>');
  put('country/CHL/index.html', '<h1>Chile</h1>');
  put('assets/main-abc.js', 'export {};');
  put('data/current.json', '{}');
  put('data/0a1b/atlas.json', '{}');
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  server = await serveFolder(site, 0);
});

afterAll(async () => {
  await server.close();
  rmSync(parent, { recursive: true, force: true });
});

describe('the server of the built site', () => {
  it.each(['/country/CHL', '/country/CHL/', '/country/CHL?sector=digital'])(
    'finds the page of %s',
    async (path) => {
      const response = await fetch(server.url + path);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(await response.text()).toContain('Chile');
    },
  );

  it('answers an address that does not exist with the page that says so', async () => {
    const response = await fetch(`${server.url}/country/XYZ`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('No such page');
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%00', '/%E0%A4%A'])(
    'gives nothing away for %s',
    async (path) => expect(await statusOfRaw(path)).toBe(404),
  );

  it('takes a query of 100 kB', async () => {
    expect((await fetch(`${server.url}/?sector=${'x'.repeat(100_000)}`)).status).toBe(200);
  });

  it('lets what carries its version in its name be kept for ever, and nothing else', async () => {
    const cachingOf = async (path: string): Promise<string | null> =>
      (await fetch(server.url + path)).headers.get('cache-control');
    expect(await cachingOf('/assets/main-abc.js')).toContain('immutable');
    expect(await cachingOf('/data/0a1b/atlas.json')).toContain('immutable');
    expect(await cachingOf('/data/current.json')).toBe('no-cache');
    expect(await cachingOf('/')).toBe('no-cache');
    expect(await cachingOf('/assets/gone.js')).toBe('no-cache');
  });

  it('does not send again what the reader has', async () => {
    const etag = (await fetch(server.url)).headers.get('etag') ?? '';
    const again = await fetch(server.url, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  it.each(['br', 'gzip'])('compresses with %s and says so', async (encoding) => {
    const response = await fetch(server.url, { headers: { 'accept-encoding': encoding } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(await response.text()).toBe('<h1>Region</h1>');
  });

  it('is reached from this machine alone', () => {
    expect(server.listensOn).toBe('127.0.0.1');
  });

  it('serves a site that was built for a path below that path, and nothing beside it', async () => {
    const deeper = await serveFolder(site, 0, { base: '/x/' });
    const statusOf = async (path: string): Promise<number> => (await fetch(deeper.url + path)).status;
    expect([await statusOf('/x/'), await statusOf('/x/country/CHL')]).toEqual([200, 200]);
    expect([await statusOf('/'), await statusOf('/country/CHL'), await statusOf('/xyz')]).toEqual([
      404, 404, 404,
    ]);
    const asset = await fetch(`${deeper.url}/x/assets/main-abc.js`);
    expect(asset.headers.get('cache-control')).toContain('immutable');
    await deeper.close();
  });

  it('listens on the host it is told', async () => {
    const open = await serveFolder(site, 0, { host: '0.0.0.0' });
    expect(open.listensOn).toBe('0.0.0.0');
    expect((await fetch(open.url)).status).toBe(200);
    await open.close();
  });

  it('answers nothing but GET and HEAD', async () => {
    expect((await fetch(server.url, { method: 'POST' })).status).toBe(405);
    expect((await fetch(server.url, { method: 'HEAD' })).status).toBe(200);
  });
});
