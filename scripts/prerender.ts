/**
 * Writes every page of the site as HTML: `vite build` has made the shell (`dist/index.html`), the server build the
 * renderer. Same inputs, same bytes.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { COUNTRY_CODES } from '../src/domain/iso3';
import { SECTOR_IDS } from '../src/domain/sectors';
import { atlasSchema } from '../src/bundle/schemas/atlas';
import { comparisonSchema } from '../src/bundle/schemas/comparison';
import { countrySchema } from '../src/bundle/schemas/country';
import { manifestSchema } from '../src/bundle/schemas/manifest';
import { scoringSchema } from '../src/bundle/schemas/scoring';
import { sectorSchema } from '../src/bundle/schemas/sector';
import { LANG_TAGS, LANGS, type Lang } from '../src/i18n/lang';
import { ADDRESSED_PAGES, pagePath } from '../src/view-state/pages';
import type { prerenderPage as PrerenderPage, Prerendered } from '../src/app/prerenderPage';
import { basePath } from './basePath';
import { removeStamp, writeStamp } from './buildStamp';
import { langPath, pageHead, type Place } from './pageHead';
import { siteUrl } from './siteUrl';

const root = fileURLToPath(new URL('..', import.meta.url));
const place: Place = { base: basePath(process.env['BASE_PATH']), url: siteUrl(process.env['SITE_URL']) };
/** What the pages are made of and no visitor needs: the shell of `vite build` and its list of chunks. */
const WORKSHOP = join(root, '.cache/site');
const TEMPLATE = join(WORKSHOP, 'template.html');
const MANIFEST = join(WORKSHOP, 'manifest.json');

type Chunk = { file: string; imports?: string[]; css?: string[] };
type Files = { readonly template: string; readonly manifest: Record<string, Chunk> };

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8')) as unknown;

const filesOf = (): Files => ({
  template: readFileSync(TEMPLATE, 'utf8'),
  manifest: readJson(MANIFEST) as Record<string, Chunk>,
});

/** What a chunk imports before it runs, however deep, and the chunk itself last: the order in which styles must stand. */
function closureOf(manifest: Files['manifest'], key: string, seen = new Set<string>()): Set<string> {
  for (const imported of manifest[key]?.imports ?? [])
    if (!seen.has(imported)) closureOf(manifest, imported, seen);
  return seen.add(key);
}

/** The styles of the shell and of the late parts that a page is built with; those of other parts come with their code. */
function stylesOf({ manifest }: Files, out: string, chunks: readonly string[]): string {
  const keys = ['index.html', ...chunks].flatMap((key) => [...closureOf(manifest, key)]);
  const names = new Set(keys.flatMap((key) => manifest[key]?.css ?? []));
  return [...names].map((name) => readFileSync(join(out, name), 'utf8')).join('');
}

/** The chunk of a module; a module that has moved stops the build. */
function chunkOf({ manifest }: Files, module: string): Chunk {
  const chunk = manifest[module];
  if (!chunk) throw new Error(`The build has no chunk of its own for ${module}, which pageParts.ts names.`);
  return chunk;
}

/** Links that start early what the script will ask for a round trip later. */
function preloads(files: Files, lang: Lang, dataFiles: readonly string[], chunks: readonly string[]): string {
  const modules = [`src/i18n/${lang}/index.ts`, ...chunks].map((key) => chunkOf(files, key).file);
  return [
    ...dataFiles.map((file) => `<link rel="preload" as="fetch" crossorigin href="${place.base}${file}">`),
    ...modules.map((file) => `<link rel="modulepreload" href="${place.base}${file}">`),
  ].join('\n    ');
}

/**
 * Starts the app once the built picture is on screen: run at once, it would stand between the page and its first paint.
 * A tab in the background paints nothing, hence the clock beside the frame. A module waits for the whole page anyway.
 * Where it does not come, the page says so itself (src/app/pending.ts). A file that arrives empty is a module without
 * exports: other chunks import from this one, so it has some.
 */
const startAfterPaint = (src: string): string =>
  `<link rel="modulepreload" crossorigin href="${src}">\n    ` +
  `<script type="module">let started=false;const go=()=>{if(!started){started=true;import("${src}").then(m=>{if(!Object.keys(m).length)throw m})` +
  `.catch(e=>{document.documentElement.dataset.start="failed";throw e})}};` +
  `requestAnimationFrame(()=>setTimeout(go));setTimeout(go,500)</script>`;

