import type { Format } from '../../../i18n/format';
import type { LateWords } from '../../../i18n/lateWords';

const count = (format: Format, n: number, one: string, more: string): string =>
  `${format.number(n)} ${format.plural(n) === 'one' ? one : more}`;

export const indicators: LateWords['cooperation']['indicators'] = {
  heading: 'Números-chave',
  name: {
    'electric-car-share': 'Carros elétricos entre os novos',
    'renewable-electricity': 'Renováveis na eletricidade',
    'internet-users': 'Usuários de internet',
    'solar-megawatts': 'Painéis solares da China',
  },
  unit: {
    'electric-car-share': 'Carros elétricos a bateria e híbridos plug-in, % dos carros novos',
    'renewable-electricity': 'Renováveis, com hidrelétricas, % da eletricidade gerada',
    'internet-users': 'Pessoas que usam a internet, % da população',
    'solar-megawatts': 'Exportações chinesas de painéis solares, megawatts estimados',
  },
  find: {
    'electric-car-share': (value, year) => `${value} dos carros novos eram elétricos em ${year}`,
    'renewable-electricity': (value, year) => `${value} da eletricidade veio de renováveis em ${year}`,
    'internet-users': (value, year) => `${value} das pessoas usavam a internet em ${year}`,
    'solar-megawatts': (value, year) => `A China enviou ${value} em painéis solares em ${year}`,
  },
  since: (text, first, year) => `${text}, contra ${first} em ${year}`,
  regionFind: {
    'electric-car-share': (country, value, year) =>
      `Maior parcela de carros novos elétricos entre os países com número: ${country}, ${value} em ${year}`,
    'renewable-electricity': (country, value, year) =>
      `Maior parcela de eletricidade renovável: ${country}, ${value} em ${year}`,
    'internet-users': (country, value, year) =>
      `Maior parcela de usuários de internet: ${country}, ${value} em ${year}`,
    'solar-megawatts': (country, value, year) =>
      `Mais painéis solares da China: ${country}, ${value} em ${year}`,
  },
  missing: {
    'electric-car-share': 'Sem número sobre carros novos elétricos.',
    'renewable-electricity': 'Sem número sobre eletricidade renovável.',
    'internet-users': 'Sem número sobre usuários de internet.',
    'solar-megawatts': 'Sem painéis solares da China registrados.',
  },
  megawatts: (text) => `${text} MW`,
  latest: (value, year) => `${value} (${year})`,
  list: 'Um gráfico pequeno por país, primeiro o número mais recente mais alto',
  common: (top) => `Todos de zero a ${top}`,
  own: 'Cada um até o próprio máximo',
  notInRegion: (names) => `Sem número: ${names}.`,
  countryColumn: 'País',
  solarNote: 'Os megawatts são estimativa da fonte; só anos completos.',

  telecom: {
    heading: 'Redes 5G e equipamentos chineses',
    title: (open, mixed, restricted, none) =>
      `Equipamentos chineses no 5G: aberto em ${open} países, misto em ${mixed}, restrito em ${restricted}; sem decisão conhecida em ${none}`,
    titleOf: (status) => `Equipamentos chineses no 5G: ${status}`,
    subtitle: 'Situação na data da decisão ou da fonte',
    nothing: 'Nada reunido sobre 5G e equipamentos chineses.',
    status: {
      open: 'aberto',
      mixed: 'misto',
      restricted: 'restrito',
      'none-known': 'sem decisão conhecida',
    },
    table: { country: 'País', status: 'Situação', date: 'Data', note: 'O que se sabe', source: 'Fonte' },
    missing: (format, n) =>
      `${count(format, n, 'país não tem', 'países não têm')} linha: nada reunido, o que não significa “aberto”.`,
  },

  topics: {
    heading: {
      '5g': '5G',
      'cloud-region': 'Regiões de nuvem e data centers',
      'safe-city': 'Sistemas de cidade segura e vigilância',
      'ground-station': 'Estações terrestres',
      satellite: 'Satélites',
    },
    counted: (heading, n) => `${heading}: ${n}`,
    elsewhere: 'Os sistemas de cidade segura, as estações terrestres e os satélites estão em:',
  },

  cars: {
    heading: 'Carros chineses e elétricos, segundo a imprensa e a indústria',
    title: (format, n, countries) =>
      `${count(format, n, 'número', 'números')} de ${count(format, countries, 'país', 'países')}, cada um com sua própria medida`,
    titleOne: (format, n) => `${count(format, n, 'número', 'números')}, cada um com sua própria medida`,
    nothing: 'Sem números reunidos sobre carros chineses ou elétricos.',
    subtitle: 'Marca chinesa, fabricado na China e elétrico são coisas diferentes e não são comparadas',
    conflict: 'Onde as fontes divergem, ficam os dois números.',
    differ: 'as fontes divergem',
    table: { place: 'País', measure: 'Medida', period: 'Período', value: 'Número', source: 'Fonte' },
    measure: {
      'electric-of-new-cars': 'elétricos, dos carros novos',
      'battery-electric-of-new-cars': 'elétricos a bateria, dos carros novos',
      'chinese-brands-of-new-cars': 'marcas chinesas, dos carros novos',
      'made-in-china-of-new-cars': 'fabricados na China, dos carros novos',
      'chinese-brands-or-made-of-new-cars': 'marcas chinesas ou fabricados na China, dos carros novos',
      'chinese-brands-of-electric': 'marcas chinesas, dos carros elétricos',
      'made-in-china-of-electric': 'fabricados na China, dos carros elétricos',
      'chinese-brands-of-battery-electric': 'marcas chinesas, dos carros elétricos a bateria',
      'chinese-brands-of-imported-electric': 'marcas chinesas, dos carros elétricos importados',
      'made-in-china-of-vehicle-imports': 'fabricados na China, dos veículos importados',
      'byd-of-new-cars': 'BYD, dos carros novos',
      'byd-of-electric': 'BYD, dos carros elétricos',
      'byd-of-battery-electric': 'BYD, dos carros elétricos a bateria',
      'byd-of-electrified': 'BYD, dos carros eletrificados (com híbridos)',
      'byd-of-electric-buses': 'BYD, dos ônibus elétricos',
      'geely-of-electrified': 'Geely, dos carros eletrificados (com híbridos)',
      'faw-zeekr-changan-of-electric': 'FAW, Zeekr e Changan, dos carros elétricos',
      'units-byd': 'carros BYD',
      'units-chinese': 'carros de marcas chinesas',
      'units-imported-from-china': 'veículos importados da China',
      'units-electrified': 'carros eletrificados (com híbridos)',
      'units-electric-buses': 'ônibus elétricos de qualquer fabricante',
      'units-byd-electric-buses': 'ônibus elétricos BYD',
    },
    qualifier: {
      about: (value) => `cerca de ${value}`,
      'more-than': (value) => `mais de ${value}`,
      'with-non-reporting': (value) => `${value}, com marcas que não informam`,
      'reporting-only': (value) => `${value}, das marcas que informam`,
      press: (value) => `${value}, segundo a imprensa`,
    },
    units: (n) => `${n} unidades`,
    half: (year) => `primeiro semestre de ${year}`,
  },
};
