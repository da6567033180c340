import type { Words } from '../words';

export const map: Words['map'] = {
  label: 'Mapa de América Latina y el Caribe',
  keys: 'Las flechas pasan de un país a otro, una letra salta al siguiente nombre, Intro elige, Escape vuelve a la región.',
  mapShows: 'El mapa muestra',
  countryLabel: (name, value) => `${name}: ${value}`,
  countryDetail: (label, detail) => `${label}. ${detail}`,
  behind: (engagement, guardedness, agree) =>
    `Compromiso ${engagement}, cautela ${guardedness}; coincide el ${agree} de los sorteos`,
  behindPending: (engagement, guardedness, pending) =>
    `Compromiso ${engagement}, cautela ${guardedness}; ${pending}`,
  valueRange: (value, low, high) => `${value} (${low}–${high})`,
  marks: {
    contested: 'Discutible',
    thin: 'Poca evidencia',
  },
  marksMean: {
    contested: (pct) => `Discutible: coincide menos del ${pct} de los sorteos`,
    thin: (rows) => `Poca evidencia: menos de ${rows} filas`,
  },
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  fit: 'Todo',
  fitLabel: 'Todo el mapa',
  legend: 'Leyenda',
  clearClasses: 'Mostrar todas las clases',
  loadFailed: 'No se pudo cargar el mapa. El resto de la página sigue funcionando.',
  groups: {
    stance: 'Postura ante China',
    trade: 'Comercio de bienes',
    cooperation: 'Cooperación por sector',
  },
  titles: {
    stance: 'Postura ante China',
    engagement: 'Compromiso con China',
    guardedness: 'Cautela ante China',
    'export-share': 'Peso de China en las exportaciones de bienes',
    'import-share': 'Peso de China en las importaciones de bienes',
    'trade-share': 'Peso de China en el comercio de bienes',
    'finance-amount': 'Financiamiento chino para el desarrollo, monto',
    'finance-count': 'Financiamiento chino para el desarrollo, compromisos',
    'deals-amount': 'Inversión y construcción chinas, monto',
    'deals-count': 'Inversión y construcción chinas, operaciones',
  },
  units: {
    stance: 'clase según dos ejes',
    axis: 'índice, 0–100',
    share: (year) => `%, ${year}`,
    financeAmount: (years) => `US$ de 2021, suma ${years}`,
    dealsAmount: (years) => `US$ corrientes, suma ${years}`,
    count: (years) => `número, ${years}`,
  },
  classValue: (className, sureness) => `${className} · ${sureness}`,
  axisValue: (axis, value, low, high) => `${axis} ${value} (${low}–${high})`,
  shareOf: {
    'export-share': (share, year) => `${share} de las exportaciones, ${year}`,
    'import-share': (share, year) => `${share} de las importaciones, ${year}`,
    'trade-share': (share, year) => `${share} del comercio de bienes, ${year}`,
  },
  noFigureIn: (year) => `sin dato para ${year}`,
  noneRecorded: (years) => `sin registros, ${years}`,
  nonePlaced: (years) => `ninguno con lugar registrado, ${years}`,
  notInSource: 'no figura en la fuente',
  amountInCommitments: (amount, count, n, years) =>
    `${amount} en ${count} ${n === 1 ? 'compromiso' : 'compromisos'}, ${years}`,
  amountInDeals: (amount, count, n, years) =>
    `${amount} en ${count} ${n === 1 ? 'operación' : 'operaciones'}, ${years}`,
  commitments: (count, n, years) => `${count} ${n === 1 ? 'compromiso' : 'compromisos'}, ${years}`,
  deals: (count, n, years) => `${count} ${n === 1 ? 'operación' : 'operaciones'}, ${years}`,
  noneWithAmount: (count, n) =>
    `${count} ${n === 1 ? 'compromiso, sin monto' : 'compromisos, ninguno con monto'}`,
  steps: {
    none: 'Sin registros',
    noFigure: 'Sin dato',
    under: (limit) => `Menos de ${limit}`,
    between: (from, to) => `${from}–${to}`,
    over: (limit) => `${limit} o más`,
  },
  notes: {
    stanceStarts: (year) => `Las posturas se evalúan desde ${year}.`,
    axisGate: 'Los países sin relaciones formales o sin evaluar no tienen valores en los ejes.',
    financeEnds: (year) => `La fuente del financiamiento para el desarrollo termina en ${year}.`,
    dealsEnd: (year) => `La fuente de las operaciones termina en ${year}.`,
    dealsStart: (year) => `La fuente de las operaciones empieza en ${year}.`,
    fewFigures: (year, count) => `Solo ${count} de 33 países tienen un dato para ${year}.`,
    latestWithFigures: (year) => `${year} es el último año con un dato para la mayoría de los países.`,
    notSplit: 'No se divide por sector.',
    fadedBySector: (sectors) =>
      `En tono pálido: sin financiamiento ni operaciones de China registrados en ${sectors} hasta este año.`,
    onlyClasses: (classes) => `Solo ${classes}; los demás, en tono pálido.`,
    placed: 'Compromisos con lugar en el mapa; la página de cada país trae el total.',
  },
};
