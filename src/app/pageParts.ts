import type { QueryClient } from '@tanstack/react-query';
import { countryQuery, scoringQuery } from '../bundle/queries';
import type { Lang } from '../i18n/lang';
import type { ReadingKind } from '../view-state/pages';
import type { Page, ViewState } from '../view-state/viewState';
import {
  CountryTable,
  EvidenceTab,
  MethodPage,
  RecordPanel,
  ReweighPanel,
  SectorPage,
  SectorsTab,
  SourcesPage,
  TradeTab,
} from './lateParts';

/** What a kind of page needs beside the atlas to be drawn at its default view. */
type PageParts<P extends Page> = {
  /** The late part that draws it, and its module, whose code and styles go out with the built page. */
  readonly part?: { readonly preload: () => Promise<void> };
  readonly module?: string;
  /** The module of the late words it speaks. */
  readonly words?: (lang: Lang) => string;
  /** Files of the bundle that the built page asks for at once. */
  readonly files?: (page: P) => readonly string[];
  /** Asks for the data of the first drawing. */
  readonly ask?: (client: QueryClient, page: P) => readonly Promise<unknown>[];
};

/** What code other than the region's and the countries' can check comes with that code. */
const cooperationQueries = () => import('../bundle/cooperationQueries');
const referenceQueries = () => import('../bundle/referenceQueries');

const PARTS: { readonly [K in Page['kind']]: PageParts<Extract<Page, { kind: K }>> } = {
  region: {},
  country: {
    files: ({ iso3 }) => [`countries/${iso3}.json`],
    ask: (client, { iso3 }) => [client.query(countryQuery(iso3))],
  },
  sector: {
    part: SectorPage,
    module: 'src/app/SectorView.tsx',
    words: (lang) => `src/i18n/${lang}/cooperation.ts`,
    files: ({ sector }) => [`sectors/${sector}.json`, 'records.json'],
    ask: (client, { sector }) => [
      cooperationQueries().then(({ sectorQuery }) => client.query(sectorQuery(sector))),
    ],
  },
  table: { part: CountryTable, module: 'src/features/stance/table/CountryTable.tsx' },
  method: {
    part: MethodPage,
    module: 'src/features/pages/method/MethodPage.tsx',
    words: (lang) => `src/features/pages/method/words.${lang}.ts`,
    files: () => ['scoring.json', 'comparison.json'],
    ask: (client) => [
      client.query(scoringQuery()),
      referenceQueries().then(({ comparisonQuery }) => client.query(comparisonQuery())),
    ],
  },
  sources: { part: SourcesPage, module: 'src/features/pages/sources/SourcesPage.tsx' },
  'not-found': {},
};

/** A kind's entry, which is for the very page that has the kind. */
const partsOf = <P extends Page>(page: P): PageParts<P> => PARTS[page.kind] as unknown as PageParts<P>;

/** What draws the pages that are read alone. */
export const READING_PARTS = {
  table: CountryTable,
  method: MethodPage,
  sources: SourcesPage,
} as const satisfies Readonly<Record<ReadingKind, unknown>>;

/** Asks for the data that the first drawing of a page needs beside the atlas. */
export const askForData = (client: QueryClient, page: Page): readonly Promise<unknown>[] =>
  partsOf(page).ask?.(client, page) ?? [];

/** What a built page loads early: files of the bundle, and modules by their path in the sources, the drawing one first. */
export function builtWith(page: Page, lang: Lang) {
  const { module, words, files } = partsOf(page);
  return {
    files: ['atlas.json', ...(files?.(page) ?? [])],
    drawnBy: module === undefined ? [] : [module],
    words: words ? [words(lang)] : [],
  };
}

const OF_TAB = { stance: [], evidence: [EvidenceTab], trade: [TradeTab], sectors: [SectorsTab] } as const;

/** Fetches the code that the first drawing of a view needs, so that nothing already on the page gives way to a skeleton. */
export async function preloadParts({ page, tab, record, weights }: ViewState): Promise<void> {
  const { part } = partsOf(page);
  const parts = [
    ...(weights ? [ReweighPanel] : []),
    ...(record === null ? [] : [RecordPanel]),
    ...(part ? [part] : []),
    ...(page.kind === 'country' ? OF_TAB[tab] : []),
  ];
  await Promise.all(parts.map((one) => one.preload()));
}
