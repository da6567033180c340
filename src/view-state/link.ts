/** An address without origin, as `location` gives it: `search` is empty or begins with `?`, `hash` likewise with `#`. */
export type Link = { readonly pathname: string; readonly search: string; readonly hash?: string };

/** What the atlas covers now, against which a link is read. */
export type Known = {
  /** Last year any measure has. */
  readonly latestYear: number;
  /** Version of the data bundle, the `v` of full links. */
  readonly dataVersion: string;
  /** Ids of the stance model's components, which `w` and `component` may name; none when left out. */
  readonly components?: readonly string[];
};

/** "/country/CHL?sector=ev#top" -> its path, query and fragment. */
export function splitHref(href: string): Link {
  const [, pathname = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(href) ?? [];
  return { pathname, search, hash };
}
