const LONGEST = 40;

/**
 * A value from a link, made fit to be quoted to the reader: no control, formatting or line characters (they could turn
 * the sentence around it), at most 40 characters.
 */
export function displayValue(raw: string): string {
  const visible = raw.slice(0, 400).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '');
  const characters = Array.from(visible.trim());
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
