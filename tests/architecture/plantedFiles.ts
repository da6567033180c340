/** A file that breaks one rule, where it stands, and which rule must say so in each tool (`null`: the tool does not look). */
export type PlantedFile = {
  readonly breaks: string;
  readonly path: string;
  readonly source: string;
  readonly eslintRule: string | null;
  readonly graphRule: string | null;
};

const LAYERS = 'boundaries/dependencies';
const importing = (from: string): string => `import { x } from '${from}';\nexport const y = x;\n`;

const layer = (breaks: string, path: string, from: string, graphRule: string): PlantedFile => ({
  breaks,
  path,
  source: importing(from),
  eslintRule: LAYERS,
  graphRule,
});
const file = (breaks: string, path: string, source: string, eslintRule: string): PlantedFile => ({
  breaks,
  path,
  source,
  eslintRule,
  graphRule: null,
});
const home = (breaks: string, path: string, source: string, graphRule: string): PlantedFile => ({
  breaks,
  path,
  source,
  eslintRule: 'no-restricted-imports',
  graphRule,
});

export const PLANTED: readonly PlantedFile[] = [
  layer('domain imports i18n', 'src/domain/a.ts', '../i18n/good', 'domain-imports-nothing'),
  layer('i18n imports domain', 'src/i18n/a.ts', '../domain/good', 'i18n-imports-only-words'),
  layer('a schema imports a loader', 'src/bundle/schemas/a.ts', '../good', 'schemas-below-bundle'),
  layer('bundle imports view-state', 'src/bundle/a.ts', '../view-state/good', 'bundle-below'),
  layer('view-state imports bundle', 'src/view-state/a.ts', '../bundle/good', 'view-state-below'),
  layer('prefs imports domain', 'src/prefs/a.ts', '../domain/good', 'prefs-below'),
  layer('ui imports a figure', 'src/ui/a.ts', '../figure/good', 'ui-below'),
  layer('a figure imports facts', 'src/figure/a.ts', '../facts/good', 'figure-below'),
  layer('facts import a room', 'src/facts/a.ts', '../features/two/good', 'facts-below'),
  layer('a room imports another', 'src/features/one/a.ts', '../two/good', 'rooms-apart'),
  layer('a room imports its neighbour', 'src/features/trade/one/a.ts', '../two/good', 'rooms-apart'),
  layer('a room imports app', 'src/features/one/b.ts', '../../app/good', 'rooms-below'),
  layer('i18n imports a component', 'src/i18n/b.ts', '../features/two/good', 'i18n-imports-only-words'),
  {
    breaks: 'words work something out',
    path: 'src/features/one/words.en.ts',
    source: importing('./good'),
    eslintRule: null,
    graphRule: 'words-are-leaves',
  },
  file(
    'a plain file of a room imports React',
    'src/features/one/k.ts',
    "import { useState } from 'react';\nexport const s = useState;\n",
    '@typescript-eslint/no-restricted-imports',
  ),
  file(
    'a plain file of a room speaks of elements',
    'src/features/one/l.ts',
    'export const f = (element: HTMLElement): string => element.id;\n',
    '@typescript-eslint/no-restricted-types',
  ),
  layer('app imports testing', 'src/app/a.ts', '../testing/good', 'app-below'),
  layer('app imports the pipeline', 'src/app/b.ts', '../../pipeline/good', 'src-needs-no-pipeline'),
  layer('the pipeline imports a loader', 'pipeline/a.ts', '../src/bundle/good', 'pipeline-below'),
  layer('the pipeline imports words', 'pipeline/b.ts', '../src/i18n/good', 'pipeline-below'),
  file(
    'a room loads another late',
    'src/features/one/late.ts',
    "export const late = () => import('../two/good');\n",
    LAYERS,
  ),
  file(
    'view-state takes words as values',
    'src/view-state/b.ts',
    "import { x } from '../i18n/good';\nexport const y = x;\n",
    LAYERS,
  ),
  file(
    'a file outside every folder',
    'src/stray.ts',
    'export const stray = 1;\n',
    'boundaries/no-unknown-files',
  ),
  home(
    'ui imports leaflet',
    'src/ui/b.ts',
    "import { map } from 'leaflet';\nexport const m = map;\n",
    'leaflet-in-map',
  ),
  home(
    'another room imports react-leaflet',
    'src/features/one/c.ts',
    "import { useMap } from 'react-leaflet';\nexport const m = useMap;\n",
    'leaflet-in-map',
  ),
  home(
    'a fact imports supercluster',
    'src/facts/f.ts',
    "import Supercluster from 'supercluster';\nexport const s = Supercluster;\n",
    'leaflet-in-map',
  ),
  home(
    'a room imports recharts',
    'src/features/one/d.ts',
    "import { Line } from 'recharts';\nexport const l = Line;\n",
    'recharts-in-charts',
  ),
  file(
    'a room loads recharts late',
    'src/features/one/e.ts',
    "export const late = () => import('recharts');\n",
    'no-restricted-syntax',
  ),
  file(
    'a fact fetches',
    'src/facts/b.ts',
    "export const get = () => fetch('/x');\n",
    'no-restricted-globals',
  ),
  file(
    'a room fetches through window',
    'src/features/one/f.ts',
    "export const get = () => window.fetch('/x');\n",
    'no-restricted-properties',
  ),
  file(
    'ui fetches through globalThis',
    'src/ui/c.ts',
    "export const get = () => globalThis.fetch('/x');\n",
    'no-restricted-properties',
  ),
  file(
    'view-state stores something',
    'src/view-state/c.ts',
    "export const put = () => localStorage.setItem('a', 'b');\n",
    'no-restricted-globals',
  ),
  file(
    'app stores something through window',
    'src/app/c.ts',
    "export const put = () => window.sessionStorage.setItem('a', 'b');\n",
    'no-restricted-properties',
  ),
  file(
    'a room reads the address',
    'src/features/one/g.ts',
    'export const where = () => location.href;\n',
    'no-restricted-globals',
  ),
  file(
    'app writes history',
    'src/app/d.ts',
    "export const go = () => window.history.pushState(null, '', '/');\n",
    'no-restricted-properties',
  ),
  file(
    'app reads the address of the document',
    'src/app/e.ts',
    'export const where = () => document.location.href;\n',
    'no-restricted-properties',
  ),
  file(
    'a fact parses a query',
    'src/facts/c.ts',
    "export const q = () => new URLSearchParams('a=b');\n",
    'no-restricted-globals',
  ),
  file(
    'a room asks with XMLHttpRequest',
    'src/features/one/h.ts',
    'export const ask = () => new XMLHttpRequest();\n',
    'no-restricted-globals',
  ),
  file(
    'a fact listens to a stream',
    'src/facts/d.ts',
    "export const s = () => new EventSource('/x');\n",
    'no-restricted-globals',
  ),
  file(
    'app opens a socket',
    'src/app/f.ts',
    "export const s = () => new window.WebSocket('wss://x');\n",
    'no-restricted-properties',
  ),
  file(
    'ui opens a socket',
    'src/ui/g.ts',
    "export const s = () => new WebSocket('wss://x');\n",
    'no-restricted-globals',
  ),
  file(
    'a room sends a beacon',
    'src/features/one/i.ts',
    "export const tell = () => navigator.sendBeacon('/x');\n",
    'no-restricted-properties',
  ),
  file(
    'app sends a beacon through window',
    'src/app/g.ts',
    "export const tell = () => window.navigator.sendBeacon('/x');\n",
    'no-restricted-properties',
  ),
  file(
    'view-state opens a database',
    'src/view-state/d.ts',
    "export const db = () => indexedDB.open('x');\n",
    'no-restricted-globals',
  ),
  file(
    'a room sets a cookie',
    'src/features/one/j.ts',
    "export const put = () => {\n  document.cookie = 'a=b';\n};\n",
    'no-restricted-properties',
  ),
  file(
    'bundle sets a cookie through window',
    'src/bundle/b.ts',
    "export const put = () => {\n  window.document.cookie = 'a=b';\n};\n",
    'no-restricted-properties',
  ),
  file(
    'any',
    'src/domain/b.ts',
    'export const f = (x: any): number => Number(x);\n',
    '@typescript-eslint/no-explicit-any',
  ),
  file('a default export', 'src/ui/d.ts', 'export default function f(): void {}\n', 'no-restricted-syntax'),
  file('a barrel', 'src/ui/e.ts', "export { x } from './good';\n", 'no-restricted-syntax'),
  file('a barrel of everything', 'src/ui/f.ts', "export * from './good';\n", 'no-restricted-syntax'),
];

