import type { LateWords } from '../../../i18n/lateWords';

const units: Readonly<Record<string, string>> = {
  '$/mt': 'por tonelada',
  '$/bbl': 'por barril',
  '$/dmtu': 'por tonelada seca',
};

export const bench: LateWords['tradeDetail']['exposure']['bench'] = {
  heading: '¿Y si cambiaran los precios?',
  presets: 'Un episodio pasado, otra vez',
  presetNames: { '2008-09': '2008-09', '2014-16': '2014-16', '2020': '2020', '2022': '2022' },
  months: (from, to) => `${from} – ${to}`,
  presetRule:
    'Los mismos dos meses para todos: los de esos años entre los que más cayó la media geométrica de los cuatro precios mensuales; en 2022, entre los que más subió.',
  reset: 'Precios como estaban',
  price: (amount, unit) => `US$ ${amount} ${units[unit] ?? unit}`,
  baseMean: (price, year) => `${price}, media de ${year}`,
  baseMeanPart: (price, year, months) => `${price}, media de ${months} meses de ${year}`,
  moved: (base, price) => `${base}; con el cambio: ${price}`,
  slider: (name) => `${name}: cambio del precio`,
  percentBox: (name) => `${name}: cambio del precio en porcentaje`,
  spoken: (move, price) => (price === null ? move : `${move}, ${price}`),
  unmoved: 'sin cambio',
  amount: (amount) => `US$ ${amount}`,
  low: (price, month) => `Mínimo: ${price}, ${month}`,
  high: (price, month) => `Máximo: ${price}, ${month}`,
  lowLabel: (name, price, month) => `${name} en su mínimo desde 2000: ${price}, ${month}`,
  highLabel: (name, price, month) => `${name} en su máximo desde 2000: ${price}, ${month}`,
  monthBox: 'Nivel de',
  monthLabel: (name) => `${name} al nivel de un mes pasado, año y mes como 2016-01`,
  lithium: (from, to) =>
    `Sin precio mensual, solo anual (${from}–${to}): los episodios y los meses pasados no lo mueven, solo un porcentaje.`,
  yearly: (unit, list) => `Carbonato grado batería, US$ ${units[unit] ?? unit}: ${list}.`,
  yearPrice: (year, price, isEstimate) => `${year} ${price}${isEstimate ? ' (primera estimación)' : ''}`,
  noPrice: (name, month) => `No hay precio de ${name} para ${month} con que comparar: queda donde está.`,
  notSold: (names) => `Con cambio de precio, pero sin cifra de exportaciones a China: ${names}.`,
  effect: {
    loss: (sum, share) =>
      `Las exportaciones a China rendirían ${sum} menos${share === null ? '' : `, el ${share} de todas las exportaciones`}`,
    gain: (sum, share) =>
      `Las exportaciones a China rendirían ${sum} más${share === null ? '' : `, el ${share} de todas las exportaciones`}`,
    even: 'Pérdidas y ganancias se compensan',
    none: 'Todavía no cambia ningún precio',
    noneHere: 'Ninguno de los precios que cambian es de lo que este país exporta a China',
    subtitle: (year) =>
      `Cambio de primera ronda en los ingresos por exportaciones a China, US$, año base ${year}`,
    change: 'Cambio',
    ofChina: (share) => `${share} de las exportaciones a China`,
    ofAll: 'de todas las exportaciones',
    ofGdp: 'del PIB',
    commodity: 'Materia prima',
    sold: 'A China',
    move: 'Precio',
    missing: 'sin cifra para ese año',
    csv: { sold: 'exportaciones a China US$', move: 'cambio del precio %', change: 'cambio US$' },
  },
  formula: (year) =>
    `Cambio = exportaciones a China en ${year} × (precio nuevo ÷ precio base − 1). El precio base es la media de los meses de ${year}; un episodio lo mueve por la razón entre los precios de sus dos meses.`,
  limits:
    'Solo la primera ronda: las cantidades quedan fijas, y también los demás bienes, los tipos de cambio y lo que China compra a otros. Contratos, coberturas, calidades y fletes quedan fuera. Es aritmética sobre un año pasado, no un pronóstico.',
  series:
    'Precios mundiales nominales: soja, cobre, mineral de hierro entregado en China y petróleo crudo como promedio de Brent, Dubái y West Texas.',
  chart: {
    since: (name, month) => `${name}: última vez al precio movido o más allá, ${month}`,
    never: (name) => `${name}: nunca al precio movido ni más allá desde 2000`,
    extremes: (name, low, high) => `${name}: mínimo en ${low} y máximo en ${high} desde 2000`,
    none: 'No hay precios mensuales que dibujar',
    subtitle: (year, from, to) =>
      `Precios mundiales por mes, índice, media de ${year} = 100, ${from} – ${to}`,
    base: (year) => `media de ${year}`,
    movedTo: (name) => `${name}, movido`,
    start: 'Empieza el episodio',
    end: 'Termina el episodio',
    level: (names) => `Nivel elegido: ${names}`,
    month: 'Mes',
  },
};
