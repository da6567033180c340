import { LANG_TAGS, LANGS, type Lang } from '../src/i18n/lang';

/** Where the built site lies: the path below the host (`basePath`), and scheme and host where they are known. */
export type Place = { readonly base: string; readonly url: string | null };

/** What the head of a page says. `path` is the page below its language, `null` for a page that has no address. */
export type HeadOf = {
  readonly title: string;
  readonly description: string;
  readonly scripts: string;
  readonly lang: Lang;
  readonly path: string | null;
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

/** A page below the root of the site; English has no prefix. */
export const langPath = (lang: Lang, path: string): string =>
  [lang === 'en' ? '' : lang, path].filter(Boolean).join('/');

/** Lines about where the page is to be found, here and in the other languages; only where the site's address is known. */
function addresses({ lang, path }: HeadOf, { base, url }: Place): string[] {
  if (path === null) return ['<meta name="robots" content="noindex">'];
  if (url === null) return [];
  const at = (one: Lang): string => escapeHtml(`${url}${base}${langPath(one, path)}`);
  return [
    `<link rel="canonical" href="${at(lang)}">`,
    `<meta property="og:url" content="${at(lang)}">`,
    ...LANGS.map((other) => `<link rel="alternate" hreflang="${LANG_TAGS[other]}" href="${at(other)}">`),
  ];
}

/** The part of a page's head that differs from page to page, as HTML. */
export function pageHead(head: HeadOf, place: Place): string {
  const title = escapeHtml(head.title);
  const description = escapeHtml(head.description);
  return [
    `<title>${title}</title>`,
    `<meta name="description" content="${description}">`,
    `<meta property="og:site_name" content="Vaivén">`,
    `<meta property="og:type" content="website">`,
    `<meta property="og:title" content="${title}">`,
    `<meta property="og:description" content="${description}">`,
    `<meta property="og:locale" content="${LANG_TAGS[head.lang].replace('-', '_')}">`,
    `<meta name="twitter:card" content="summary">`,
    ...addresses(head, place),
    `<script>${head.scripts}</script>`,
  ].join('\n    ');
}
