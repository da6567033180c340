const NARROW = /[ijltfrI.,'’|:;()\s·]/;
const WIDE = /[mwMW@—]/;
const CAPITAL = /[\p{Lu}\d&]/u;

/**
 * About how wide a line of the site's type is, a little on the generous side, so that nothing needs measuring.
 * @param size height of the type in CSS pixels.
 * @returns CSS pixels.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text.normalize('NFC'))
    ems += NARROW.test(letter) ? 0.32 : WIDE.test(letter) ? 0.84 : CAPITAL.test(letter) ? 0.62 : 0.53;
  return Math.ceil(ems * size);
}

/** A text in as few lines as fit a width, broken at spaces only; a single word may be wider. */
export function wrapped(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
