import type { Atlas } from '../../bundle/schemas/atlas';
import { SECTOR_IDS } from '../../domain/sectors';
import { LANGS, type Lang } from '../../i18n/lang';
import type { Words } from '../../i18n/words';
import type { SearchEntry } from './searchItems';

export type SectorNames = Words['terms']['sectors'];

const others = (names: readonly string[], own: string): readonly string[] => [
  ...new Set(names.filter((name) => name !== own)),
];

/** Everything that can be searched: countries by name in the page's language, then sectors in their order. */
export function searchEntries(
  atlas: Atlas,
  lang: Lang,
  sectorNames: SectorNames,
  foreignSectorNames: readonly SectorNames[],
): readonly SearchEntry[] {
  const countries = atlas.countries.map(({ iso3, iso2, names }): SearchEntry => {
    const name = names[lang];
    const otherNames = others(
      LANGS.map((other) => names[other]),
      name,
    );
    return { kind: 'country', iso3, name, otherNames, codes: [iso3, iso2] };
  });
  const sectors = SECTOR_IDS.map((id): SearchEntry => {
    const name = sectorNames[id];
    const otherNames = others(
      foreignSectorNames.map((foreign) => foreign[id]),
      name,
    );
    return { kind: 'sector', id, name, otherNames, codes: [] };
  });
  return [...countries.sort((a, b) => a.name.localeCompare(b.name, lang)), ...sectors];
}
