type Format = 'csv' | 'png' | 'svg';
const things = { csv: 'The table', png: 'The picture', svg: 'The picture' } as const;

/** What stands around every picture: its table, its files and the dated events on its axis. */
export const figure = {
  showTable: 'Show as table',
  hideTable: 'Hide table',
  download: 'Download',
  formats: { csv: 'Table, CSV', png: 'Picture, PNG', svg: 'Picture, SVG' },
  saved: (name: string) => `Saved as ${name}`,
  failed: (format: Format) =>
    `${things[format]} could not be made as ${format.toUpperCase()}; everything else still works.`,
  moreNotes: (n: number) => `${n} more notes`,
  key: 'Key',
  events: (n: number) => (n === 1 ? 'One event on the axis' : `${n} events on the axis`),
  dataVersion: (version: string) => `Data version ${version}`,
  /** Headings of the columns of a table file, beside those of the table. */
  csv: { source: 'source', basis: 'basis', partial: 'lower bound', low: 'low', high: 'high', note: 'Note' },
};
