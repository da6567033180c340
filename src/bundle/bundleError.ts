/**
 * Why a file of the data bundle could not be used:
 * `offline` nothing answered; `timeout` nothing more came for too long; `server-error` the server failed (5xx);
 * `busy` it is asked too often (429); `refused` it does not give the file (403 and the like); `missing` it has no such
 * file; `outdated` it has none because a newer version of the data is out; `page-instead` a web page came, as from a
 * network that asks to sign in; `broken` what came is not whole JSON; `other-version` made for another version of the
 * site; `wrong-shape` JSON, but not what the file should hold.
 */
export type BundleErrorKind =
  | 'offline'
  | 'timeout'
  | 'server-error'
  | 'busy'
  | 'refused'
  | 'missing'
  | 'outdated'
  | 'page-instead'
  | 'broken'
  | 'other-version'
  | 'wrong-shape';

export class BundleError extends Error {
  override readonly name = 'BundleError';
  constructor(
    readonly kind: BundleErrorKind,
    readonly file: string,
    detail: string,
  ) {
    super(`${file}: ${detail}`);
  }
}

/** What the status of an answer that is not the file means. */
export function kindOfStatus(status: number): BundleErrorKind {
  if (status >= 500) return 'server-error';
  if (status === 404 || status === 410) return 'missing';
  return status === 429 ? 'busy' : 'refused';
}
