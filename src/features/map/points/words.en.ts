import type { Format } from '../../../i18n/format';

/** Projects and events as marks on the map. Amounts come as finished texts. */
export const points = {
  group: 'Projects and events on the map',
  keys: 'Arrow keys move to the nearest mark, Enter opens it, Escape goes back to the countries.',
  projects: (format: Format, n: number) =>
    format.plural(n) === 'one' ? `${format.number(n)} project` : `${format.number(n)} projects`,
  withoutAmount: (format: Format, n: number) => `${format.number(n)} without an amount`,
  allWithoutAmount: 'none with an amount',
  projectsHere: (format: Format, n: number) => `${format.number(n)} projects at this place`,
  close: 'Close',
  events: (format: Format, n: number) =>
    format.plural(n) === 'one' ? `${format.number(n)} dated event` : `${format.number(n)} dated events`,
  setbacks: (format: Format, n: number) =>
    format.plural(n) === 'one'
      ? `${format.number(n)} ban, cancellation, suspension or dispute`
      : `${format.number(n)} bans, cancellations, suspensions or disputes`,
  countryOnly: 'place: the country',
  legend: {
    amounts: 'Development finance, area by amount, US$ of constant 2021',
    cluster: 'Several: number, area by sum',
    noAmount: 'No amount in the source',
    events: (countries: string) => `Dated events, by country (${countries})`,
    inCountries: (format: Format, n: number) =>
      format.plural(n) === 'one' ? `${format.number(n)} country` : `${format.number(n)} countries`,
    barred: 'Ban, cancellation, suspension or dispute, countries',
    unplaced: (format: Format, n: number, all: number) =>
      `${format.number(n)} of ${format.number(all)} projects ${n === 1 ? 'has' : 'have'} no place and ${n === 1 ? 'stands' : 'stand'} in the list only.`,
    ofRegion: (format: Format, n: number) =>
      format.plural(n) === 'one'
        ? `${format.number(n)} event is of the whole region and stands in the list only.`
        : `${format.number(n)} events are of the whole region and stand in the list only.`,
    nothing: 'No project with a place and no event of a country in this choice.',
    list: 'Read as a list',
  },
};
