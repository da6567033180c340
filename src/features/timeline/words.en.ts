export const timeline = {
  label: 'Year',
  play: 'Play',
  pause: 'Pause',
  latest: 'Latest',
  latestTitle: 'Go to the latest year',
  stanceFrom: (year: string) => `stance from ${year}`,
  /** What a screen reader says of the handle. */
  yearText: (year: string) => year,
  latestText: (year: string) => `${year}, latest`,
  /** The map has no figure for the year chosen and shows another. */
  mapShows: (year: string) => `The map shows ${year}`,
};
