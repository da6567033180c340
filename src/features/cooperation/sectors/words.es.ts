import type { Format } from '../../../i18n/format';
import type { LateWords } from '../../../i18n/lateWords';

const count = (format: Format, n: number, one: string, more: string): string =>
  `${format.number(n)} ${format.plural(n) === 'one' ? one : more}`;

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

export const sector: LateWords['cooperation']['sector'] = {
  toSector: (name) => `${name} en toda la región`,
  filterShort: 'Filtrar',
  stopShort: 'Dejar de filtrar',
  wholeRegion: 'Toda la región',
  failed: (name) => `No se pudieron cargar los registros sobre ${lower(name)}.`,
  failedStill: 'El mapa y las demás partes siguen funcionando.',
  money: {
    billion: 'miles de millones de US$',
    million: 'millones de US$',
    thousand: 'miles de US$',
    one: 'US$',
  },

  counts: {
    commitments: (format, n) =>
      count(
        format,
        n,
        'compromiso de financiamiento para el desarrollo',
        'compromisos de financiamiento para el desarrollo',
      ),
    investments: (format, n) => count(format, n, 'operación de inversión', 'operaciones de inversión'),
    constructions: (format, n) => count(format, n, 'contrato de construcción', 'contratos de construcción'),
    events: (format, n) => count(format, n, 'hecho fechado', 'hechos fechados'),
  },
  onRecord: (list) => `Registrado: ${list}.`,
  onRecordIn: (list, countries) => `Registrado en ${countries}: ${list}.`,
  noAmounts: (format, n, all) =>
    `De ${count(format, all, 'compromiso', 'compromisos')}, ${format.number(n)} no ${n === 1 ? 'tiene' : 'tienen'} monto.`,
  noPlaces: (format, n, all) =>
    `De ${count(format, all, 'compromiso', 'compromisos')}, ${format.number(n)} no ${n === 1 ? 'tiene' : 'tienen'} lugar en el mapa.`,
  noAmountsNoPlaces: (format, n, places, all) =>
    `De ${count(format, all, 'compromiso', 'compromisos')}, ${format.number(n)} no ${n === 1 ? 'tiene' : 'tienen'} monto y ${format.number(places)} no ${places === 1 ? 'tiene' : 'tienen'} lugar en el mapa.`,
  eventsWithoutAmount: (format, n, all) =>
    `De ${count(format, all, 'hecho', 'hechos')}, ${format.number(n)} no ${n === 1 ? 'indica' : 'indican'} monto.`,
  filtered: (commitments, investments, constructions, events) =>
    `El filtro deja ${commitments} compromisos, ${investments} operaciones de inversión, ${constructions} contratos de construcción y ${events} hechos.`,
  partOf: (format, n, all) => `${format.number(n)} de ${format.number(all)}`,
  find: {
    nothing: 'Nada registrado',
    nothingLeft: 'El filtro no deja nada aquí',
    events: (format, up, down, all) =>
      `${up === 0 ? 'Ninguno' : format.number(up)} de ${count(format, all, 'hecho fechado', 'hechos fechados')} ${up <= 1 ? 'profundiza' : 'profundizan'} los vínculos con China y ${down === 0 ? 'ninguno' : format.number(down)} los ${down <= 1 ? 'restringe o termina' : 'restringen o terminan'}`,
    noEvents: 'Ningún hecho fechado',
    financeMost: (country, amount) => `mayor financiamiento para el desarrollo: ${country} (${amount})`,
    financeSum: (amount, from, to) =>
      from === to
        ? `el financiamiento para el desarrollo sumó ${amount}, todo en ${from}`
        : `el financiamiento para el desarrollo sumó ${amount}, ${from}–${to}`,
    financeUnknown: 'no se conocen los montos del financiamiento para el desarrollo',
    noFinance: 'sin financiamiento para el desarrollo',
  },

  finance: {
    heading: 'Financiamiento para el desarrollo',
    unit: (money) => `Compromisos registrados con lugar, ${money} constantes de 2021`,
    none: 'Sin financiamiento para el desarrollo registrado en este sector.',
    noneLeft: (format, n) => `El filtro no deja ninguno de ${count(format, n, 'compromiso', 'compromisos')}.`,
    title: (amount, commitments, year, most) =>
      `${amount} en ${commitments}; el mayor monto, en ${year} (${most})`,
    titleOne: (amount, commitments, year) => `${amount} en ${commitments}, todo en ${year}`,
    titleUnknown: (commitments) => `${commitments}, ninguno con monto`,
    line: 'Financiamiento para el desarrollo',
    withoutAmount: (format, n, all, share) =>
      `${format.number(n)} de ${count(format, all, 'compromiso', 'compromisos')} (${share}) no ${n === 1 ? 'tiene' : 'tienen'} monto en la fuente: se desconoce cuánto, no es cero.`,
    dash: 'Un guion marca un año sin compromisos con monto.',
    wholeOnly:
      'Los compromisos sin lugar solo se conocen para un país en su conjunto, no por sector, y no entran en estas sumas.',
    placesTitle: (country, share) => `${country} concentra el ${share} de los montos conocidos`,
    placesTitleUnknown: (countries) => `Compromisos en ${countries}, ninguno con monto`,
    placesSubtitle: 'Por país, US$ constantes de 2021',
  },

  deals: {
    heading: 'Operaciones',
    apart:
      'Las operaciones y el financiamiento para el desarrollo se superponen y se cuentan en dólares distintos, así que nunca se suman; tampoco la inversión y la construcción.',
    floor: 'La fuente registra solo operaciones de US$ 100 millones o más.',
    investment: 'Inversión',
    construction: 'Contratos de construcción',
    unit: (money) => `${money}, nominales`,
    none: {
      investment: 'Ninguna operación de inversión registrada.',
      construction: 'Ningún contrato de construcción registrado.',
    },
    noneLeft: (format, kind, n) =>
      `${kind}: el filtro no deja ninguna de ${count(format, n, 'operación', 'operaciones')}.`,
    title: (kind, amount, deals, year, most) =>
      `${kind}: ${amount} en ${deals}; el mayor monto, en ${year} (${most})`,
    titleOne: (kind, amount, deals, year) => `${kind}: ${amount} en ${deals}, todo en ${year}`,
    dash: 'Un guion marca un año sin operaciones en la fuente.',
    placesTitle: (countries) => `Operaciones en ${countries}`,
    placesSubtitle: 'Por país, US$ nominales; inversión y contratos de construcción por separado',
  },
  filterNote: (format, n, all, unit) =>
    `Solo lo que deja el filtro: ${format.number(n)} de ${format.number(all)} ${unit}.`,
  units: { commitments: 'compromisos', deals: 'operaciones', events: 'hechos' },
  table: {
    year: 'Año',
    country: 'País',
    commitments: 'Compromisos',
    withAmount: 'Con monto',
    amount2021: 'Millones de US$ de 2021',
    deals: 'Operaciones',
    nominal: 'Millones de US$ nominales',
    kind: 'Tipo',
  },

  events: {
    heading: 'Hechos fechados',
    title: (events, from, to, up, down, neither) =>
      `${events}, ${from === to ? String(from) : `${from}–${to}`}: ${up} profundizan, ${down} restringen o terminan, ${neither} ni lo uno ni lo otro`,
    none: 'Ningún hecho fechado registrado.',
    noneLeft: (format, n) => `El filtro no deja ninguno de ${count(format, n, 'hecho', 'hechos')}.`,
    note: 'Primero los más recientes. La dirección es la del acto respecto de China; el estado, el de la fecha de la fuente. Los montos son los indicados, nominales, y nunca se suman: las etapas los repiten.',
    direction: {
      up: 'profundiza',
      down: 'restringe o termina',
      neither: 'ni profundiza ni restringe',
    },
    at: (status, date) => `${status} (al ${date})`,
    with: (name) => `con ${name}`,
    stated: (amount) => `${amount}, según la fuente`,
    stages: 'Etapas del mismo proyecto:',
    financeStage: 'financiamiento para el desarrollo',
    source: 'Fuente',
    unsure: 'informado una sola vez o inferido',
    showAll: (format, n) => `Mostrar los ${format.number(n)}`,
    showFewer: 'Mostrar menos',
  },

  claims: {
    heading: 'Preocupaciones y oportunidades',
    note: 'Afirmaciones de quienes se nombran, cada una con su fuente: no son conclusiones de este atlas.',
    concerns: 'Preocupaciones',
    opportunities: 'Oportunidades',
    concern: 'Preocupación',
    opportunity: 'Oportunidad',
    none: 'Ninguna recopilada.',
    aboutRegion: 'dicho de toda la región',
    theme: {
      'intellectual-property': 'propiedad intelectual',
      'data-security': 'seguridad de datos',
      'market-dominance': 'dominio del mercado',
      debt: 'deuda',
      environment: 'ambiente',
      labour: 'trabajo',
      dependence: 'dependencia',
      jobs: 'empleo',
      investment: 'inversión',
      'technology-transfer': 'transferencia de tecnología',
      growth: 'crecimiento',
      infrastructure: 'infraestructura',
      climate: 'clima',
    },
    counted: (format, theme, n) => `${theme} ${format.number(n)}`,
    showAll: (format, n) => `Mostrar las ${format.number(n)}`,
    showFewer: 'Mostrar menos',
  },

  dependence: {
    heading: 'Dependencia de las importaciones desde China',
    headingSold: 'Litio vendido a China',
    headingSolar: 'Bienes solares de China',
    noFigures:
      'Sin cifras sobre dependencia de importaciones en este sector: las fuentes siguen solo vehículos eléctricos, baterías, litio y bienes solares.',
    toTrade: 'Todas las cifras sobre estos bienes',
    goods: 'Bienes',
    noShare: 'sin porcentaje',
    ofWorld: (part, whole) => `${part} de ${whole}`,
    ofUnknown: (whole) => `parte desconocida de ${whole}`,
    table: { country: 'País', share: 'Porcentaje', amounts: 'Parte del total' },
    tableTitle: 'Porcentaje de China en las importaciones, último año con cifra',
    lithiumTitle: (country, share, goods, year) =>
      `${country} aportó ${share} de las importaciones chinas de ${goods} en ${year}`,
    lithiumSubtitle: (goods, year) =>
      `Porcentaje de las importaciones chinas de ${goods}, según las informa China, ${year}`,
    lithiumNone: 'China no informa importaciones de litio desde aquí por US$ 1 millón o más.',
    unknown: 'La fuente no tiene informe de este país sobre estos bienes: se desconoce, no es cero.',
    failed: 'No se pudieron cargar las cifras de importaciones.',
  },
};
