import type { COUNTRY_CODES, Iso3 } from '../../src/domain/iso3';

export type CountryCode = (typeof COUNTRY_CODES)[number];

/** An `Iso3` is one of `COUNTRY_CODES`, which the schemas list; the two types do not know of each other. */
export const countryCode = (iso3: Iso3): CountryCode => iso3 as unknown as CountryCode;
