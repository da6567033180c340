import type { Format } from '../../../i18n/format';
import type { LateWords } from '../../../i18n/lateWords';

const count = (format: Format, n: number, one: string, more: string): string =>
  `${format.number(n)} ${format.plural(n) === 'one' ? one : more}`;

export const indicators: LateWords['cooperation']['indicators'] = {
  heading: 'Cifras clave',
  name: {
    'electric-car-share': 'Autos eléctricos entre los nuevos',
    'renewable-electricity': 'Renovables en la electricidad',
    'internet-users': 'Usuarios de internet',
    'solar-megawatts': 'Paneles solares de China',
  },
  unit: {
    'electric-car-share': 'Autos eléctricos de batería e híbridos enchufables, % de los autos nuevos',
    'renewable-electricity': 'Renovables, con la hidroelectricidad, % de la electricidad generada',
    'internet-users': 'Personas que usan internet, % de la población',
    'solar-megawatts': 'Exportaciones chinas de paneles solares, megavatios estimados',
  },
  find: {
    'electric-car-share': (value, year) => `El ${value} de los autos nuevos fue eléctrico en ${year}`,
    'renewable-electricity': (value, year) => `El ${value} de la electricidad fue renovable en ${year}`,
    'internet-users': (value, year) => `El ${value} de las personas usó internet en ${year}`,
    'solar-megawatts': (value, year) => `China envió ${value} en paneles solares en ${year}`,
  },
  since: (text, first, year) => `${text}, frente a ${first} en ${year}`,
  regionFind: {
    'electric-car-share': (country, value, year) =>
      `De los países con cifra, ${country} tiene la mayor proporción de autos nuevos eléctricos: ${value} en ${year}`,
    'renewable-electricity': (country, value, year) =>
      `${country} tiene la mayor proporción de electricidad renovable: ${value} en ${year}`,
    'internet-users': (country, value, year) =>
      `${country} tiene la mayor proporción de usuarios de internet: ${value} en ${year}`,
    'solar-megawatts': (country, value, year) =>
      `${country} recibió más paneles solares de China que ningún otro: ${value} en ${year}`,
  },
  missing: {
    'electric-car-share': 'Sin cifra sobre autos nuevos eléctricos.',
    'renewable-electricity': 'Sin cifra sobre electricidad renovable.',
    'internet-users': 'Sin cifra sobre usuarios de internet.',
    'solar-megawatts': 'Sin paneles solares de China registrados.',
  },
  megawatts: (text) => `${text} MW`,
  latest: (value, year) => `${value} (${year})`,
  list: 'Un gráfico pequeño por país, primero la cifra más reciente más alta',
  common: (top) => `Todos de cero a ${top}`,
  own: 'Cada uno hasta su propio máximo',
  notInRegion: (names) => `Sin cifra: ${names}.`,
  countryColumn: 'País',
  solarNote: 'Los megavatios son una estimación de la fuente; solo años completos.',

  telecom: {
    heading: 'Redes 5G y equipos chinos',
    title: (open, mixed, restricted, none) =>
      `Equipos chinos en 5G: abierto en ${open} países, mixto en ${mixed}, restringido en ${restricted}; sin decisión conocida en ${none}`,
    titleOf: (status) => `Equipos chinos en 5G: ${status}`,
    subtitle: 'Situación en la fecha de la decisión o de la fuente',
    nothing: 'Nada recopilado sobre 5G y equipos chinos.',
    status: {
      open: 'abierto',
      mixed: 'mixto',
      restricted: 'restringido',
      'none-known': 'sin decisión conocida',
    },
    table: { country: 'País', status: 'Situación', date: 'Fecha', note: 'Qué se sabe', source: 'Fuente' },
    missing: (format, n) =>
      `${count(format, n, 'país no tiene', 'países no tienen')} fila: nada recopilado, lo que no significa «abierto».`,
  },

  topics: {
    heading: {
      '5g': '5G',
      'cloud-region': 'Regiones de nube y centros de datos',
      'safe-city': 'Sistemas de ciudad segura y vigilancia',
      'ground-station': 'Estaciones terrestres',
      satellite: 'Satélites',
    },
    counted: (heading, n) => `${heading}: ${n}`,
    elsewhere: 'Los sistemas de ciudad segura, las estaciones terrestres y los satélites están en:',
  },

  cars: {
    heading: 'Autos chinos y eléctricos, según la prensa y la industria',
    title: (format, n, countries) =>
      `${count(format, n, 'cifra', 'cifras')} de ${count(format, countries, 'país', 'países')}, cada una con su propia medida`,
    titleOne: (format, n) => `${count(format, n, 'cifra', 'cifras')}, cada una con su propia medida`,
    nothing: 'Sin cifras recopiladas sobre autos chinos o eléctricos.',
    subtitle: 'Marca china, fabricado en China y eléctrico son cosas distintas y no se comparan',
    conflict: 'Donde las fuentes difieren, quedan ambas cifras.',
    differ: 'las fuentes difieren',
    table: { place: 'País', measure: 'Medida', period: 'Período', value: 'Cifra', source: 'Fuente' },
    measure: {
      'electric-of-new-cars': 'eléctricos, de los autos nuevos',
      'battery-electric-of-new-cars': 'eléctricos de batería, de los autos nuevos',
      'chinese-brands-of-new-cars': 'marcas chinas, de los autos nuevos',
      'made-in-china-of-new-cars': 'fabricados en China, de los autos nuevos',
      'chinese-brands-or-made-of-new-cars': 'marcas chinas o fabricados en China, de los autos nuevos',
      'chinese-brands-of-electric': 'marcas chinas, de los autos eléctricos',
      'made-in-china-of-electric': 'fabricados en China, de los autos eléctricos',
      'chinese-brands-of-battery-electric': 'marcas chinas, de los autos eléctricos de batería',
      'chinese-brands-of-imported-electric': 'marcas chinas, de los autos eléctricos importados',
      'made-in-china-of-vehicle-imports': 'fabricados en China, de los vehículos importados',
      'byd-of-new-cars': 'BYD, de los autos nuevos',
      'byd-of-electric': 'BYD, de los autos eléctricos',
      'byd-of-battery-electric': 'BYD, de los autos eléctricos de batería',
      'byd-of-electrified': 'BYD, de los autos electrificados (con híbridos)',
      'byd-of-electric-buses': 'BYD, de los buses eléctricos',
      'geely-of-electrified': 'Geely, de los autos electrificados (con híbridos)',
      'faw-zeekr-changan-of-electric': 'FAW, Zeekr y Changan, de los autos eléctricos',
      'units-byd': 'autos BYD',
      'units-chinese': 'autos de marcas chinas',
      'units-imported-from-china': 'vehículos importados de China',
      'units-electrified': 'autos electrificados (con híbridos)',
      'units-electric-buses': 'buses eléctricos de cualquier fabricante',
      'units-byd-electric-buses': 'buses eléctricos BYD',
    },
    qualifier: {
      about: (value) => `cerca de ${value}`,
      'more-than': (value) => `más de ${value}`,
      'with-non-reporting': (value) => `${value}, con marcas que no informan`,
      'reporting-only': (value) => `${value}, de las marcas que informan`,
      press: (value) => `${value}, según la prensa`,
    },
    units: (n) => `${n} unidades`,
    half: (year) => `primer semestre de ${year}`,
  },
};
