import { asIso3 } from '../domain/iso3';
import { isSectorId } from '../domain/sectors';
import { LANGS, type Lang } from '../i18n/lang';
import { decoded, plain } from './decoded';
import { displayValue } from './displayValue';
import { isReadingKind, kindAt } from './pages';
import type { LinkIssue, Page } from './viewState';

type ParsedPath = { readonly lang: Lang; readonly page: Page; readonly issues: readonly LinkIssue[] };

const REGION: Page = { kind: 'region' };
const NOT_FOUND: Page = { kind: 'not-found' };
const SEVERAL = /[,;+&/|\s]+/;

/** The path below the site's own, or the whole path when it is not below it. */
function belowBase(pathname: string, base: string): string {
  const root = base.replace(/\/+$/, '');
  return pathname === root || pathname.startsWith(`${root}/`) ? pathname.slice(root.length) : pathname;
}

function prefixLang(segment: string | undefined): Lang | undefined {
  const lower = segment?.toLowerCase();
  return LANGS.find((lang) => lang !== 'en' && lang === lower);
}

function countryPage(raw: readonly string[]): Pick<ParsedPath, 'page' | 'issues'> {
  const asked = decoded(raw.join('/'));
  if (asked === undefined) {
    return { page: REGION, issues: [{ kind: 'undecodable', value: displayValue(raw.join('/')) }] };
  }
  const value = displayValue(asked);
  const isCode = (part: string): boolean =>
    // "/country/CHL/PER" is two countries, "/country/CHL/map" is a page that does not exist.
    raw.length === 1 ? /^[a-z]{3}$/i.test(part) : asIso3(part.toUpperCase()) !== undefined;
  const parts = asked.split(SEVERAL).filter(Boolean);
  if (parts.length > 1 && parts.every(isCode)) {
    return { page: REGION, issues: [{ kind: 'several-countries', value }] };
  }
  if (raw.length > 1) {
    return { page: NOT_FOUND, issues: [{ kind: 'unknown-page', value: displayValue(`country/${asked}`) }] };
  }
  const iso3 = asIso3(asked.trim().toUpperCase());
  return iso3
    ? { page: { kind: 'country', iso3 }, issues: [] }
    : { page: REGION, issues: [{ kind: 'unknown-country', value }] };
}

function sectorPage(raw: string): Pick<ParsedPath, 'page' | 'issues'> {
  const asked = decoded(raw);
  if (asked === undefined)
    return { page: REGION, issues: [{ kind: 'undecodable', value: displayValue(raw) }] };
  const id = asked.trim().toLowerCase();
  return isSectorId(id)
    ? { page: { kind: 'sector', sector: id }, issues: [] }
    : { page: REGION, issues: [{ kind: 'unknown-sector', value: displayValue(asked) }] };
}

function pageOf(segments: readonly string[]): Pick<ParsedPath, 'page' | 'issues'> {
  const [first, ...rest] = segments;
  if (first === undefined) return { page: REGION, issues: [] };
  const kind = kindAt(first);
  if (kind === 'country' && rest.length > 0) return countryPage(rest);
  if (kind === 'sector' && rest.length === 1) return sectorPage(rest[0] ?? '');
  if (kind && isReadingKind(kind) && rest.length === 0) return { page: { kind }, issues: [] };
  const raw = segments.join('/');
  const readable = decoded(raw);
  return {
    page: NOT_FOUND,
    issues: [
      readable === undefined
        ? { kind: 'undecodable', value: displayValue(raw) }
        : { kind: 'unknown-page', value: displayValue(readable) },
    ],
  };
}

/** Without the bracket, quote or full stop that a chat or mail program took for part of the link. */
const withoutTail = (segments: readonly string[]): readonly string[] =>
  plain(segments.join('/'))
    .replace(/[^\p{L}\p{N}]{1,20}$/u, '')
    .split('/')
    .filter(Boolean);

/** What the path says. A slash at the end, doubled slashes, `index.html` and the case of letters make no difference. */
export function parsePath(pathname: string, base: string): ParsedPath {
  const all = belowBase(pathname, base).split('/').filter(Boolean);
  const read = (path: readonly string[]): ParsedPath => {
    const segments = path.at(-1)?.toLowerCase() === 'index.html' ? path.slice(0, -1) : path;
    const lang = prefixLang(segments[0]);
    return { lang: lang ?? 'en', ...pageOf(lang ? segments.slice(1) : segments) };
  };
  const asWritten = read(all);
  if (asWritten.issues.length === 0) return asWritten;
  const mended = read(withoutTail(all));
  return mended.issues.length === 0 ? mended : asWritten;
}
