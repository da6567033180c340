/** Percent-encoding undone, or `undefined` where it does not decode. */
export function decoded(raw: string): string | undefined {
  try {
    return decodeURIComponent(raw);
  } catch {
    return undefined;
  }
}

const MOST_TIMES = 3;

/**
 * Percent-encoding undone as often as programs have put it on (`%253D`), letters and signs of full width made plain, and
 * characters that cannot be seen taken out. What does not decode stays as it is.
 */
export function plain(raw: string): string {
  let text = raw.replaceAll('+', ' ');
  for (let times = 0; times < MOST_TIMES && text.includes('%'); times++) text = decoded(text) ?? text;
  return text.normalize('NFKC').replace(/\p{Cf}/gu, '');
}