/** What the planted files import: sound files that no rule may complain about. */
export const SOUND: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      'src/domain',
      'src/i18n',
      'src/bundle',
      'src/view-state',
      'src/facts',
      'src/ui',
      'src/figure',
      'src/features/one',
      'src/features/two',
      'src/features/trade/two',
      'src/app',
      'src/testing',
      'pipeline',
    ].map((folder) => [`${folder}/good.ts`, 'export const x = 1;\n']),
  ),
  'src/bundle/get.ts': "export const get = () => fetch('/data/current.json');\n",
  'src/bundle/schemas/fine.ts': "import { x } from '../../domain/good';\nexport const y = x;\n",
  'src/prefs/keep.ts': "export const put = () => localStorage.setItem('theme', 'dark');\n",
  'src/view-state/where.ts': 'export const where = () => window.location.href + history.length;\n',
  'src/i18n/lang.ts': 'export type Lang = string;\nexport const LANGS: readonly Lang[] = [];\n',
  'src/view-state/lang.ts': "import { LANGS } from '../i18n/lang';\nexport const langs = LANGS;\n",
  'src/features/map/draw.dom.ts': "import { map } from 'leaflet';\nexport const m = map;\n",
  'src/figure/charts/draw.ts': "import { Line } from 'recharts';\nexport const l = Line;\n",
  'src/features/two/all.ts':
    "import { x } from '../../ui/good';\nimport { x as z } from '../../bundle/good';\nexport const y = [x, z];\n",
  'src/features/two/all.test.ts': "import { x } from '../../testing/good';\nexport const y = x;\n",
  'src/features/two/words.en.ts': "import { x } from '../../i18n/good';\nexport const words = x;\n",
  'src/i18n/gather.ts': "import { words } from '../features/two/words.en';\nexport const w = words;\n",
  'pipeline/fine.ts': "import { y } from '../src/bundle/schemas/fine';\nexport const z = y;\n",
};
