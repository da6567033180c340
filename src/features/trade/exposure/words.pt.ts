import type { LateWords } from '../../../i18n/lateWords';
import { bench } from './benchWords.pt';

const priceOf = {
  soybeans: 'da soja',
  copper: 'do cobre',
  'iron-ore': 'do minério de ferro',
  crude: 'do petróleo bruto',
  lithium: 'do lítio',
} as const;

export const exposure: LateWords['tradeDetail']['exposure'] = {
  heading: 'Exposição aos preços mundiais',
  failed: 'Não foi possível carregar os preços mundiais.',
  failedStill: 'O resto da página continua funcionando.',
  names: {
    soybeans: 'Soja',
    copper: 'Cobre',
    'iron-ore': 'Minério de ferro',
    crude: 'Petróleo bruto',
    lithium: 'Lítio',
  },
  inside: {
    soybeans: 'soja',
    copper: 'cobre',
    'iron-ore': 'minério de ferro',
    crude: 'petróleo bruto',
    lithium: 'lítio',
  },
  find: {
    fall: (commodity, pct, loss, share) =>
      `Uma queda de ${pct} no preço ${priceOf[commodity]} tiraria ${loss} das exportações para a China${share === null ? '' : `, ${share} de todas as exportações`}`,
    none: 'Nenhuma fonte dá exportações de soja, cobre, minério de ferro, petróleo bruto ou lítio para a China, e por isso não há preço a mover.',
    onlySmall: (least) =>
      `Exportações de soja, cobre, minério de ferro, petróleo bruto ou lítio para a China só constam abaixo de ${least} por ano, e por isso não há preço a mover.`,
  },
  subtitle: (year) => `Exportações para a China em ${year}, US$ correntes, e que parte são`,
  columns: {
    commodity: 'Commodity',
    value: 'Para a China',
    ofChina: 'Das exportações para a China',
    ofAll: 'De todas as exportações',
    ofGdp: 'Do PIB',
  },
  csv: { valueUsd: 'US$', source: 'fonte', basis: 'base', codes: 'códigos SH' },
  together: 'Em conjunto',
  yearMissing: (chosen, shown) => `Sem dado para ${chosen}; mostra-se ${shown}.`,
  yearUsual: (year) => `${year} é, dos três últimos anos com dados, o que tem mais dessas commodities.`,
  part: (name, goods, origin) => `${name}: ${goods}; ${origin}.`,
  goods: {
    '1201': 'soja (SH 1201)',
    '2603': 'minérios de cobre (SH 2603)',
    '7402': 'cobre não refinado (SH 7402)',
    '7403': 'cobre refinado (SH 7403)',
    '2601': 'minérios de ferro (SH 2601)',
    '260111': 'minérios de ferro não aglomerados (SH 260111)',
    '260112': 'pelotas de minério de ferro (SH 260112)',
    '2709': 'petróleo bruto (SH 2709)',
    '283691': 'carbonato de lítio (SH 283691)',
    '282520': 'hidróxido de lítio (SH 282520)',
  },
  withoutFigure: (names, year) => `Sem dado para ${year}, o que não é zero: ${names}.`,
  small: (names, least) => `Abaixo de ${least} e deixados de fora: ${names}.`,
  mirror: 'Os dados da China incluem frete e seguro (CIF), mais do que recebe quem vende.',
  shareMissing:
    'Um traço: o total não consta para esse ano, ou é menor que sua parte por ser contado de outro modo.',
  bench,
};
