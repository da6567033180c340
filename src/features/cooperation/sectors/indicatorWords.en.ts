import type { Format } from '../../../i18n/format';

const count = (format: Format, n: number, one: string, more: string): string =>
  `${format.number(n)} ${format.plural(n) === 'one' ? one : more}`;

/** Figures readers of a sector expect. Values come as finished texts. */
export const indicators = {
  heading: 'Key figures',
  name: {
    'electric-car-share': 'Electric share of new cars',
    'renewable-electricity': 'Renewable share of electricity',
    'internet-users': 'Internet users',
    'solar-megawatts': 'Solar panels from China',
  },
  unit: {
    'electric-car-share': 'Battery-electric and plug-in hybrid cars, % of new cars',
    'renewable-electricity': 'Renewables including hydropower, % of electricity generated',
    'internet-users': 'Individuals using the Internet, % of population',
    'solar-megawatts': 'China’s exports of solar panels, estimated megawatts',
  },
  find: {
    'electric-car-share': (value: string, year: number) => `${value} of new cars were electric in ${year}`,
    'renewable-electricity': (value: string, year: number) =>
      `${value} of electricity came from renewables in ${year}`,
    'internet-users': (value: string, year: number) => `${value} of people used the Internet in ${year}`,
    'solar-megawatts': (value: string, year: number) => `China shipped ${value} of solar panels in ${year}`,
  },
  since: (text: string, first: string, year: number) => `${text}, against ${first} in ${year}`,
  regionFind: {
    'electric-car-share': (country: string, value: string, year: number) =>
      `Of the countries with a figure, ${country} has the highest electric share of new cars: ${value} in ${year}`,
    'renewable-electricity': (country: string, value: string, year: number) =>
      `${country} has the highest renewable share of electricity: ${value} in ${year}`,
    'internet-users': (country: string, value: string, year: number) =>
      `${country} has the highest share of Internet users: ${value} in ${year}`,
    'solar-megawatts': (country: string, value: string, year: number) =>
      `${country} received the most solar panels from China: ${value} in ${year}`,
  },
  missing: {
    'electric-car-share': 'No figure on the electric share of new cars.',
    'renewable-electricity': 'No figure on the renewable share of electricity.',
    'internet-users': 'No figure on Internet users.',
    'solar-megawatts': 'No solar panels from China recorded.',
  },
  megawatts: (text: string) => `${text} MW`,
  latest: (value: string, year: number) => `${value} (${year})`,
  list: 'One small chart a country, the highest latest figure first',
  common: (top: string) => `All from zero to ${top}`,
  own: 'Each to its own highest value',
  notInRegion: (names: string) => `No figure: ${names}.`,
  countryColumn: 'Country',
  solarNote: 'Megawatts are the source’s estimate; whole years only.',

  telecom: {
    heading: '5G networks and Chinese equipment',
    title: (open: number, mixed: number, restricted: number, none: number) =>
      `Chinese equipment in 5G: open in ${open}, mixed in ${mixed}, restricted in ${restricted}; no decision known in ${none}`,
    titleOf: (status: string) => `Chinese equipment in 5G: ${status}`,
    subtitle: 'Status at the date of the decision or source',
    nothing: 'Nothing gathered on 5G and Chinese equipment.',
    status: {
      open: 'open',
      mixed: 'mixed',
      restricted: 'restricted',
      'none-known': 'no decision known',
    },
    table: { country: 'Country', status: 'Status', date: 'Date', note: 'What is known', source: 'Source' },
    missing: (format: Format, n: number) =>
      `${count(format, n, 'country has', 'countries have')} no row: nothing gathered, not “open”.`,
  },

  topics: {
    heading: {
      '5g': '5G',
      'cloud-region': 'Cloud regions and data centres',
      'safe-city': 'Safe-city and surveillance systems',
      'ground-station': 'Ground stations',
      satellite: 'Satellites',
    },
    counted: (heading: string, n: string) => `${heading}: ${n}`,
    elsewhere: 'Safe-city systems, ground stations and satellites stand under:',
  },

  cars: {
    heading: 'Chinese and electric cars, as press and industry state them',
    title: (format: Format, n: number, countries: number) =>
      `${count(format, n, 'figure', 'figures')} from ${count(format, countries, 'country', 'countries')}, each of its own measure`,
    titleOne: (format: Format, n: number) =>
      `${count(format, n, 'figure', 'figures')}, each of its own measure`,
    nothing: 'No figure on Chinese or electric cars gathered.',
    subtitle: 'Brand share, share made in China and electric share are different things and are not compared',
    conflict: 'Where sources differ, both figures stand.',
    differ: 'sources differ',
    table: { place: 'Country', measure: 'Measure', period: 'Period', value: 'Figure', source: 'Source' },
    measure: {
      'electric-of-new-cars': 'electric, of new cars',
      'battery-electric-of-new-cars': 'battery-electric, of new cars',
      'chinese-brands-of-new-cars': 'Chinese brands, of new cars',
      'made-in-china-of-new-cars': 'made in China, of new cars',
      'chinese-brands-or-made-of-new-cars': 'Chinese brands or made in China, of new cars',
      'chinese-brands-of-electric': 'Chinese brands, of electric cars',
      'made-in-china-of-electric': 'made in China, of electric cars',
      'chinese-brands-of-battery-electric': 'Chinese brands, of battery-electric cars',
      'chinese-brands-of-imported-electric': 'Chinese brands, of imported electric cars',
      'made-in-china-of-vehicle-imports': 'made in China, of imported vehicles',
      'byd-of-new-cars': 'BYD, of new cars',
      'byd-of-electric': 'BYD, of electric cars',
      'byd-of-battery-electric': 'BYD, of battery-electric cars',
      'byd-of-electrified': 'BYD, of electrified cars (hybrids included)',
      'byd-of-electric-buses': 'BYD, of electric buses',
      'geely-of-electrified': 'Geely, of electrified cars (hybrids included)',
      'faw-zeekr-changan-of-electric': 'FAW, Zeekr and Changan, of electric cars',
      'units-byd': 'BYD cars',
      'units-chinese': 'cars of Chinese brands',
      'units-imported-from-china': 'vehicles imported from China',
      'units-electrified': 'electrified cars (hybrids included)',
      'units-electric-buses': 'electric buses, any maker',
      'units-byd-electric-buses': 'BYD electric buses',
    },
    qualifier: {
      about: (value: string) => `about ${value}`,
      'more-than': (value: string) => `more than ${value}`,
      'with-non-reporting': (value: string) => `${value}, with brands that do not report`,
      'reporting-only': (value: string) => `${value}, of brands that report`,
      press: (value: string) => `${value}, according to press`,
    },
    units: (n: string) => `${n} units`,
    half: (year: number) => `first half of ${year}`,
  },
};
