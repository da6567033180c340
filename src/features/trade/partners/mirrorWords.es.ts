import type { LateWords } from '../../../i18n/lateWords';

type Flow = 'export' | 'import';
type Partner = 'CHN' | 'USA';
const flows = { export: 'exportaciones', import: 'importaciones' } as const;
const titled = { export: 'Exportaciones', import: 'Importaciones' } as const;
const partners = { CHN: 'China', USA: 'Estados Unidos' } as const;
const toward = (flow: Flow, partner: Partner): string =>
  `${flow === 'export' ? 'a' : 'desde'} ${partners[partner]}`;
const named = (flow: Flow, partner: Partner): string => `${flows[flow]} ${toward(flow, partner)}`;
const begun = (flow: Flow, partner: Partner): string => `${titled[flow]} ${toward(flow, partner)}`;

export const sides: LateWords['tradeDetail']['partners']['sides'] = {
  heading: 'Las dos caras de un flujo',
  lead: 'Los dos extremos de un comercio lo informan, y rara vez con la misma cifra. Aquí está cada cifra, con su lugar en su archivo.',
  partner: 'Socio',
  flow: 'Flujo',
  flows: { export: 'Exportaciones', import: 'Importaciones' },
  own: 'Informe propio',
  ownShort: 'Propio',
  mirror: (partner) => `Informe de ${partners[partner]}`,
  mirrorShort: (partner) => (partner === 'CHN' ? 'China' : 'EE. UU.'),
  reconciled: 'Conciliado',
  find: {
    both: (flow, partner, year, own, mirror) =>
      `${begun(flow, partner)} en ${year}: ${own} según el informe propio, ${mirror} según el de ${partners[partner]}`,
    ownOnly: (flow, partner) =>
      `Solo los informes propios dan las ${named(flow, partner)}; no hay segunda cara`,
    mirrorOnly: (flow, partner) =>
      `Solo los informes de ${partners[partner]} dan las ${named(flow, partner)}; faltan los propios`,
    reconciledOnly: (flow, partner) =>
      `Solo hay datos conciliados de ${named(flow, partner)}; ningún informe de los dos lados está entre las fuentes`,
    neverBoth: (flow, partner) =>
      `Ningún año tiene los informes de ambos lados sobre ${named(flow, partner)}`,
    none: (flow, partner) => `No hay datos de ${named(flow, partner)}`,
  },
  unit: (flow, partner, unit) => `${begun(flow, partner)}, ${unit}`,
  otherYear: (asked, year) =>
    `${asked} no tiene los informes de ambos lados; ${year} es el año anterior más cercano que los tiene.`,
  otherYearAfter: (asked, year) =>
    `Ni ${asked} ni los años anteriores tienen los informes de ambos lados; ${year} es el primero que los tiene.`,
  gap: (partner, year, gap, share, lower) =>
    `En ${year} los dos lados difieren en ${gap}: el dato de ${partners[partner]} es ${share} ${lower ? 'menor' : 'mayor'} que el propio.`,
  agree: (year, share) => `En ${year} los dos lados coinciden con menos de ${share} de diferencia.`,
  because: 'Razones conocidas:',
  reasons: {
    'cif-fob': 'Las importaciones se cuentan con flete y seguro (CIF); las exportaciones, sin ellos (FOB).',
    'transit-usa':
      'Bienes que viajan a través de Estados Unidos: quien vende los anota como comercio con Estados Unidos; quien compra, por su origen.',
    'transit-hong-kong':
      'Bienes que viajan a través de Hong Kong: un lado los anota como comercio con Hong Kong; el otro, por origen o destino.',
    'free-zone':
      'Los bienes que pasan por una zona franca rumbo a otro país cuentan para un lado y no para el otro.',
    ships:
      'Los barcos registrados bajo la bandera del país cuentan como vendidos a él, aunque se usen en otra parte.',
    'third-countries':
      'Bienes comerciados por medio de terceros países: un lado nombra el primer destino; el otro, el origen.',
    'oil-left-out': 'Los informes propios del país no incluyen su petróleo.',
    origin:
      'Las importaciones se anotan por país de origen; las exportaciones, por el último destino conocido.',
    'wits-fob':
      'Los datos propios de WITS no incluyen flete ni seguro y los de UN Comtrade sí: parte del salto entre ambos es flete.',
  },
  noReason: 'Aquí no consta ninguna razón propia de este flujo.',
  dots: 'Líneas: el primer dato de cada lado según el orden de prioridad. Los puntos huecos son datos apartados; la tabla tiene todos, con la razón y su lugar en el archivo original.',
  table: {
    year: 'Año',
    figure: 'Dato',
    figureUsd: 'Dato, US$',
    side: 'Lado',
    source: 'Fuente',
    order: 'Orden',
    verdict: 'Uso aquí',
    file: 'Archivo original y línea',
    rawFile: 'Archivo original',
    rawLine: 'Línea',
  },
  side: { reporter: 'informe propio', reconciled: 'conciliado', mirror: 'informe del socio' },
  line: (file, line) => `${file}, línea ${line}`,
  verdicts: {
    chosen: 'se muestra',
    'later-in-order': 'otro lo precede',
    'oil-left-out': 'apartado: sin el petróleo',
    ships: 'apartado: barcos bajo su bandera',
    'off-own': 'apartado: difiere más de un quinto de los informes propios',
    transshipped: 'apartado: bienes en tránsito por un tercer país',
    'newer-report': 'apartado: se usa una versión más nueva del informe',
    'part-only': 'solo petróleo crudo: se conoce el flujo completo',
  },
};
