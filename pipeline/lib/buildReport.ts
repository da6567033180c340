type SetAside = { reason: string; rows: number };
type FileReport = { source: string; file: string; rowsIn: number; kept: number; setAside: SetAside[] };
type Omitted = { output: string; reason: string; count: number; where: string[] };

export type BuildReport = {
  /** Rows of a raw file: how many came in and how many are used. `rowsIn` = kept + all set aside. */
  file(source: string, file: string, rowsIn: number, kept: number, setAside?: SetAside[]): void;
  /** Figures that could have been made of kept rows and were not, and why. */
  omitted(output: string, reason: string, where: string[]): void;
  content(): { files: FileReport[]; omitted: Omitted[] };
};

/** Collects what became of every raw row; throws when the counts of a file do not add up. */
export function buildReport(): BuildReport {
  const files: FileReport[] = [];
  const omitted: Omitted[] = [];
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
    content: () => ({ files, omitted }),
  };
}
