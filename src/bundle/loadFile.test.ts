import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atlasOnDisk } from '../testing/realBundle';
import { BundleError } from './bundleError';
import { DATA_VERSION } from './dataVersion';
import { loadFile } from './loadFile';
import { atlasSchema } from './schemas/atlas';

const answer = (body: string, status = 200): void => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));
};
const load = () => loadFile('atlas.json', atlasSchema);

beforeEach(() => {
  vi.stubGlobal('navigator', { onLine: true });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a file of the bundle', () => {
  it('is read when it is what it should be', async () => {
    answer(JSON.stringify(atlasOnDisk()));
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
    ...(
      [
        ['answered with 500', 'server-error', 500],
        ['answered with 503', 'server-error', 503],
        ['asked for too often', 'busy', 429],
        ['refused', 'refused', 403],
        ['withdrawn', 'missing', 410],
      ] as const
    ).map(
      ([what, kind, status]) =>
        [
          what,
          kind,
          () => {
            answer('', status);
          },
        ] as const,
    ),
    [
      'asked for by a browser that knows it is offline',
      'offline',
      () => {
        vi.stubGlobal('navigator', { onLine: false });
        vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')));
      },
    ],
    [
      'truncated',
      'broken',
      () => {
        answer(JSON.stringify(atlasOnDisk()).slice(0, 5000));
      },
    ],
    [
      'an HTML page instead',
      'page-instead',
      () => {
        answer('<!doctype html>');
      },
    ],
    [
      'of another version',
      'other-version',
      () => {
        answer(JSON.stringify({ ...atlasOnDisk(), formatVersion: 2 }));
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
        const atlas = atlasOnDisk();
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

const kindOf = (error: unknown): string => (error instanceof BundleError ? error.kind : String(error));
const loadedOrKind = () => load().then(() => 'loaded', kindOf);

describe('a file that is gone', () => {
  const site = (file: Response, current: () => Promise<Response>): void => {
    vi.stubGlobal('fetch', (url: string) =>
      url.endsWith('current.json') ? current() : Promise.resolve(file.clone()),
    );
  };
  const says = (body: string) => () => Promise.resolve(new Response(body));

  it.each([
    ['404', new Response('', { status: 404 })],
    ['403, as some hosts say', new Response('', { status: 403 })],
    ['the start page, as others do', new Response('<!doctype html>')],
    ['a file of another format', new Response(JSON.stringify({ ...atlasOnDisk(), formatVersion: 2 }))],
  ])('with a newer version out is outdated: %s', async (_, file) => {
    site(file, says('{"version":"ffffffffffff"}'));
    expect(await loadedOrKind()).toBe('outdated');
  });

  it.each([
    ['the same version', says(JSON.stringify({ version: DATA_VERSION }))],
    ['a web page', says('<html>')],
    ['something else', says('{"version":7}')],
    ['nothing', () => Promise.reject(new TypeError('failed'))],
  ])('is missing where the site says %s', async (_, current) => {
    site(new Response('', { status: 404 }), current);
    expect(await loadedOrKind()).toBe('missing');
  });
});

describe('a connection', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Answers with what is written in the course of time, and ends when it is aborted. */
  const trickling = (write: (stream: ReadableStreamDefaultController<Uint8Array>) => void): void => {
    vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => {
      const body = new ReadableStream<Uint8Array>({
        start: (stream) => {
          signal?.addEventListener('abort', () => {
            stream.error(new Error('aborted'));
          });
          write(stream);
        },
      });
      return Promise.resolve(new Response(body));
    });
  };

  it('that falls silent half-way is given up', async () => {
    vi.useFakeTimers();
    trickling((stream) => {
      stream.enqueue(new TextEncoder().encode('{"format'));
    });
    const loaded = loadedOrKind();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await loaded).toBe('timeout');
  });

  it('that is slow but goes on bringing the file is never cut', async () => {
    vi.useFakeTimers();
    const bytes = new TextEncoder().encode(JSON.stringify(atlasOnDisk()));
    const step = Math.ceil(bytes.length / 10);
    trickling((stream) => {
      let sent = 0;
      const timer = setInterval(() => {
        stream.enqueue(bytes.slice(sent, (sent += step)));
        if (sent < bytes.length) return;
        clearInterval(timer);
        stream.close();
      }, 10_000);
    });
    const loaded = loadedOrKind();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(await loaded).toBe('loaded');
  });

  it('is asked past every cache once a file was of no use', async () => {
    const modes: (RequestCache | undefined)[] = [];
    vi.stubGlobal('fetch', (_: string, { cache }: RequestInit) => {
      modes.push(cache);
      return Promise.resolve(new Response('[]'));
    });
    const ask = () => loadFile('asked-twice.json', atlasSchema).catch(() => null);
    await ask();
    await ask();
    expect(modes).toEqual(['default', 'reload']);
  });
});
