import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Folders under `src/features` that hold rooms; any other folder there is a room itself. */
const GROUPS = '(cooperation|pages|stance|trade)';
/**
 * Layers of the house, by folder, and what each may import (docs/architecture.md: imports only point down).
 * A new room is a new folder under `src/features` and needs no new rule.
 */
const BELOW_ROOMS = ['domain', 'i18n', 'schemas', 'bundle', 'view-state', 'prefs', 'ui', 'figure', 'facts'];
const ROOMS = ['room', 'room alone'];
const LAYERS = {
  domain: { folder: 'src/domain', imports: [] },
  i18n: { folder: 'src/i18n', imports: [] },
  schemas: { folder: 'src/bundle/schemas', imports: ['domain'] },
  bundle: { folder: 'src/bundle', imports: ['domain', 'schemas'] },
  'view-state': { folder: 'src/view-state', imports: ['domain'], typesOf: ['i18n'] },
  prefs: { folder: 'src/prefs', imports: [], typesOf: ['i18n'] },
  ui: { folder: 'src/ui', imports: ['domain', 'i18n', 'view-state', 'prefs'] },
  figure: { folder: 'src/figure', imports: ['domain', 'i18n', 'schemas', 'view-state', 'ui'] },
  facts: { folder: 'src/facts', imports: ['domain', 'i18n', 'schemas', 'bundle', 'view-state', 'figure'] },
  room: { folder: `src/features/@${GROUPS}/*`, imports: BELOW_ROOMS },
  'room alone': { folder: `src/features/!${GROUPS}`, imports: BELOW_ROOMS },
  app: { folder: 'src/app', imports: [...BELOW_ROOMS, ...ROOMS] },
  testing: { folder: 'src/testing', imports: [...BELOW_ROOMS, ...ROOMS, 'app'] },
  pipeline: { folder: 'pipeline', imports: ['domain', 'schemas'] },
};

const layerPolicies = Object.entries(LAYERS).flatMap(([type, { imports, typesOf = [] }]) => [
  { from: { element: { type } }, allow: imports.map((to) => ({ to: { element: { type: to } } })) },
  ...typesOf.map((to) => ({
    from: { element: { type } },
    allow: [
      { to: { element: { type: to } }, dependency: { kind: 'type' } },
      // The list of languages is vocabulary, like `domain`: parsing a path needs it as a value.
      { to: { element: { type: to, fileInternalPath: 'lang.ts' } } },
    ],
  })),
]);

const WORDS_FILES = '**/*{w,W}ords.{en,es,pt}.ts';

/** Globals, and properties of whatever object, that have one home each; the message names it. */
const HOMES = {
  fetch: {
    globals: ['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket'],
    properties: ['sendBeacon'],
    message: 'Only src/bundle fetches, and nothing is sent.',
  },
  storage: {
    globals: ['localStorage', 'sessionStorage', 'indexedDB', 'cookieStore'],
    properties: ['cookie'],
    message: 'Only src/prefs stores anything, and only what is personal comfort.',
  },
  link: {
    globals: ['location', 'history', 'URLSearchParams'],
    properties: [],
    message: 'Only src/view-state reads or writes the address bar.',
  },
};
const GLOBAL_OBJECTS = ['window', 'globalThis', 'self', 'document'];

/** Packages that have one home each. */
const PACKAGE_HOMES = {
  leaflet: {
    packages: ['leaflet', 'react-leaflet', 'supercluster'],
    message: 'Leaflet and supercluster stay in src/features/map.',
  },
  charts: { packages: ['recharts'], message: 'Recharts stays in src/figure/charts.' },
};

/** What a plain file of a room does without. */
const PLAIN = 'A plain .ts file of a room needs no page: draw in .tsx, or in .dom.ts.';
const PAGE_TYPES = ['Document', 'Window', 'Element', 'HTMLElement', 'SVGElement', 'Event', 'MouseEvent'];

const STRUCTURE = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name: a name is found by search.' },
  { selector: 'ExportSpecifier[exported.name="default"]', message: 'Export by name.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file itself.' },
  { selector: 'ExportNamedDeclaration[source]', message: 'No barrels: import from the file itself.' },
];

