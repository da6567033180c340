/**
 * Where the site will be, from `SITE_URL`: scheme and host, without a slash at the end; `null` when not known.
 * Throws for another address: a path belongs into `BASE_PATH`.
 */
export function siteUrl(text: string | undefined): string | null {
  const given = (text ?? '').trim();
  if (given === '') return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname + url.search + url.hash !== '/') {
    throw new Error(
      `SITE_URL is «${given}»; write scheme and host, https://example.org (a path: BASE_PATH).`,
    );
  }
  return url.origin;
}
