import type { Lang } from '../i18n/lang';
import { parsePath } from './parsePath';
import { repairedLink } from './repairedLink';
import type { Page } from './viewState';

/** Language and page of the address as it stands, before the data that checks the rest is there. */
export function pageInAddress(base: string): { readonly lang: Lang; readonly page: Page } {
  const { lang, page } = parsePath(repairedLink(window.location).pathname, base);
  return { lang, page };
}
