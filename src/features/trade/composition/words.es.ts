import type { LateWords } from '../../../i18n/lateWords';

const flows = { export: 'las exportaciones a China', import: 'las importaciones desde China' } as const;
const heads = { export: 'Exportaciones a China', import: 'Importaciones desde China' } as const;
const numbers: Readonly<Record<number, string>> = { 2: 'Dos', 3: 'Tres' };
const bases = {
  reporter: 'según el propio país',
  mirror: 'según China',
  reconciled: 'dato conciliado',
} as const;
const levels: Readonly<Record<string, string>> = {
  hs6: 'códigos del SA de seis dígitos',
  hs4: 'partidas del SA de cuatro dígitos',
  hs2: 'capítulos del SA de dos dígitos',
};

const largest: Readonly<Record<string, string>> = {
  hs6: 'los mayores códigos del SA de seis dígitos',
  hs4: 'las mayores partidas del SA de cuatro dígitos',
  hs2: 'los mayores capítulos del SA de dos dígitos',
};

const techQuestion = {
  export: 'si las exportaciones a China van más allá de las materias primas',
  import: 'cómo cambia la tecnología de las importaciones desde China',
} as const;

export const composition: LateWords['tradeDetail']['composition'] = {
  sold: 'Qué se vende a China',
  bought: 'Qué se compra a China',
  product: 'Producto',
  level: (level) => levels[level] ?? level,
  unit: {
    export: 'Porcentaje de las exportaciones a China',
    import: 'Porcentaje de las importaciones desde China',
  },
  find: {
    largest: (level, flow, n, share, names, year) => {
      const goods = { section: ['Una sola sección', 'secciones'], hs2: ['Un solo capítulo', 'capítulos'] };
      const broad = level === 'section' || level === 'hs2' ? goods[level] : null;
      const [one, many] = broad ?? ['Un solo producto', 'productos'];
      const of = broad ? ' de bienes' : '';
      const subject = n === 1 ? `${one}${of} es` : `${numbers[n] ?? String(n)} ${many}${of} suman`;
      return `${subject} el ${share} de ${flows[flow]}: ${names} (${String(year)})`;
    },
    asked: (flow, share, names, year) =>
      `En los sectores elegidos, el ${share} de ${flows[flow]}: ${names} (${String(year)})`,
    noneAsked: (flow, year) =>
      `Nada de lo que se detalla de ${flows[flow]} en ${String(year)} es de los sectores elegidos`,
    nothingNamed: (flow, year) => `Ningún producto detallado en ${flows[flow]} de ${String(year)}`,
    nothing: (flow) => `Ninguna fuente detalla ${flows[flow]}`,
    nothingInSectors: (flow) => `Ninguna fuente detalla ${flows[flow]} en los sectores elegidos`,
    items: (flow, name, value, year, filtered) =>
      `El mayor producto individual con datos en ${flows[flow]}${filtered ? ', en los sectores elegidos' : ''}: ${name}, ${value} (${String(year)})`,
    itemsOne: (flow, name, value, year) =>
      `Un solo producto con datos en ${flows[flow]}: ${name}, ${value} (${String(year)})`,
  },
  shortList: (flow, share, names, year, level, basis) =>
    `En ${String(year)}, ${largest[level] ?? level} sumaron el ${share} de ${flows[flow]} (${bases[basis]}): ${names}.`,
  threeLargest: (first, firstYear, last, lastYear) =>
    `Los tres mayores de cada año: ${first} en ${String(firstYear)}, ${last} en ${String(lastYear)}.`,
  threeLargestPeak: (first, firstYear, last, lastYear, peak, peakYear) =>
    `Los tres mayores de cada año: ${first} en ${String(firstYear)}, ${last} en ${String(lastYear)}; el máximo, ${peak} en ${String(peakYear)}.`,
  threeLargestColumn: 'Los tres mayores',
  total: 'Flujo completo',
  otherNamed: 'Otros productos detallados',
  otherSections: 'Otras secciones',
  otherSectors: 'Otros sectores',
  otherProductsAndSectors: 'Otros productos y sectores',
  notItemised: 'Resto, sin detallar',
  notSpecified: 'Sin especificar',
  byLevel: (listed, level, basis) => `los ${listed} mayores por ${levels[level] ?? level}, ${bases[basis]}`,
  bySections: 'secciones completas del Sistema Armonizado',
  listSubtitle: (unit, years, listed, level, basis) =>
    `${unit}, ${years}; los ${listed} mayores por ${levels[level] ?? level}, ${bases[basis]}`,
  sectionsSubtitle: (unit, years) =>
    `${unit}, ${years}; el flujo completo por secciones del Sistema Armonizado (SA)`,
  itemsSubtitle: (flow, unit, years) => `${heads[flow]}, productos individuales, ${unit}, ${years}`,
  listNote: (listed) =>
    `La fuente da los ${listed} mayores de cada año. Una raya es un producto que ese año no está entre ellos, no un cero.`,
  itemised: (share, year) => `Los productos detallados suman el ${share} del flujo en ${String(year)}.`,
  sectionsNote:
    'La fuente concilia lo que informan ambos lados. Las secciones son amplias: la de minerales y combustibles reúne menas y petróleo crudo.',
  itemsNote:
    'Las fuentes dan estos productos y no otros: no son un total, su orden no dice nada de lo que falta y un vacío no es un cero. Cada producto procede de una sola fuente.',
  itemsMore: (format, n, shown) =>
    `Se dibujan ${format.number(shown)} de ${format.number(n)} productos con datos: los más recientes y mayores.`,
  filtered: (sectors) => `Solo tienen color propio los productos de ${sectors}.`,
  setAside: (years) => `Se omiten (${years}): los productos suman más que el flujo completo.`,
  change: {
    title: (flow, rose, fell, last, first) => {
      const against = `(${last} frente a ${first})`;
      if (!rose && !fell) return `${heads[flow]}: ningún producto gana o pierde peso con certeza ${against}`;
      const moves = [rose && `Ganan peso: ${rose}`, fell && `Pierden peso: ${fell}`];
      return `${heads[flow]}. ${moves.filter(Boolean).join('. ')} ${against}`;
    },
    subtitle: (unit, level, basis, mean) =>
      `${unit}, ${mean > 1 ? 'medias de tres años' : 'años sueltos'}; ${level}, ${bases[basis]}`,
    csvListed: 'años en la lista',
    notListed: 'no figura',
    listedIn: (years, of) => `figura en ${String(years)} de ${String(of)} años`,
    note: (first, last) =>
      `Figuran los ${first === last ? first : `${first} (después, ${last})`} primeros de cada año; las listas de los mayores productos no contienen lo que salió de ellas. Un producto solo cuenta como al alza o a la baja si es seguro, valiera lo que valiera mientras no figuraba: como mucho, lo que el menor de la lista. Los códigos que una edición del Sistema Armonizado suprimió o dividió no cuentan como ninguna de las dos cosas.`,
  },
  tech: {
    classes: {
      commodity: 'Materias primas',
      'resource-based': 'Manufacturas basadas en recursos',
      low: 'Baja tecnología',
      medium: 'Tecnología media',
      high: 'Alta tecnología',
    },
    unclassified: 'Sin clasificar',
    away: (flow, first, from, last, to) =>
      `Menos materias primas: ${first} de lo clasificado en ${flows[flow]} en ${from}, ${last} en ${to}`,
    deeper: (flow, first, from, last, to) =>
      `Más materias primas: ${first} de lo clasificado en ${flows[flow]} en ${from}, ${last} en ${to}`,
    same: (flow, first, from, last, to) =>
      `Tantas materias primas como antes: ${first} de lo clasificado en ${flows[flow]} en ${from}, ${last} en ${to}`,
    fewYears: (flow, covered) =>
      `No se puede saber ${techQuestion[flow]}: años cubiertos, ${String(covered)}; hacen falta seis`,
    littleClassified: (flow, least) =>
      `No se puede saber ${techQuestion[flow]}: solo se puede clasificar el ${least} en el año con menos`,
    noLists: (flow) =>
      `No se puede saber ${techQuestion[flow]}: ninguna fuente detalla los productos lo suficiente.`,
    subtitle: (unit, years, listed, basis) =>
      `${unit}, ${years}, por clase tecnológica de los ${listed} mayores productos, ${bases[basis]}`,
    classified: (share, year) =>
      `Está clasificado el ${share} del flujo en ${String(year)}; los productos fuera de la lista pueden ser de otras clases.`,
    method:
      'Clases según Lall (2000), Oxford Development Studies 28(3), por medio de los códigos de la CUCI Rev. 3; las menas, la celulosa, el azúcar crudo y otros bienes sin elaborar que Lall cuenta como manufacturas basadas en recursos figuran aquí entre las materias primas. Se comparan medias de los tres primeros y los tres últimos años; se habla de cambio desde cinco puntos porcentuales.',
    allSectors: 'Todos los sectores: el filtro no se aplica a las clases.',
  },
  tonnes: {
    title: (flow) => `Materias primas por peso, ${heads[flow].toLowerCase().replace('china', 'China')}`,
    subtitle: (years) => `Valor en US$ corrientes y peso en toneladas, ${years}`,
    tonnes: 'Toneladas',
    usdPerTonne: 'US$ por tonelada',
    note: 'US$ por tonelada es valor entre peso: una media de calidades y contratos, no un precio. La fuente solo contiene los mayores flujos del mundo.',
  },
};
