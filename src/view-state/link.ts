/** An address without origin and fragment, as `location` gives it: `search` is empty or begins with `?`. */
export type Link = { readonly pathname: string; readonly search: string };

/** What the atlas covers now, against which a link is read. */
export type Known = {
  /** Last year any measure has. */
  readonly latestYear: number;
  /** Version of the data bundle, the `v` of full links. */
  readonly dataVersion: string;
  /** Ids of the stance model's components, which `w` and `component` may name; none when left out. */
  readonly components?: readonly string[];
};

/** "/country/CHL?sector=ev#top" -> its path and query. */
export function splitHref(href: string): Link {
  const beforeHash = href.split('#', 1)[0] ?? '';
  const mark = beforeHash.indexOf('?');
  return mark < 0
    ? { pathname: beforeHash, search: '' }
    : { pathname: beforeHash.slice(0, mark), search: beforeHash.slice(mark) };
}
