import { asIso3, type Iso3 } from '../../../src/domain/iso3';

/** The source's names of the countries of the atlas. */
const COUNTRIES: Readonly<Record<string, string>> = {
  Argentina: 'ARG',
  'Antigua and Barbuda': 'ATG',
  Bahamas: 'BHS',
  Belize: 'BLZ',
  Bolivia: 'BOL',
  Brazil: 'BRA',
  Barbados: 'BRB',
  Chile: 'CHL',
  Colombia: 'COL',
  'Costa Rica': 'CRI',
  Cuba: 'CUB',
  Dominica: 'DMA',
  'Dominican Republic': 'DOM',
  Ecuador: 'ECU',
  Grenada: 'GRD',
  Guatemala: 'GTM',
  Guyana: 'GUY',
  Honduras: 'HND',
  Haiti: 'HTI',
  Jamaica: 'JAM',
  'Saint Kitts and Nevis': 'KNA',
  'Saint Lucia': 'LCA',
  Mexico: 'MEX',
  Nicaragua: 'NIC',
  Panama: 'PAN',
  Peru: 'PER',
  Paraguay: 'PRY',
  'El Salvador': 'SLV',
  Suriname: 'SUR',
  'Trinidad and Tobago': 'TTO',
  Uruguay: 'URY',
  'Saint Vincent and the Grenadines': 'VCT',
  Venezuela: 'VEN',
};

/** Places the source counts to the region that are no countries of the atlas. */
const BESIDE: ReadonlySet<string> = new Set([
  'Anguilla',
  'Aruba',
  'Bermuda',
  'Bonaire and Sint Eustatius and Saba',
  'Cayman Islands',
  'Curacao',
  'French Guiana',
  'Guadeloupe',
  'Martinique',
  'Montserrat',
  'Netherlands Antilles',
  'Other Latin America',
  'Puerto Rico',
  'Saint Barthelemy',
  'Saint Martin (French part)',
  'Virgin Islands (British)',
  'Virgin Islands (U.S.)',
]);

/** A place of the region: a country of the atlas, `null` for one beside it, `undefined` for a name nobody has mapped. */
export function solarArea(name: string): Iso3 | null | undefined {
  const code = COUNTRIES[name];
  if (code !== undefined) return asIso3(code);
  return BESIDE.has(name) ? null : undefined;
}
