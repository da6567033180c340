import type { Iso3 } from '../../domain/iso3';
import type { SectorId } from '../../domain/sectors';

type Names = {
  /** In the page's language: what is shown. */
  readonly name: string;
  /** The same in the other languages. */
  readonly otherNames: readonly string[];
  /** ISO 3166-1 codes, for countries. */
  readonly codes: readonly string[];
};

export type SearchEntry = Names &
  ({ readonly kind: 'country'; readonly iso3: Iso3 } | { readonly kind: 'sector'; readonly id: SectorId });

/** An entry found, and the name it was found by when that is not the one shown. */
export type SearchHit = { readonly entry: SearchEntry; readonly alias: string | null };

const MOST_HITS = 8;
/** Shorter texts are looked for at the beginning of words only: "a" is inside nearly every name. */
const INSIDE_FROM = 3;

/** "São Tomé's" -> "sao tomes": without accents, case and punctuation, as people type. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How well a name answers a text, both folded: 0 begins with it, 1 a later word does, 2 it is inside, null not at all. */
function rankOf(name: string, text: string): number | null {
  if (name.startsWith(text)) return 0;
  if (name.includes(` ${text}`)) return 1;
  return text.length >= INSIDE_FROM && name.includes(text) ? 2 : null;
}

/**
 * The entries that answer a text, best first: by code, then by how the name begins, the page's language before the
 * others; entries that answer equally well keep their order. At most eight.
 */
export function searchItems(entries: readonly SearchEntry[], query: string): readonly SearchHit[] {
  const text = folded(query);
  if (text === '') return [];
  const ranked = entries.flatMap((entry) => {
    if (entry.codes.some((code) => code.toLowerCase() === text)) return [{ entry, alias: null, rank: -1 }];
    const own = rankOf(folded(entry.name), text);
    const found = own === null ? [] : [{ entry, alias: null as string | null, rank: own * 2 }];
    for (const other of entry.otherNames) {
      const rank = rankOf(folded(other), text);
      // The name shown explains itself when it holds the text too.
      if (rank !== null) found.push({ entry, alias: own === null ? other : null, rank: rank * 2 + 1 });
    }
    return found.sort((a, b) => a.rank - b.rank).slice(0, 1);
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_HITS)
    .map(({ entry, alias }) => ({ entry, alias }));
}
