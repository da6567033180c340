import { textWidth, type TextType } from './textWidth';

/** A text in as few lines as fit a width in CSS pixels, broken at spaces only; a single word may be wider. */
export function wrapped(text: string, type: TextType, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, type) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
