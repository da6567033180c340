import type { LateWords } from '../../../i18n/lateWords';

type Flow = 'export' | 'import';
const flows = { export: 'exportaciones', import: 'importaciones' } as const;
const titled = { export: 'Exportaciones', import: 'Importaciones' } as const;
const preposition = (flow: Flow): string => (flow === 'export' ? 'a' : 'desde');
const withChina = (flow: Flow): string => `${flows[flow]} ${preposition(flow)} China`;
const takes = (flow: Flow): string => (flow === 'export' ? 'recibe' : 'aporta');
const market = (flow: Flow): string => (flow === 'export' ? 'mercado de exportación' : 'proveedor');
const firstOf = (flow: Flow): string => `el primer ${market(flow)}`;
const countries = (n: number): string => (n === 1 ? '1 país' : `${n} países`);

export const region: LateWords['tradeDetail']['region'] = {
  flow: { label: 'Comparar por', export: 'Exportaciones', import: 'Importaciones' },
  unitLabel: 'Cifras en',
  sumsOnly: 'Las sumas de la región se muestran como proporción o en US$.',
  onlyClasses: (classes, n) => `Solo países de las clases elegidas (${classes}): ${n} de 33.`,
  noCountries: 'Ningún país pertenece a las clases elegidas.',
  failed: 'No se pudo cargar la comparación de países.',
  failedStill: 'Las sumas de la región de arriba siguen en pie.',
  pricesFailed: 'No se pudieron cargar los precios mundiales.',

  table: {
    heading: 'Los países comparados',
    columns: {
      name: 'País',
      share: (flow) => `Parte de China en las ${flows[flow]}`,
      usd: (flow) => `${titled[flow]} ${preposition(flow)} China`,
      'per-person': 'Por persona',
      gdp: '% del PIB',
      'usa-share': (flow) => `Parte de EE. UU. en las ${flows[flow]}`,
      balance: 'Saldo con China',
      place: (year) => (year === null ? 'Lugar de China' : `Lugar de China, ${year}`),
    },
    rank: 'Puesto',
    rankOf: (rank, tied) => (tied ? `${rank}=` : String(rank)),
    notNamed: 'no figura',
    under: (value) => `menos de ${value}`,
    subtitle: (flow, year) => `${titled[flow]} de bienes por país, ${year}`,
    missing: {
      'no-figure': (flow) => `Sin dato de ${withChina(flow)}`,
      'no-usa': (flow) => `Sin dato de ${flows[flow]} ${preposition(flow)} Estados Unidos`,
      'no-world': (flow) => `Sin total de ${flows[flow]}`,
      partial: 'Solo petróleo crudo: de una parte no se calcula proporción',
      'scope-differs': (flow) =>
        `Mayor que el total de ${flows[flow]}: se contó de otro modo y no da proporción`,
      'no-gdp': 'Sin dato del PIB para ese año',
      'no-people': 'Sin dato de población para ese año',
      'one-flow': 'No se conocen a la vez exportaciones e importaciones',
      'no-list': 'Sin lista de socios',
    },
    ranks:
      'Pulse una columna para ordenar por ella. Las cifras iguales comparten puesto; los países sin dato van al final.',
    atLeast: '«Al menos»: solo petróleo crudo, una cota inferior; sin puesto.',
    perPerson: 'Por persona y % del PIB: el valor del flujo con China entre la población y el PIB.',
    balance: 'Saldo: exportaciones a China menos importaciones desde China.',
    place:
      'El lugar de China es entre los socios que nombra The World Factbook de la CIA, casi siempre los tres a seis primeros; «no figura» está en algún punto por debajo. Sus listas se apoyan en otras fuentes que las cifras de aquí, así que pueden diferir.',
  },

  find: {
    share: (flow, n, of, year) =>
      `China ${takes(flow)} más de una quinta parte de las ${flows[flow]} en ${n} de ${of} países con datos en ${year}`,
    shareNowhere: (flow, of, year, country, most) =>
      `China ${takes(flow)} una quinta parte de las ${flows[flow]} o menos en los ${of} países con datos en ${year}; el máximo es ${most} en ${country}`,
    usd: (flow, country, value, sum, of, year) =>
      `${country} es quien más ${flow === 'export' ? 'vende a' : 'compra a'} China: ${value} de los ${sum} de ${of} países con datos en ${year}`,
    'per-person': (flow, country, value, year) =>
      `${country} es quien más ${flow === 'export' ? 'vende a' : 'compra a'} China por persona: ${value} en ${year}`,
    gdp: (flow, country, share, year) =>
      `Las ${withChina(flow)} pesan más en la economía de ${country}: ${share} del PIB en ${year}`,
    'usa-share': (flow, n, of, year) =>
      `Estados Unidos ${takes(flow)} más de una quinta parte de las ${flows[flow]} en ${n} de ${of} países con datos en ${year}`,
    usaNowhere: (flow, of, year, country, most) =>
      `Estados Unidos ${takes(flow)} una quinta parte de las ${flows[flow]} o menos en los ${of} países con datos en ${year}; el máximo es ${most} en ${country}`,
    balance: (n, of, year) =>
      n === 1
        ? `1 de ${of} países vendió a China más de lo que le compró en ${year}`
        : `${n} de ${of} países vendieron a China más de lo que le compraron en ${year}`,
    balanceNone: (of, year) =>
      `Los ${of} países con ambos datos compraron a China más de lo que le vendieron en ${year}`,
    place: (flow, n, of, year) => `China fue ${firstOf(flow)} de ${n} de ${of} países en ${year}`,
    placeNone: (flow, of, year) => `China no fue ${firstOf(flow)} de ninguno de ${of} países en ${year}`,
    only: (country, value, year) => `${country} es el único país con dato de ${year}: ${value}`,
    none: (flow, year) => `Sin datos de ${withChina(flow)} en ${year}`,
    noneUsa: (flow, year) => `Sin datos de ${flows[flow]} ${preposition(flow)} Estados Unidos en ${year}`,
    noneBalance: (year) => `Ningún país tiene datos de ambos flujos con China en ${year}`,
    nonePlace: (year) => `No hay listas de socios de ${year} ni anteriores`,
  },

  multiples: {
    ahead: (flow, n, of) =>
      flow === 'export'
        ? `China compra más que Estados Unidos a ${n} de ${of} países`
        : `China vende más que Estados Unidos a ${n} de ${of} países`,
    aheadNote: 'Comparación en el último año de cada país con ambos datos.',
    grown: (flow, n, of) =>
      flow === 'export'
        ? `Las exportaciones a China crecieron más que las dirigidas a Estados Unidos en ${n} de ${of} países`
        : `Las importaciones desde China crecieron más que las de Estados Unidos en ${n} de ${of} países`,
    grownNote: 'Del primer al último año con ambos datos, por país; el primero es 100.',
    none: (flow) => `Ningún país tiene datos de ${flows[flow]} con China y con Estados Unidos que comparar`,
    unit: {
      usd: (flow) => `${titled[flow]} de bienes, US$ corrientes`,
      'per-person': (flow) => `${titled[flow]} de bienes, US$ corrientes por persona`,
      gdp: (flow) => `${titled[flow]} de bienes, % del PIB`,
      index: (flow) => `${titled[flow]} de bienes, primer año con ambos datos = 100`,
    },
    common: (top) => `Todos a la misma altura: ${top}.`,
    own: 'Cada uno a su propia altura: compare formas, no alturas.',
    list: (flow) => `${titled[flow]} por país`,
    text: (value, year) => `${value} en ${year}`,
    noText: 'sin dato',
    partner: 'Socio',
    order: 'En el orden de la tabla de arriba.',
  },

  places: {
    heading: (flow) =>
      flow === 'export'
        ? 'El lugar de China entre los mercados de exportación'
        : 'El lugar de China entre los proveedores',
    unit: (flow) =>
      flow === 'export'
        ? 'Lugar de China entre los mercados de exportación'
        : 'Lugar de China entre los proveedores',
    countUnit: (flow) =>
      flow === 'export'
        ? 'Países según el lugar de China entre sus mercados de exportación'
        : 'Países según el lugar de China entre sus proveedores',
    first: 'Primero',
    second: 'Segundo',
    third: 'Tercero',
    lower: 'Cuarto o inferior',
    notNamed: 'No figura',
    countTitle: (flow, n, of, year, before, beforeOf, beforeYear) =>
      of === beforeOf
        ? `China fue ${firstOf(flow)} de ${n} de ${of} países en ${year} y de ${before} en ${beforeYear}`
        : `China fue ${firstOf(flow)} de ${n} de ${of} países en ${year} y de ${before} de ${beforeOf} en ${beforeYear}`,
    countSingle: (flow, n, of, year) => `China fue ${firstOf(flow)} de ${n} de ${of} países en ${year}`,
    countNone: 'Sin listas de socios',
    rose: (flow, names, from) => `China pasó a ser ${firstOf(flow)} de ${names} desde ${from}`,
    left: (flow, names, from) => `China ya no es ${firstOf(flow)} de ${names}, como lo era en ${from}`,
    held: (flow, n, from, to) =>
      n === 1
        ? `China fue ${firstOf(flow)} del mismo país en ${from} y en ${to}`
        : `China fue ${firstOf(flow)} de los mismos ${n} países en ${from} y en ${to}`,
    holds: (flow, names, year) => `China fue ${firstOf(flow)} de ${names} en ${year}`,
    neverFirst: (flow) => `China no es ${firstOf(flow)} de ningún país mostrado`,
    none: (flow) =>
      flow === 'export'
        ? 'China no ha estado entre los tres primeros mercados de exportación de ningún país mostrado'
        : 'China no ha estado entre los tres primeros proveedores de ningún país mostrado',
    same: countries,
    together: (names, first) =>
      first
        ? `Una sola línea para ${names}: primero todos los años.`
        : `Una sola línea para ${names}: los mismos lugares.`,
    shown: (n, of) =>
      n === of
        ? 'Dibujados: los países donde China ha estado entre los tres primeros. Todos están en la tabla.'
        : `Dibujados: ${n} de los ${of} países donde China ha estado entre los tres primeros: aquellos donde ocupaba el lugar más alto el último año y, a igualdad, más se movió. Todos están en la tabla.`,
    editions:
      'Años para los que The World Factbook de la CIA nombra a los socios de la mayoría de los países; en los demás, los de unos pocos o de ninguno.',
    otherSources:
      'Estas listas nombran solo a los mayores socios y se apoyan en otras fuentes que las cifras de arriba. Los países sin lista de un año quedan fuera de ese año.',
    notNamedNote: 'n. f.: no figura, es decir, por debajo de los socios nombrados; no se sabe cuánto.',
    axisNotNamed: 'n. f.',
  },

  prices: {
    heading: 'Los precios mundiales detrás',
    exports: 'Exportaciones a China',
    exportsShort: 'Export.',
    names: {
      soybeans: 'Soja',
      copper: 'Cobre',
      'iron-ore': 'Mineral de hierro',
      crude: 'Petróleo crudo',
      lithium: 'Litio',
    },
    short: { soybeans: 'Soja', copper: 'Cobre', 'iron-ore': 'Hierro', crude: 'Crudo', lithium: 'Litio' },
    unit: (base) =>
      `Índice, ${base} = 100: precios mundiales, media anual, y exportaciones de la región a China en US$`,
    unitNone: 'Precios mundiales y exportaciones de la región a China',
    fell: (n, of, from, to) =>
      `Las exportaciones a China cayeron en ${n} de los ${of} años con precios a la baja, ${from}–${to}`,
    noFall: (from, to) => `Ningún año entre ${from} y ${to} en que cayeran tres de los cuatro precios`,
    none: 'Sin precios que poner junto a las exportaciones',
    rule: 'Año con precios a la baja: al menos tres de las cuatro medias anuales están por debajo de las del año anterior. Son los precios de estos bienes, no sus cantidades, y las exportaciones de todo tipo.',
    means: 'Media anual de doce precios mensuales en US$; se omiten los años incompletos.',
  },
};
