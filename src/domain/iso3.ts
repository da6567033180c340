/** The 33 member states of CELAC, the countries of the atlas, by ISO 3166-1 alpha-3 code. */
export const COUNTRY_CODES = [
  'ARG', 'ATG', 'BHS', 'BLZ', 'BOL', 'BRA', 'BRB', 'CHL', 'COL', 'CRI', 'CUB',
  'DMA', 'DOM', 'ECU', 'GRD', 'GTM', 'GUY', 'HND', 'HTI', 'JAM', 'KNA', 'LCA',
  'MEX', 'NIC', 'PAN', 'PER', 'PRY', 'SLV', 'SUR', 'TTO', 'URY', 'VCT', 'VEN',
] as const; // prettier-ignore

/** A code of `COUNTRY_CODES`. Codes of others (China, the United States, partners) are no `Iso3`. */
export type Iso3 = (typeof COUNTRY_CODES)[number];

const known: ReadonlySet<string> = new Set(COUNTRY_CODES);

/** The code as `Iso3`, or `undefined` when the atlas does not cover it. Case matters: callers decide on leniency. */
export function asIso3(code: string): Iso3 | undefined {
  return known.has(code) ? (code as Iso3) : undefined;
}
