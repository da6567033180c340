import type { LateWords } from '../../../i18n/lateWords';
import { sides } from './mirrorWords.es';

type Flow = 'export' | 'import';
const flows = { export: 'exportaciones', import: 'importaciones' } as const;
const titled = { export: 'Exportaciones', import: 'Importaciones' } as const;
const preposition = (flow: Flow): string => (flow === 'export' ? 'a' : 'desde');

export const partners: LateWords['tradeDetail']['partners'] = {
  rest: 'Resto del mundo',
  restShort: 'Resto',
  restNote:
    'Resto del mundo: el total mundial menos China y Estados Unidos, en los años con dato completo de los tres.',

  contents: {
    label: 'En esta pestaña',
    partners: 'Socios',
    sides: 'Las dos caras de un flujo',
    composition: 'Qué se comercia',
    concentration: 'Qué tan concentrado está',
    exposure: 'Qué costaría una baja de precios',
    newTrade: 'Nuevo comercio',
    tradeWar: 'Aranceles',
  },

  units: {
    label: 'Cifras en',
    share: 'Parte del total',
    usd: 'US$',
    'per-person': 'US$ por habitante',
    gdp: '% del PIB',
    index: 'Índice',
  },
  scales: {
    label: 'Escala',
    linear: 'Lineal',
    log: 'Logarítmica',
    notHere: 'Se dibuja en escala lineal: la logarítmica exige que todos los datos sean mayores que cero.',
    onlyFor: 'La escala logarítmica se ofrece para US$, US$ por habitante e índice.',
  },

  unit: {
    perPerson: (flow) => `${titled[flow]} de bienes, US$ corrientes por habitante`,
    gdp: (flow) => `${titled[flow]} de bienes, % del PIB`,
    index: (flow, base) => `${titled[flow]} de bienes, índice de US$ corrientes, ${base} = 100`,
    indexNone: (flow) => `${titled[flow]} de bienes, índice`,
    balance: (unit) => `Exportaciones menos importaciones, ${unit}`,
    balanceShare: 'Exportaciones menos importaciones, % de todo el comercio de bienes con el mundo',
    balancePerPerson: 'Exportaciones menos importaciones, US$ corrientes por habitante',
    balanceGdp: 'Exportaciones menos importaciones, % del PIB',
    log: (unit) => `${unit}, escala logarítmica`,
  },
  perPerson: (value) => `${value} por habitante`,
  gdpFirst: (share) => `Bienes por el ${share} del PIB`,
  gdpNext: (share) => `el ${share} del PIB`,
  indexBoth: (flow, base, china, year, usa, usaYear) =>
    year === usaYear
      ? `Las ${flows[flow]} ${preposition(flow)} China en ${year} fueron ${china} veces las de ${base}; ${preposition(flow)} Estados Unidos, ${usa} veces`
      : `Las ${flows[flow]} ${preposition(flow)} China en ${year} fueron ${china} veces las de ${base}; ${preposition(flow)} Estados Unidos en ${usaYear}, ${usa} veces`,
  indexNone: (flow) =>
    `Sin índice: ningún año tiene datos completos de ${flows[flow]} ${preposition(flow)} China y ${preposition(flow)} Estados Unidos a la vez`,
  indexNote:
    'El índice parte del primer año en que tanto China como Estados Unidos tienen dato completo. Sube con los precios igual que con las cantidades.',
  balanceInUsd: 'Un saldo puede ser negativo, por lo que no tiene índice; se muestra en US$.',
  gdpUpTo: (year) => `El PIB se conoce hasta ${year}.`,
  peopleUpTo: (year) => `El número de habitantes se conoce hasta ${year}.`,

  overtaking: {
    heading: 'Cuándo superó China a Estados Unidos',
    flow: 'Flujo',
    answer: 'China por delante desde',
    compared: 'Años comparados',
    export: 'Exportaciones',
    import: 'Importaciones',
    both: 'Ambas juntas',
    sinceStart: (year) => `el comienzo de la serie (${year})`,
    not: 'hasta ahora no',
    notButLately: (years) => `hasta ahora no; por delante solo en ${years}`,
    lost: (years) => `la perdió de nuevo; por delante en ${years}`,
    lostOf: (n, of, last) => `la perdió de nuevo; por delante en ${n} de ${of} años, el último ${last}`,
    tooFew: 'muy pocos años con ambos datos',
    noYears: 'ninguno',
    rule: 'Según la media de tres años con ambos datos: pasa a favor de China y así sigue hasta el último año.',
  },

  origin: (source, basis) => `${source}, ${basis}`,
  originPartial: (origin, partial) => `${origin} (${partial})`,
  sourceNames: {
    'atlas-g20-china': 'Growth Lab (Atlas)',
    'baci-V202501': 'BACI',
    'baci-V202601': 'BACI',
    'baci-totals': 'BACI',
    'comtrade-cipf': 'UN Comtrade (CIPF)',
    'comtrade-cri-partners': 'UN Comtrade (Costa Rica)',
    'comtrade-ev-battery-hs6': 'UN Comtrade',
    'comtrade-latam10-exports': 'UN Comtrade (diez países)',
    'gacc-2024': 'Aduanas de China',
    'oecd-btige': 'OCDE BTIGE',
    'tradestatistics-2013-2017': 'Open Trade Statistics',
    'us-census-2024': 'Oficina del Censo de EE. UU.',
    'wb-wdi': 'Banco Mundial (WDI)',
    'wits-trade-summary': 'WITS',
  },

  sides,
};