/** Styles go into the page: the first picture then needs one request. */
function page(
  files: Files,
  { html, notice, meta, headScripts }: Prerendered,
  lang: Lang,
  path: string | null,
  links: string,
  styles: string,
): string {
  const { title, description } = meta;
  const shell = files.template.match(/<link rel="modulepreload"[^>]*>/g) ?? [];
  let start = '';
  return (
    files.template
      .replace(/\s*<link rel="modulepreload"[^>]*>/g, '')
      .replace(/<script type="module"[^>]* src="([^"]+)"><\/script>\s*/, (_, src: string) => {
        start = startAfterPaint(src);
        return '';
      })
      .replace('<html lang="en">', `<html lang="${LANG_TAGS[lang]}">`)
      .replace(/<title>.*<\/title>\s*/, '')
      .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${styles}</style>`)
      .replace('<!--head-->', () => pageHead({ title, description, scripts: headScripts, lang, path }, place))
      .replace('<!--notice-->', () => notice)
      .replace('<!--app-->', () => html)
      // Asked for after the picture: on a slow line they would take turns with it.
      .replace('</body>', () => `${[links, ...shell, start].join('\n    ')}\n  </body>`)
  );
}

/** Takes shell and list of chunks out of a fresh `vite build`, since `/` itself is one of the pages written over it. */
function clearOut(out: string): void {
  const fresh = join(out, '.vite/manifest.json');
  if (!existsSync(fresh)) return; // The pages are written again from the same build.
  mkdirSync(WORKSHOP, { recursive: true });
  renameSync(join(out, 'index.html'), TEMPLATE);
  renameSync(fresh, MANIFEST);
  rmSync(join(out, '.vite'), { recursive: true });
}

/** Renders all pages: path below the site's root -> HTML. */
async function renderAll(out: string): Promise<Map<string, string>> {
  const files = filesOf();
  const ssr = (await import(pathToFileURL(join(root, '.cache/ssr/prerenderPage.js')).href)) as {
    prerenderPage: typeof PrerenderPage;
  };
  const { version } = readJson(join(root, 'public/data/current.json')) as { version: string };
  const bundle = join(root, 'public/data', version);
  const read = (name: string): unknown => readJson(join(bundle, name));
  type Data = Parameters<typeof PrerenderPage>[2];
  const data = {
    atlas: v.parse(atlasSchema, read('atlas.json')),
    borders: read('borders.topo.json') as Data['borders'],
    manifest: v.parse(manifestSchema, read('manifest.json')),
    scoring: v.parse(scoringSchema, read('scoring.json')),
    comparison: v.parse(comparisonSchema, read('comparison.json')),
    countries: new Map(
      COUNTRY_CODES.map((iso3) => [iso3, v.parse(countrySchema, read(`countries/${iso3}.json`))]),
    ),
    sectors: new Map(SECTOR_IDS.map((id) => [id, v.parse(sectorSchema, read(`sectors/${id}.json`))])),
  };
  const pages = new Map<string, string>();
  for (const lang of LANGS) {
    for (const shown of ADDRESSED_PAGES) {
      const path = pagePath(shown);
      const rendered = await ssr.prerenderPage(lang, shown, data);
      const dataFiles = rendered.builtWith.files.map((name) => `data/${version}/${name}`);
      const links = preloads(files, lang, dataFiles, [
        ...rendered.builtWith.drawnBy,
        ...rendered.builtWith.words,
      ]);
      const styles = stylesOf(files, out, rendered.builtWith.drawnBy);
      pages.set(join(langPath(lang, path), 'index.html'), page(files, rendered, lang, path, links, styles));
    }
  }
  const lost = await ssr.prerenderPage('en', { kind: 'not-found' }, data);
  const links = preloads(files, 'en', [`data/${version}/atlas.json`], []);
  pages.set('404.html', page(files, lost, 'en', null, links, stylesOf(files, out, [])));
  return pages;
}

async function prerender(out: string): Promise<number> {
  const pages = await renderAll(out);
  for (const [path, html] of pages) {
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
  }
  return pages.size;
}

const out = join(root, 'dist');
removeStamp(root);
clearOut(out);
console.log(`${String(await prerender(out))} pages written to dist/`);
writeStamp(root, place);
