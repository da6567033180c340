import { COUNTRY_CODES } from '../domain/iso3';
import { SECTOR_IDS } from '../domain/sectors';
import type { Page } from './viewState';

type PageKind = {
  /** The first part of its path; `null` where no address is meant to lead there. */
  readonly segment: string | null;
  /** Beside the map, or alone, to be read. */
  readonly stands: 'beside-map' | 'alone';
};

/** The kinds of pages, each once: router, links, header, layout and build read this list. */
const KINDS = {
  region: { segment: '', stands: 'beside-map' },
  country: { segment: 'country', stands: 'beside-map' },
  sector: { segment: 'sector', stands: 'beside-map' },
  table: { segment: 'table', stands: 'alone' },
  method: { segment: 'method', stands: 'alone' },
  sources: { segment: 'sources', stands: 'alone' },
  'not-found': { segment: null, stands: 'beside-map' },
} as const satisfies Readonly<Record<Page['kind'], PageKind>>;

type Kinds = typeof KINDS;
/** A page without a map. */
export type ReadingKind = {
  [K in keyof Kinds]: Kinds[K]['stands'] extends 'alone' ? K : never;
}[keyof Kinds];

export const isReadingKind = (kind: Page['kind']): kind is ReadingKind => KINDS[kind].stands === 'alone';

/** In the order of the header. */
export const READING_KINDS: readonly ReadingKind[] = (Object.keys(KINDS) as Page['kind'][]).filter(
  isReadingKind,
);

/** The kind of page whose paths begin with a segment, in whatever case. */
export const kindAt = (segment: string): Page['kind'] | undefined =>
  (Object.keys(KINDS) as Page['kind'][]).find((kind) => KINDS[kind].segment === segment.toLowerCase());

/** The path of a page below the site's own and the language; of no address for `not-found`, which keeps its own. */
export function pagePath(page: Page): string {
  const segment = KINDS[page.kind].segment ?? page.kind;
  if (page.kind === 'country') return `${segment}/${page.iso3}`;
  return page.kind === 'sector' ? `${segment}/${page.sector}` : segment;
}

/** Every page that has an address of its own; the build writes each as a file in each language. */
export const ADDRESSED_PAGES: readonly Page[] = [
  { kind: 'region' },
  ...READING_KINDS.map((kind) => ({ kind })),
  ...COUNTRY_CODES.map((iso3) => ({ kind: 'country', iso3 }) as const),
  ...SECTOR_IDS.map((sector) => ({ kind: 'sector', sector }) as const),
];
