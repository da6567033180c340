/** Characters a line of a name holds before it goes on below, so that the data keeps the larger part of a phone. */
const LONGEST = 14;

/** A name in lines that are no longer than they must be: words are not parted. */
export function nameLines(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= LONGEST)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