/** The rules about homes for a zone of `src` that is the home of `own` (keys of the two tables above). */
function homeRules(...own) {
  const homes = Object.entries(HOMES).filter(([home]) => !own.includes(home));
  const named = homes.flatMap(([, { globals, message }]) => globals.map((name) => ({ name, message })));
  const owned = homes.flatMap(([, { properties, message }]) =>
    properties.map((property) => ({ property, message })),
  );
  const packages = Object.entries(PACKAGE_HOMES).filter(([home]) => !own.includes(home));
  return {
    'no-restricted-globals': ['error', ...named],
    'no-restricted-properties': [
      'error',
      ...named.flatMap(({ name: property, message }) =>
        GLOBAL_OBJECTS.map((object) => ({ object, property, message })),
      ),
      ...owned,
    ],
    'no-restricted-imports': [
      'error',
      {
        patterns: packages.map(([, { packages: names, message }]) => ({
          group: names.flatMap((name) => [name, `${name}/*`]),
          message,
        })),
      },
    ],
    'no-restricted-syntax': [
      'error',
      ...STRUCTURE,
      ...packages.flatMap(([, { packages: names, message }]) =>
        names.map((name) => ({
          selector: `ImportExpression[source.value=/^${name}(\\u002F|$)/]`,
          message,
        })),
      ),
    ],
  };
}

export default defineConfig(
  { ignores: ['dist', '.cache', 'coverage', 'public', 'node_modules'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-restricted-syntax': ['error', ...STRUCTURE],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['**/*.{js,cjs}'], languageOptions: { globals: { module: 'readonly', process: 'readonly' } } },

  { files: ['tests/bench/probe.js'], rules: { 'no-undef': 'off' } }, // Runs in the page, where all of these exist.

  // Layers.
  {
    files: ['src/**/*.{ts,tsx}', 'pipeline/**/*.ts'],
    ignores: ['**/*.d.ts'],
    plugins: { boundaries },
    settings: {
      'boundaries/root-path': import.meta.dirname,
      'boundaries/legacy-templates': false,
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
      'boundaries/elements': Object.entries(LAYERS).map(([type, { folder }]) => ({
        type,
        pattern: folder,
        partialMatch: false,
        ...(type.startsWith('room') ? { capture: type === 'room' ? ['group', 'name'] : ['name'] } : {}),
      })),
      'boundaries/files': [
        { category: 'test', pattern: '**/*.test.{ts,tsx}' },
        { category: 'words', pattern: WORDS_FILES },
      ],
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.json'] } },
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message: 'Imports only point down, and features never import each other.',
          policies: [
            ...layerPolicies,
            { from: { file: { categories: 'test' } }, allow: { to: { element: { type: 'testing' } } } },
            // The words of a room lie in the room; what gathers those of a language reads them from there.
            { from: { element: { type: 'i18n' } }, allow: { to: { file: { categories: 'words' } } } },
          ],
        },
      ],
    },
  },

  // React.
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: { 'react-hooks/exhaustive-deps': 'error' },
  },

  // Inside a room: what a plain file says is worked out without a page; a component or a `.dom.ts` file draws it.
  {
    files: ['src/features/**/*.ts', 'src/facts/**/*.ts'],
    ignores: ['**/*.dom.ts', '**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['react', 'react-dom', 'react-dom/*', 'react-leaflet', 'leaflet', '**/*.dom'],
              message: PLAIN,
            },
          ],
        },
      ],
      '@typescript-eslint/no-restricted-types': [
        'error',
        { types: Object.fromEntries(PAGE_TYPES.map((name) => [name, { message: PLAIN }])) },
      ],
    },
  },

  // Homes of globals and packages.
  { files: ['src/**/*.{ts,tsx}'], rules: homeRules() },
  { files: ['src/bundle/**/*.ts'], rules: homeRules('fetch') },
  { files: ['src/prefs/**/*.{ts,tsx}'], rules: homeRules('storage') },
  { files: ['src/view-state/**/*.{ts,tsx}'], rules: homeRules('link') },
  { files: ['src/features/map/**/*.{ts,tsx}'], rules: homeRules('leaflet') },
  { files: ['src/figure/charts/**/*.{ts,tsx}'], rules: homeRules('charts') },
  {
    // A test may set the scene (an address, a stored preference) and look at what came of it.
    files: ['src/testing/**/*.{ts,tsx}', 'src/**/*.test.{ts,tsx}'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
  },

  {
    files: ['tests/e2e/**/*.e2e.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...STRUCTURE,
        {
          selector: 'Property[key.name="timeout"]',
          message: 'Limits of time are those of scripts/timeLimits.ts, which grow on a busy machine.',
        },
      ],
    },
  },
  // What runs in a terminal prints.
  { files: ['scripts/**/*.ts', 'pipeline/**/*.ts', 'tests/**/*.ts'], rules: { 'no-console': 'off' } },
  // Tools read the default export of their configuration.
  {
    files: ['*.config.ts', 'tests/**/*.config.ts', 'tests/e2e/globalSetup.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  // Assertions on what the test itself built read better than guards; asymmetric matchers are typed `any`.
  {
    files: ['**/*.test.{ts,tsx}', 'tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
);
