/** The layers of the house for the whole graph; `eslint.config.js` says the same file by file, with quicker feedback. */
const layer = (name, from, allowed, extra = {}) => ({
  name,
  comment: 'Imports only point down, and features never import each other.',
  severity: 'error',
  from: { path: `^${from}${from === WORDS ? '' : '/'}`, pathNot: '\\.test\\.tsx?$', ...extra },
  to: { path: '^(src|pipeline|scripts|tests)/', pathNot: [`^${from}/`, ...allowed.map((to) => `^${to}`)] },
});

const DOMAIN = 'src/domain/';
const I18N = 'src/i18n/';
const SCHEMAS = 'src/bundle/schemas/';
const BUNDLE = 'src/bundle/';
const VIEW_STATE = 'src/view-state/';
const PREFS = 'src/prefs/';
const UI = 'src/ui/';
const FIGURE = 'src/figure/';
const FACTS = 'src/facts/';
/** Words lie in the room that speaks them, in one file a language; they are leaves, and `src/i18n` gathers them. */
const WORDS = 'src/(features|figure)/.*[wW]ords\\.(en|es|pt)\\.ts$';
/** A room: a folder under `src/features`, or one within these. */
const ROOM =
  '^src/features/((?:cooperation|pages|stance|trade)/[^/]+|(?!(?:cooperation|pages|stance|trade)/)[^/]+)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'A file nobody imports is dead.',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.test\\.tsx?$', '\\.d\\.ts$', '^scripts/', '^tests/'] },
      to: {},
    },
    layer('domain-imports-nothing', 'src/domain', []),
    {
      name: 'domain-needs-no-package',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: '\\.test\\.ts$' },
      to: { path: 'node_modules' },
    },
    layer('i18n-imports-only-words', 'src/i18n', [WORDS]),
    layer('words-are-leaves', WORDS, [I18N, WORDS]),
    layer('schemas-below-bundle', 'src/bundle/schemas', [DOMAIN]),
    layer('bundle-below', 'src/bundle', [DOMAIN]),
    layer('view-state-below', 'src/view-state', [DOMAIN, I18N]),
    layer('prefs-below', 'src/prefs', [I18N]),
    layer('ui-below', 'src/ui', [DOMAIN, I18N, VIEW_STATE, PREFS]),
    layer('figure-below', 'src/figure', [DOMAIN, I18N, SCHEMAS, VIEW_STATE, UI]),
    layer('facts-below', 'src/facts', [DOMAIN, I18N, BUNDLE, VIEW_STATE, FIGURE]),
    layer('rooms-below', 'src/features', [DOMAIN, I18N, BUNDLE, VIEW_STATE, PREFS, UI, FIGURE, FACTS]),
    {
      name: 'rooms-apart',
      comment: 'Rooms never import each other: what several share goes down.',
      severity: 'error',
      from: { path: ROOM },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    layer('app-below', 'src/app', ['src/(?!testing/)']),
    layer('pipeline-below', 'pipeline', [DOMAIN, SCHEMAS]),
    {
      name: 'src-needs-no-pipeline',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(pipeline|scripts|tests)/' },
    },
    {
      name: 'leaflet-in-map',
      severity: 'error',
      from: { pathNot: '^src/features/map/' },
      to: { path: 'node_modules/(leaflet|react-leaflet|supercluster)/' },
    },
    {
      name: 'recharts-in-charts',
      severity: 'error',
      from: { pathNot: '^src/figure/charts/' },
      to: { path: 'node_modules/recharts/' },
    },
    {
      name: 'second-scorer-apart',
      comment: 'A second implementation that borrows from the first proves nothing.',
      severity: 'error',
      from: { path: '^tests/data/secondScorer\\.' },
      to: { path: '^(src|pipeline|scripts)/' },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, path: '^\\.{1,2}/', pathNot: '\\.cache/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
    },
  },
};
