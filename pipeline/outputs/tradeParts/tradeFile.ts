/** A file of `trade/` as it is written, and the ids of the sources it rests on. */
export type TradeFile = { text: string; sources: string[] };
