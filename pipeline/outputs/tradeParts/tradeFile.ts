/** A file of `trade/` as it is written, and the ids of the sources it rests on. */
export type TradeFile = { text: string; sources: string[] };

/** Ids of sources and names of raw files of one trade file, each listed once, in the order the parts ask for them. */
export type TradeFileIndex = {
  /** Place of a source's id in `sources`. */
  source(id: string): number;
  /** Place of a raw file's name, below the raw folder, in `files`. */
  file(path: string): number;
  sources(): string[];
  files(): string[];
};

export function tradeFileIndex(): TradeFileIndex {
  const sources = new Map<string, number>();
  const files = new Map<string, number>();
  return {
    source: (id) => placeIn(sources, id),
    file: (path) => placeIn(files, path),
    sources: () => [...sources.keys()],
    files: () => [...files.keys()],
  };
}

function placeIn(places: Map<string, number>, name: string): number {
  const place = places.get(name) ?? places.size;
  places.set(name, place);
  return place;
}
