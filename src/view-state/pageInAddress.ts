import type { Iso3 } from '../domain/iso3';
import type { SectorId } from '../domain/sectors';
import type { Lang } from '../i18n/lang';
import { parsePath } from './parsePath';
import { repairedLink } from './repairedLink';

/** Language, country and sector of the address as it stands, before the data that checks the rest is there. */
export function pageInAddress(base: string): {
  lang: Lang;
  iso3: Iso3 | null;
  sector: SectorId | null;
} {
  const { lang, page } = parsePath(repairedLink(window.location).pathname, base);
  return {
    lang,
    iso3: page.kind === 'country' ? page.iso3 : null,
    sector: page.kind === 'sector' ? page.sector : null,
  };
}
