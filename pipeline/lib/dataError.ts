/** One thing wrong with a raw or curated file. `line` is 1-based (the header is line 1); null = the file as a whole. */
export type DataProblem = { file: string; line: number | null; column: string | null; reason: string };

const MOST_LISTED = 50;

function describe({ file, line, column, reason }: DataProblem): string {
  const place = line === null ? file : `${file}:${line}`;
  return column === null ? `${place}: ${reason}` : `${place}: column "${column}": ${reason}`;
}

/** Stops the build and says everything that is wrong with a file at once, so that it is mended in one go. */
export class DataError extends Error {
  readonly problems: readonly DataProblem[];

  constructor(problems: readonly DataProblem[]) {
    const listed = problems.slice(0, MOST_LISTED).map((problem) => `  ${describe(problem)}`);
    const more = problems.length - listed.length;
    if (more > 0) listed.push(`  ... and ${more} more`);
    super(
      `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the data:\n${listed.join('\n')}`,
    );
    this.name = 'DataError';
    this.problems = problems;
  }
}

/** A problem of a whole file, as an error to throw. */
export const fileError = (file: string, reason: string): DataError =>
  new DataError([{ file, line: null, column: null, reason }]);
