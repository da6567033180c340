/**
 * Why a file of the data bundle could not be used:
 * `offline` nothing answered; `missing` the server has no such file; `broken` what came is not whole JSON;
 * `other-version` made for another version of the site; `wrong-shape` JSON, but not what the file should hold.
 */
export type BundleErrorKind = 'offline' | 'missing' | 'broken' | 'other-version' | 'wrong-shape';

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
