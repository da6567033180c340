import type { Atlas } from '../bundle/schemas/atlas';
import type { I18n } from '../i18n/words';
import type { Page } from '../view-state/viewState';
import { countryName, insideSentence } from '../facts/countryNames';
import { axisText } from '../facts/stance/axisText';
import { stanceRecordOf } from '../facts/stance/stanceRecord';

export type PageMeta = { readonly title: string; readonly description: string };

/** Title and description of a page at its default view: for the tab, search engines and preview cards. */
export function pageMeta(atlas: Atlas, page: Page, i18n: I18n): PageMeta {
  const { words, format } = i18n;
  const { meta } = words.pages;
  const titled = (title: string, description: string): PageMeta => ({
    title: `${title} · ${words.common.siteName}`,
    description,
  });
  switch (page.kind) {
    case 'region':
      return titled(meta.region.title, meta.region.description(format.number(atlas.countries.length)));
    case 'country': {
      const name = countryName(atlas, page.iso3, i18n.lang);
      const record = stanceRecordOf(atlas, page.iso3, null);
      const cls = insideSentence(words.terms.classes[record?.stanceClass ?? 'not-assessed']);
      const { engagement, guardedness } = record ?? {};
      return titled(
        meta.country.title(name),
        engagement && guardedness
          ? meta.country.description(
              name,
              cls,
              axisText('engagement', engagement.value, atlas, i18n),
              axisText('guardedness', guardedness.value, atlas, i18n),
            )
          : meta.country.descriptionGate(name, cls),
      );
    }
    case 'sector': {
      const name = words.terms.sectors[page.sector];
      return titled(meta.sector.title(name), meta.sector.description(name));
    }
    case 'not-found':
      return titled(meta.notFound.title, meta.notFound.description);
    default:
      return titled(meta[page.kind].title, meta[page.kind].description);
  }
}
