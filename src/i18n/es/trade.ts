import type { Words } from '../words';

type Flow = 'export' | 'import';
const flows = { export: 'exportaciones', import: 'importaciones' } as const;
const partners = { CHN: 'China', USA: 'Estados Unidos' } as const;
const preposition = (flow: Flow): string => (flow === 'export' ? 'a' : 'desde');
const traded = (flow: Flow): string => (flow === 'export' ? 'vendidos a' : 'comprados a');

export const trade: Words['trade'] = {
  heading: (year) => `Comercio de bienes en ${year}`,
  headingNoYear: 'Comercio de bienes',
  exports: 'Exportaciones a',
  imports: 'Importaciones desde',
  balance: 'Saldo con',
  china: 'China',
  usa: 'Estados Unidos',
  exportsShort: 'Exportaciones',
  importsShort: 'Importaciones',
  usaShort: 'EE. UU.',
  ofExports: (share) => `${share} de las exportaciones`,
  ofImports: (share) => `${share} de las importaciones`,
  atLeast: (value) => `al menos ${value}`,
  noFigure: 'Sin dato reportado',
  noFiguresFor: (year, shown) => `No hay datos de ${year}; los últimos anteriores son de ${shown}.`,
  noFiguresUpTo: (year) => `No hay datos de ${year} ni de años anteriores.`,
  noFiguresAtAll: 'No hay datos del comercio de bienes con China ni con Estados Unidos.',
  cellMissing: (flow, partner, year) =>
    `Sin dato de ${flows[flow]} ${preposition(flow)} ${partners[partner]} en ${year}.`,
  totalsNotBySector: 'Los totales de comercio no se desglosan por sector.',

  find: {
    overtook: (flow, year, share, shareYear) =>
      flow === 'export'
        ? `China superó a Estados Unidos en ${year} y recibió el ${share} de las exportaciones en ${shareYear}`
        : `China superó a Estados Unidos en ${year} y aportó el ${share} de las importaciones en ${shareYear}`,
    overtookOnly: (year) => `China superó a Estados Unidos en ${year}`,
    overtookUntil: (year, until) =>
      `China superó a Estados Unidos en ${year}; ambos se pueden comparar hasta ${until}`,
    usaAlways: (flow, first, last) =>
      `Estados Unidos ${flow === 'export' ? 'compró' : 'vendió'} más que China en todos los años con ambos datos, ${first}–${last}`,
    aheadOnly: (years) => `China estuvo por delante de Estados Unidos solo en ${years}`,
    aheadIn: (n, of) =>
      `China estuvo por delante de Estados Unidos en ${n} de ${of} años; Estados Unidos volvió a estarlo`,
    usaNone: (flow) =>
      flow === 'export'
        ? 'Sin datos de exportaciones a Estados Unidos con que comparar'
        : 'Sin datos de importaciones desde Estados Unidos con que comparar',
    chinaAlways: (flow) =>
      flow === 'export'
        ? 'China compra más que Estados Unidos en todos los años con datos'
        : 'China vende más que Estados Unidos en todos los años con datos',
    chinaSince: (year) => `China está por delante de Estados Unidos desde ${year}`,
    chinaAheadLately: (year) =>
      `China estuvo por delante de Estados Unidos en ${year}; está por verse si perdura`,
    none: (flow) => `No hay datos de ${flows[flow]} ${preposition(flow)} China`,
    noneSince: (flow, year) => `No hay datos de ${flows[flow]} ${preposition(flow)} China desde ${year}`,
    nonePartial: (flow, year) =>
      `No hay datos completos de ${flows[flow]} ${preposition(flow)} China desde ${year}`,
    tooFew: 'Muy pocos años para saber quién va por delante',
    value: (flow, china, year, usa) => `${china} ${traded(flow)} China en ${year}, ${usa} a Estados Unidos`,
    valueOne: (flow, partner, value, year) => `${value} ${traded(flow)} ${partners[partner]} en ${year}`,
    valueTwoYears: (flow, china, chinaYear, usa, usaYear) =>
      `${china} ${traded(flow)} China en ${chinaYear}, ${usa} a Estados Unidos en ${usaYear}`,
    valueNone: (flow) => `No hay datos completos del valor de las ${flows[flow]}`,
    surplusAlways: 'Se vende a China más de lo que se le compra en todos los años con ambos datos',
    deficitAlways: 'Se compra a China más de lo que se le vende en todos los años con ambos datos',
    surplusSince: (year) => `Se vende a China más de lo que se le compra desde ${year}`,
    deficitSince: (year) => `Se compra a China más de lo que se le vende desde ${year}`,
    surplusIn: (year) => `Se vendió a China más de lo que se le compró en ${year}`,
    deficitIn: (year) => `Se compró a China más de lo que se le vendió en ${year}`,
    evenIn: (year) => `Se vendió a China tanto como se le compró en ${year}`,
    balanceNone: 'Sin saldo: ningún año tiene datos de exportaciones e importaciones a la vez',
  },

  unit: {
    share: (flow) => `Parte del total de ${flows[flow]} de bienes, %`,
    value: (flow, unit) => `${flow === 'export' ? 'Exportaciones' : 'Importaciones'} de bienes, ${unit}`,
    balance: (unit) => `Exportaciones a China menos importaciones desde China, ${unit}`,
    billion: 'miles de millones de US$ corrientes',
    million: 'millones de US$ corrientes',
    thousand: 'miles de US$ corrientes',
    one: 'US$ corrientes',
  },
  coverage: (unit, from, to) => (from === to ? `${unit}, ${from}` : `${unit}, ${from}–${to}`),
  noCoverage: (unit) => `${unit}; nada que dibujar`,
  missingAll: (partner) => `${partner}: sin dato para ningún año.`,
  missingYears: (partner, years) => `${partner}: sin dato para ${years}.`,
  breaks: (years) =>
    `Marcas en el eje (${years}): allí cambia la fuente o la forma de contar, así que el salto no es todo comercio.`,
  partial: (years) =>
    `Puntos huecos (${years}): solo petróleo crudo, un mínimo; no entran en porcentajes ni comparaciones.`,
  partialInTable: 'solo petróleo crudo',

  table: {
    year: 'Año',
    source: 'Fuente y base',
    balance: 'Saldo',
  },
  basis: { reporter: 'reportado', reconciled: 'conciliado', mirror: 'dato del socio' },
  sources: 'Fuentes',
  sourceCount: (n) => `${n} fuentes`,
  allSources: 'Todas las fuentes',
  howToRead: 'Cómo se obtienen estos datos',
  rule: 'Superar: en los años en que ambos socios tienen dato, la media de China menos Estados Unidos en tres de esos años seguidos pasa a ser positiva y lo sigue siendo hasta el último. El año nombrado es el primero de ese tramo en que la propia China estuvo por delante.',
  bases:
    'Reportado: dato del propio país. Conciliado: obtenido de los informes de ambas partes. Dato del socio: lo que informan China o Estados Unidos. Las importaciones reportadas incluyen flete y seguro (CIF), salvo las de Brasil en WITS; las exportaciones y la mayoría de los datos conciliados, no (FOB).',
  absent: 'Una raya es un dato que falta, nunca un cero. Los años sin dato quedan abiertos en las líneas.',

  region: {
    heading: 'El comercio de bienes de la región',
    sum: (least, most, of) =>
      least === most
        ? `Suma de los ${most} de ${of} países con datos.`
        : `Suma de los países con datos: de ${least} a ${most} de ${of}.`,
    coverage: (least) =>
      `Quedan abiertos los años en que representan menos del ${least} del comercio de la región.`,
    sameCountries: 'Los porcentajes son del comercio de esos mismos países con el mundo.',
    countries: 'Países',
  },
};
