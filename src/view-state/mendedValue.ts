import { plain } from './decoded';

/**
 * A value that cannot be read as it stands, without what people and programs put around and between: quotes, brackets and
 * markup, full stops and commas at its ends, other separators than the comma, typographic dashes, a further field.
 */
export const mendedValue = (raw: string): string =>
  plain(raw)
    .replace(/[?&#].*$/s, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/["'`“”„‘’«»‹›<>()[\]{}*]/g, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s*([:,])\s*/g, '$1')
    .replace(/[\s;|、]+/g, ',');
