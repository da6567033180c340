import type { LateWords } from '../../../i18n/lateWords';

const inside: LateWords['changes']['inside'] = {
  partnership: 'nivel de asociación',
  belt_and_road: 'la Franja y la Ruta',
  free_trade: 'libre comercio',
  economic_ties: 'el peso de China en el comercio',
  institutions: 'los BRICS y los bancos liderados por China',
  contacts: 'contactos de líderes',
  political_support: 'apoyo político',
  openness: 'apertura en telecomunicaciones, seguridad, puertos y proyectos',
  swap_line: 'el intercambio de monedas',
  visa: 'visas',
  exit_or_refusal: 'salida o rechazo',
  restrictions: 'restricciones',
  trade_defence: 'defensa comercial',
  us_alignment: 'alineamiento con Estados Unidos',
};

export const changes: LateWords['changes'] = {
  inside,
  heading: 'Por qué ahora y qué cambió',
  compareWith: 'Comparado con',
  noEarlier: (year) =>
    `Las posturas empiezan en ${year}; no hay un año anterior con el cual comparar. Elija uno posterior.`,
  notBefore: (from, year, used) =>
    `El enlace compara con ${from}, que no es un año con posturas anterior a ${year}; se toma ${used}.`,
  points: (n, isOne) => (isOne ? `${n} punto` : `${n} puntos`),
  axisIs: { engagement: 'El compromiso', guardedness: 'La cautela' },
  rose: (axis, points, year) => `${axis} subió ${points} desde ${year}`,
  fell: (axis, points, year) => `${axis} bajó ${points} desde ${year}`,
  because: (finding, causes) => `${finding}: ${causes}`,
  still: (year) => `Ningún eje se ha movido un punto desde ${year}`,
  gateChange: (from, to, year) => `De ${from} en ${year} a ${to}`,
  gateStill: (cls, year) =>
    `${cls} en ${year} y en el año mostrado: el reconocimiento decide la clase, así que no hay nada que comparar en los ejes.`,
  gateNote: (year) =>
    `En ${year} el reconocimiento decidía la clase y el atlas no muestra ejes; las barras toman lo que los mismos actos suman por componente.`,
  classChange: (from, to) => `Clase: de ${from} a ${to}.`,
  classSame: (cls) => `Clase: ${cls}, como antes.`,
  subtitle: (from, to) => `Lo que movió cada componente, en puntos, del ${from} al ${to}.`,
  partsAre:
    'Los puntos de los componentes suman su eje. Dentro de cada uno, lo que ya estaba se desvanece hasta el día posterior y luego cada hecho nuevo se cuenta por orden de fecha, con lo que agregó entonces.',
  axisLine: (from, to) => `de ${from} a ${to}`,
  unchanged: (n, isOne) => (isOne ? '1 componente no se movió.' : `${n} componentes no se movieron.`),
  fading: 'Hechos anteriores que se desvanecen',
  measure: (from, to) => `Peso de China en el comercio de bienes, de ${from} a ${to}`,
  availability: 'Datos que llegaron o faltan',
  appeared: (name) =>
    `${name}: solo hay cifra el día posterior; entra en el eje y comparte su peso con los demás.`,
  vanished: (name) => `${name}: solo hay cifra el día anterior; sale del eje y los demás pesan más.`,
  table: { what: 'Qué se movió', axis: 'Eje', date: 'Fecha', points: 'Puntos', total: 'Eje en total' },
  sources: 'Cada hecho tiene su fuente en la pestaña de evidencia.',
  failedTitle: (country) => `No se pudo cargar lo que cambió en ${country}`,
  swing: {
    heading: 'Quién se movió más',
    title: (name, from, to, year) => `${name} es quien más se movió desde ${year}: de ${from} a ${to}`,
    titleSame: (name, cls, year) => `${name} es quien más se movió desde ${year} y sigue: ${cls}`,
    none: (year) => `Ningún país se ha movido desde ${year}`,
    subtitle: (from, to) =>
      `Clase y ejes al ${from} y al ${to}. Primero los cambios de reconocimiento, luego la distancia recorrida en los dos ejes.`,
    gated: (n, isOne) =>
      isOne
        ? '1 país no tiene clase según los ejes en ninguno de los dos años y no figura.'
        : `${n} países no tienen clase según los ejes en ninguno de los dos años y no figuran.`,
    staysIn: (cls) => `sigue: ${cls}`,
    fromTo: (from, to) => `${from} → ${to}`,
    fromToSpoken: (from, to) => `de ${from} a ${to}`,
    gateMove: 'cambió el reconocimiento',
    showAll: (n) => `Mostrar los ${n}`,
    showFewer: 'Mostrar menos',
    table: {
      country: 'País',
      from: (year) => `Clase ${year}`,
      to: (year) => `Clase ${year}`,
      engagement: 'Compromiso',
      guardedness: 'Cautela',
      distance: 'Distancia',
    },
    sources: 'Calculado con la evidencia de cada país.',
  },
  turns: {
    heading: 'Giros por fecha',
    intro: (from, to) =>
      `Reconocimiento, Franja y Ruta y BRICS: quién giró y hacia dónde, del ${from} al ${to}. Cada uno lleva a su hecho y su fuente.`,
    none: 'No consta ningún giro entre los dos días.',
    earlier: (n) => `Mostrar ${n} anteriores`,
    hideEarlier: 'Ocultar los anteriores',
    codes: {
      'recognition.beijing': (name) => `${name} pasa a reconocer a Pekín`,
      'recognition.taipei': (name) => `${name} pasa a reconocer a Taipéi`,
      'recognition.pledge_to_switch': (name) => `${name}: promesa de volver a reconocer a Taipéi`,
      'belt_and_road.signed': (name) => `${name} se suma a la Franja y la Ruta`,
      'belt_and_road.withdrawn': (name) => `${name} sale de la Franja y la Ruta`,
      'belt_and_road.declined': (name) => `${name} rechaza sumarse a la Franja y la Ruta`,
      'institutions.brics_member': (name) => `${name} pasa a ser miembro de los BRICS`,
      'institutions.brics_partner': (name) => `${name} pasa a ser socio de los BRICS`,
      'institutions.brics_declined': (name) => `${name} rechaza ingresar a los BRICS`,
    },
    failedTitle: 'No se pudieron cargar los giros con fecha',
    still: 'La lista de arriba está completa sin ellos.',
  },
};
