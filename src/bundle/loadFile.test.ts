import { afterEach, describe, expect, it, vi } from 'vitest';
import { realAtlas } from '../testing/realBundle';
import { BundleError } from './bundleError';
import { loadFile } from './loadFile';
import { atlasSchema } from './schemas/atlas';

const answer = (body: string, status = 200): void => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));
};
const load = () => loadFile('atlas.json', atlasSchema);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a file of the bundle', () => {
  it('is read when it is what it should be', async () => {
    answer(JSON.stringify(realAtlas()));
    expect((await load()).countries).toHaveLength(33);
  });

  it.each([
    [
      'missing',
      'missing',
      () => {
        answer('', 404);
      },
    ],
    [
      'truncated',
      'broken',
      () => {
        answer(JSON.stringify(realAtlas()).slice(0, 5000));
      },
    ],
    [
      'an HTML page instead',
      'broken',
      () => {
        answer('<!doctype html>');
      },
    ],
    [
      'of another version',
      'other-version',
      () => {
        answer(JSON.stringify({ ...realAtlas(), formatVersion: 2 }));
      },
    ],
    [
      'of the wrong shape',
      'wrong-shape',
      () => {
        answer('[1,2,3]');
      },
    ],
    [
      'wrong deep inside',
      'wrong-shape',
      () => {
        const atlas = realAtlas();
        answer(JSON.stringify({ ...atlas, countries: [{ ...atlas.countries[0], stance: [[1, 'high']] }] }));
      },
    ],
    [
      'cut off on the way',
      'broken',
      () => {
        const cut = new ReadableStream({
          start: (stream) => {
            stream.error(new TypeError('network error'));
          },
        });
        vi.stubGlobal('fetch', () => Promise.resolve(new Response(cut)));
      },
    ],
    [
      'out of reach',
      'offline',
      () => {
        vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')));
      },
    ],
  ] as const)('%s: says so as «%s»', async (_, kind, prepare) => {
    prepare();
    const error = await load().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(BundleError);
    expect((error as BundleError).kind).toBe(kind);
    expect((error as BundleError).message).toContain('atlas.json');
  });
});
