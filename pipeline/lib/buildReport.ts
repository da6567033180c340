type SetAside = { reason: string; rows: number };
type FileReport = { source: string; file: string; rowsIn: number; kept: number; setAside: SetAside[] };
type Omitted = { output: string; reason: string; count: number; where: string[] };

export type BuildReport = {
  /** Rows of a raw file: how many came in and how many are used. `rowsIn` = kept + all set aside. */
  file(source: string, file: string, rowsIn: number, kept: number, setAside?: SetAside[]): void;
  /** Figures that could have been made of kept rows and were not, and why. */
  omitted(output: string, reason: string, where: string[]): void;
  /** Runs what reads a part of the facts, and remembers the sources whose files it reported. */
  reading<T>(part: ReadPart, read: () => T): T;
  /** Ids of the sources that a part was read from. Throws for one that was not read. */
  sourcesOf(part: ReadPart): readonly string[];
  content(): { files: FileReport[]; omitted: Omitted[] };
};

/** The parts of the facts whose rows do not each name their source. */
export type ReadPart =
  | 'carShares'
  | 'comparedWith'
  | 'concerns'
  | 'events'
  | 'evidence'
  | 'lall'
  | 'names'
  | 'offer'
  | 'opportunities'
  | 'shapes'
  | 'tariffs'
  | 'telecom';

/** Collects what became of every raw row; throws when the counts of a file do not add up. */
export function buildReport(): BuildReport {
  const files: FileReport[] = [];
  const omitted: Omitted[] = [];
  const sources = new Map<ReadPart, readonly string[]>();
  return {
    file(source, file, rowsIn, kept, setAside = []) {
      const aside = setAside.filter(({ rows }) => rows > 0);
      const counted = kept + aside.reduce((sum, { rows }) => sum + rows, 0);
      if (counted !== rowsIn)
        throw new Error(`${file}: ${rowsIn} rows came in, ${counted} are accounted for`);
      files.push({ source, file, rowsIn, kept, setAside: aside });
    },
    omitted(output, reason, where) {
      if (where.length > 0) omitted.push({ output, reason, count: where.length, where: [...where].sort() });
    },
    reading(part, read) {
      const before = files.length;
      const value = read();
      sources.set(part, [...new Set(files.slice(before).map(({ source }) => source))].sort());
      return value;
    },
    sourcesOf(part) {
      const ids = sources.get(part);
      if (ids === undefined) throw new Error(`${part}: nothing was read`);
      return ids;
    },
    content: () => ({ files, omitted }),
  };
}
