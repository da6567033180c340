import type { LateWords } from '../../../i18n/lateWords';
import { bench } from './benchWords.es';

const priceOf = {
  soybeans: 'de la soja',
  copper: 'del cobre',
  'iron-ore': 'del mineral de hierro',
  crude: 'del petróleo crudo',
  lithium: 'del litio',
} as const;

export const exposure: LateWords['tradeDetail']['exposure'] = {
  heading: 'Exposición a los precios mundiales',
  failed: 'No se pudieron cargar los precios mundiales.',
  failedStill: 'El resto de la página sigue funcionando.',
  names: {
    soybeans: 'Soja',
    copper: 'Cobre',
    'iron-ore': 'Mineral de hierro',
    crude: 'Petróleo crudo',
    lithium: 'Litio',
  },
  inside: {
    soybeans: 'soja',
    copper: 'cobre',
    'iron-ore': 'mineral de hierro',
    crude: 'petróleo crudo',
    lithium: 'litio',
  },
  find: {
    fall: (commodity, pct, loss, share) =>
      `Una caída del ${pct} en el precio ${priceOf[commodity]} restaría ${loss} a las exportaciones a China${share === null ? '' : `, el ${share} de todas las exportaciones`}`,
    none: 'Ninguna fuente da exportaciones de soja, cobre, mineral de hierro, petróleo crudo o litio a China, así que no hay precio que mover.',
    onlySmall: (least) =>
      `Las exportaciones de soja, cobre, mineral de hierro, petróleo crudo o litio a China solo constan por debajo de ${least} al año, así que no hay precio que mover.`,
  },
  subtitle: (year) => `Exportaciones a China en ${year}, US$ corrientes, y qué parte son`,
  columns: {
    commodity: 'Materia prima',
    value: 'A China',
    ofChina: 'De las exportaciones a China',
    ofAll: 'De todas las exportaciones',
    ofGdp: 'Del PIB',
  },
  csv: { valueUsd: 'US$', source: 'fuente', basis: 'base', codes: 'códigos SA' },
  together: 'En conjunto',
  yearMissing: (chosen, shown) => `Sin cifra para ${chosen}; se muestra ${shown}.`,
  yearUsual: (year) =>
    `${year} es, de los tres últimos años con datos, el que tiene más de estas materias primas.`,
  part: (name, goods, origin) => `${name}: ${goods}; ${origin}.`,
  goods: {
    '1201': 'soja (SA 1201)',
    '2603': 'minerales de cobre (SA 2603)',
    '7402': 'cobre sin refinar (SA 7402)',
    '7403': 'cobre refinado (SA 7403)',
    '2601': 'minerales de hierro (SA 2601)',
    '260111': 'minerales de hierro sin aglomerar (SA 260111)',
    '260112': 'pellets de hierro (SA 260112)',
    '2709': 'petróleo crudo (SA 2709)',
    '283691': 'carbonato de litio (SA 283691)',
    '282520': 'hidróxido de litio (SA 282520)',
  },
  withoutFigure: (names, year) => `Sin cifra para ${year}, lo que no es cero: ${names}.`,
  small: (names, least) => `Por debajo de ${least} y omitidos: ${names}.`,
  mirror: 'Las cifras de China incluyen flete y seguro (CIF), más de lo que cobra quien vende.',
  shareMissing:
    'Un guion: el total no consta para ese año, o es menor que su parte porque se cuenta de otro modo.',
  bench,
};
