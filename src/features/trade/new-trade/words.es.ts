import type { LateWords } from '../../../i18n/lateWords';

export const newTrade: LateWords['tradeDetail']['newTrade'] = {
  heading: 'Comercio nuevo: vehículos eléctricos, baterías, litio, energía solar',
  regionHeading: 'El comercio nuevo en la región',
  choose: 'Producto',
  product: {
    'electric-cars': 'Autos eléctricos',
    'plug-in-hybrids': 'Autos híbridos enchufables',
    'electric-buses': 'Buses eléctricos',
    batteries: 'Baterías de iones de litio',
    'lithium-carbonate': 'Carbonato de litio',
    'lithium-hydroxide': 'Hidróxido de litio',
  },
  goods: {
    'electric-cars': 'autos eléctricos',
    'plug-in-hybrids': 'autos híbridos enchufables',
    'electric-buses': 'buses eléctricos',
    batteries: 'baterías de iones de litio',
    'lithium-carbonate': 'carbonato de litio',
    'lithium-hydroxide': 'hidróxido de litio',
  },
  fromChina: 'De China',
  fromOthers: 'De otros',
  chinaShare: 'Parte de China',
  lessThan: (text) => `menos de ${text}`,
  moreThan: (text) => `más de ${text}`,

  unit: {
    imports: (goods, unit) => `Importaciones de ${goods}, ${unit}`,
    share: (goods) => `Parte de China en las importaciones de ${goods}, %`,
    toChina: (goods, unit) => `Importaciones chinas de ${goods}, ${unit}`,
    solarPower: (unit) => `Exportaciones chinas de bienes solares por mes, ${unit}`,
    gigawatts: 'GW',
    megawatts: 'MW',
    kilowatts: 'kW',
  },
  level: (share) => `${share} de las importaciones`,

  find: {
    supplied: (share, goods, year, china, world) =>
      `China aportó ${share} de las importaciones de ${goods} en ${year}: ${china} de ${world}`,
    suppliedAll: (goods, year, world) =>
      `Todas las importaciones de ${goods} en ${year} vinieron de China: ${world}`,
    suppliedNone: (goods, year, world) =>
      `Ninguna de las importaciones de ${goods} en ${year} vino de China; en total sumaron ${world}`,
    noImports: (goods, year) => `Las importaciones de ${goods} figuran como cero en ${year}`,
    scope: (goods, year, china) =>
      `${china} en ${goods} de China en ${year}, más que el total informado: no hay porcentaje`,
    unknownChina: (goods, year, world) =>
      `Las importaciones de ${goods} sumaron ${world} en ${year}; no se sabe cuánto vino de China`,
    none: (goods) => `Sin cifras de importaciones de ${goods}`,
    shareNone: 'Sin porcentaje de China en ningún año',
    aboveAlways: (level, years) =>
      `China aportó más del ${level} de estas importaciones en todos los años con cifra, ${years}`,
    aboveOnce: (level, years) => `China aportó más del ${level} de estas importaciones en ${years}`,
    aboveThen: (level, years, share, year) =>
      `China aportó más del ${level} de estas importaciones en ${years}; en ${year}, ${share}`,
    shareOne: (share, year) =>
      `Parte de China en estas importaciones: ${share} en ${year}, el único año con cifra`,
    shareRose: (first, firstYear, last, lastYear) =>
      `La parte de China en estas importaciones subió: ${first} en ${firstYear}, ${last} en ${lastYear}`,
    shareFell: (first, firstYear, last, lastYear) =>
      `La parte de China en estas importaciones bajó: ${first} en ${firstYear}, ${last} en ${lastYear}`,
    shareSame: (first, firstYear, last, lastYear) =>
      `La parte de China en estas importaciones casi no cambió: ${first} en ${firstYear}, ${last} en ${lastYear}`,
    toChina: (goods, year, value, share) =>
      `China importó de este país ${value} en ${goods} en ${year}, ${share} de todo lo que importó`,
    toChinaAll: (goods, year, value) =>
      `China importó de este país ${value} en ${goods} en ${year}: todo lo que importó`,
  },
  notes: {
    absent: (goods, years) =>
      `Sin cifras de importaciones de ${goods} para ${years}: se desconocen, no son cero.`,
    scope: (years) =>
      `${years}: las importaciones desde China superan el total informado; no se contaron igual y no se da porcentaje.`,
    zero: 'Un cero de China significa que los demás proveedores nombrados suman la totalidad de las importaciones.',
    small: (world, year) =>
      `El porcentaje de ${year} se apoya en importaciones por ${world} en total: una sola entrega puede cambiarlo.`,
    hybrids: 'Solo híbridos enchufables: los que no se cargan de la red no están en la fuente.',
    codes: (codes) => `Códigos del Sistema Armonizado: ${codes}.`,
    cif: 'Según informa el país importador, en general con flete y seguro (CIF).',
    chinaReports: 'Según informa China, en general con flete y seguro (CIF).',
    weight: (first, firstYear, last, lastYear) =>
      `En peso: ${first} en ${firstYear}, ${last} en ${lastYear}.`,
    peak: (value, year) => `El valor más alto fue ${value}, en ${year}.`,
    tonnes: (text) => `${text} t`,
  },
  failed: 'No se pudo cargar el comercio nuevo de la región.',
  failedStill: 'El resto de la página sigue funcionando.',
  noReports:
    'La fuente no tiene informes de este país sobre vehículos eléctricos, baterías o litio; aquí no se sabe nada de sus importaciones.',

  solar: {
    heading: 'Paneles solares, mes a mes',
    product: { panels: 'Paneles', cells: 'Celdas', wafers: 'Obleas' },
    none: 'La fuente no registra exportaciones chinas de bienes solares a este país.',
    power: (power, year) => `China envió ${power} en paneles solares en ${year}`,
    powerMore: (power, year, change, before) =>
      `China envió ${power} en paneles solares en ${year}, ${change} más que en ${before}`,
    powerLess: (power, year, change, before) =>
      `China envió ${power} en paneles solares en ${year}, ${change} menos que en ${before}`,
    powerTimes: (power, year, times, before) =>
      `China envió ${power} en paneles solares en ${year}, ${times} veces lo de ${before}`,
    powerSame: (power, year, before) =>
      `China envió ${power} en paneles solares en ${year}, casi lo mismo que en ${before}`,
    value: (value, year) => `Los paneles solares de China sumaron ${value} en ${year}`,
    valueMore: (value, year, change, before) =>
      `Los paneles solares de China sumaron ${value} en ${year}, ${change} más que en ${before}`,
    valueLess: (value, year, change, before) =>
      `Los paneles solares de China sumaron ${value} en ${year}, ${change} menos que en ${before}`,
    valueTimes: (value, year, times, before) =>
      `Los paneles solares de China sumaron ${value} en ${year}, ${times} veces lo de ${before}`,
    valueSame: (value, year, before) =>
      `Los paneles solares de China sumaron ${value} en ${year}, casi lo mismo que en ${before}`,
    noPanels: (year) => `Sin paneles solares de China registrados en ${year}`,
    month: 'Mes',
    until: (year, last, now, then, before) =>
      `${year} está incompleto, hasta ${last}: ${now} en paneles, frente a ${then} en los mismos meses de ${before}.`,
    all: (year, value, power) =>
      `Todos los bienes solares (paneles, celdas y obleas) en ${year}: ${value}, ${power}.`,
    gaps: 'Un mes sin registro queda abierto: no se registró exportación o no se publicó.',
    source:
      'Exportaciones chinas por destino, de su aduana. Los megavatios son una estimación de la fuente. No hay un total de todos los proveedores y por eso no hay porcentaje.',
    split: (code) =>
      `Hasta 2021 un solo código aduanero (${code}) reunía paneles y celdas, y todo figura como paneles; celdas y obleas se cuentan aparte desde 2022.`,
    largest: (year, list) => `Los mayores en ${year}, todos los bienes solares: ${list}.`,
  },

  region: {
    above: (level, goods, n, of, year) =>
      n === 1
        ? `China aportó más del ${level} de las importaciones de ${goods} en 1 de ${of} países en ${year}`
        : `China aportó más del ${level} de las importaciones de ${goods} en ${n} de ${of} países en ${year}`,
    aboveAll: (level, goods, of, year) =>
      `China aportó más del ${level} de las importaciones de ${goods} en los ${of} países con porcentaje en ${year}`,
    aboveNone: (level, goods, of, year) =>
      `En ninguno de ${of} países aportó China más del ${level} de las importaciones de ${goods} en ${year}`,
    noFigures: (goods, year) => `Ningún país tiene cifra de importaciones de ${goods} en ${year}`,
    subtitle: (goods, year) => `Parte de China en las importaciones de ${goods}, % y US$, ${year}`,
    named: (level, names) => `Por encima del ${level}: ${names}.`,
    namedSmall: (level, least, names) =>
      `Por encima del ${level} con importaciones de menos de ${least}: ${names}.`,
    sum: (n, of, china, world, share) =>
      `Suma de los ${n} de ${of} países con ambas cifras: ${china} de ${world} vinieron de China (${share}).`,
    missing: (year, names) => `Sin cifra para ${year}: ${names}.`,
    small: (least) =>
      `Bajo la línea: importaciones de menos de ${least} en total, donde una sola entrega puede cambiar el porcentaje.`,
    smallHead: (least) => `Importaciones de menos de ${least}`,
    country: 'País',
    fromChina: (unit) => `De China, ${unit}`,
    fromWorld: (unit) => `De todos, ${unit}`,
    million: 'millones de US$',
    lithium: (goods, year, world, list) =>
      `Las importaciones de ${goods} de la propia China sumaron ${world} en ${year}; desde la región: ${list}.`,
    part: (name, share) => `${name} ${share}`,
    solarHeading: 'Paneles solares a la región, mes a mes',
    solarCountries: (of) => `Suma de los ${of} países del atlas, cada mes los que tienen registro.`,
  },
};
