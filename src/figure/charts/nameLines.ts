import { textWidth, TYPE } from '../../domain/layout/textWidth';
import { wrapped } from '../../domain/layout/wrapped';

/** A line of a name holds 14 letters before it goes on below, so that the data keeps the larger part of a phone. */
const LONGEST = 14 * TYPE.chartEnd.letter;

/** A name in lines that are no longer than they must be: words are not parted. */
export const nameLines = (text: string): string[] =>
  wrapped(text, (line) => textWidth(line, TYPE.chartEnd) <= LONGEST);
