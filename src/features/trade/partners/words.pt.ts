import type { LateWords } from '../../../i18n/lateWords';
import { sides } from './mirrorWords.pt';

type Flow = 'export' | 'import';
const flows = { export: 'exportações', import: 'importações' } as const;
const titled = { export: 'Exportações', import: 'Importações' } as const;
const china = (flow: Flow): string => (flow === 'export' ? 'para a China' : 'da China');
const states = (flow: Flow): string => (flow === 'export' ? 'para os Estados Unidos' : 'dos Estados Unidos');

export const partners: LateWords['tradeDetail']['partners'] = {
  rest: 'Resto do mundo',
  restShort: 'Resto',
  restNote:
    'Resto do mundo: o total mundial menos a China e os Estados Unidos, nos anos com dado completo dos três.',

  contents: {
    label: 'Nesta aba',
    partners: 'Parceiros',
    sides: 'Os dois lados de um fluxo',
    composition: 'O que se comercia',
    concentration: 'Quão concentrado é',
    exposure: 'Quanto custaria uma queda de preços',
    newTrade: 'Novo comércio',
    tradeWar: 'Tarifas',
  },

  units: {
    label: 'Números em',
    share: 'Parcela do total',
    usd: 'US$',
    'per-person': 'US$ por habitante',
    gdp: '% do PIB',
    index: 'Índice',
  },
  scales: {
    label: 'Escala',
    linear: 'Linear',
    log: 'Logarítmica',
    notHere: 'Desenhado em escala linear: a logarítmica exige que todos os dados sejam maiores que zero.',
    onlyFor: 'A escala logarítmica é oferecida para US$, US$ por habitante e índice.',
  },

  unit: {
    perPerson: (flow) => `${titled[flow]} de bens, US$ correntes por habitante`,
    gdp: (flow) => `${titled[flow]} de bens, % do PIB`,
    index: (flow, base) => `${titled[flow]} de bens, índice de US$ correntes, ${base} = 100`,
    indexNone: (flow) => `${titled[flow]} de bens, índice`,
    balance: (unit) => `Exportações menos importações, ${unit}`,
    balanceShare: 'Exportações menos importações, % de todo o comércio de bens com o mundo',
    balancePerPerson: 'Exportações menos importações, US$ correntes por habitante',
    balanceGdp: 'Exportações menos importações, % do PIB',
    log: (unit) => `${unit}, escala logarítmica`,
  },
  perPerson: (value) => `${value} por habitante`,
  gdpFirst: (share) => `Bens no valor de ${share} do PIB`,
  gdpNext: (share) => `${share} do PIB`,
  indexBoth: (flow, base, times, year, usa, usaYear) =>
    year === usaYear
      ? `As ${flows[flow]} ${china(flow)} em ${year} foram ${times} vezes as de ${base}; ${states(flow)}, ${usa} vezes`
      : `As ${flows[flow]} ${china(flow)} em ${year} foram ${times} vezes as de ${base}; ${states(flow)} em ${usaYear}, ${usa} vezes`,
  indexNone: (flow) =>
    `Sem índice: nenhum ano tem dados completos de ${flows[flow]} ${china(flow)} e ${states(flow)} ao mesmo tempo`,
  indexNote:
    'O índice parte do primeiro ano em que tanto a China quanto os Estados Unidos têm dado completo. Sobe com os preços assim como com as quantidades.',
  balanceInUsd: 'Um saldo pode ser negativo e por isso não tem índice; é mostrado em US$.',
  gdpUpTo: (year) => `O PIB é conhecido até ${year}.`,
  peopleUpTo: (year) => `O número de habitantes é conhecido até ${year}.`,

  overtaking: {
    heading: 'Quando a China ultrapassou os Estados Unidos',
    flow: 'Fluxo',
    answer: 'China à frente desde',
    compared: 'Anos comparados',
    export: 'Exportações',
    import: 'Importações',
    both: 'Os dois juntos',
    sinceStart: (year) => `o começo da série (${year})`,
    not: 'até agora não',
    notButLately: (years) => `até agora não; à frente só em ${years}`,
    lost: (years) => `perdeu de novo; à frente em ${years}`,
    lostOf: (n, of, last) => `perdeu de novo; à frente em ${n} de ${of} anos, o último ${last}`,
    tooFew: 'poucos anos com os dois dados',
    noYears: 'nenhum',
    rule: 'Pela média de três anos com os dois dados: passa a favor da China e assim fica até o último ano.',
  },

  origin: (source, basis) => `${source}, ${basis}`,
  originPartial: (origin, partial) => `${origin} (${partial})`,
  sourceNames: {
    'atlas-g20-china': 'Growth Lab (Atlas)',
    'baci-V202501': 'BACI',
    'baci-V202601': 'BACI',
    'baci-totals': 'BACI',
    'comtrade-cipf': 'UN Comtrade (CIPF)',
    'comtrade-cri-partners': 'UN Comtrade (Costa Rica)',
    'comtrade-ev-battery-hs6': 'UN Comtrade',
    'comtrade-latam10-exports': 'UN Comtrade (dez países)',
    'gacc-2024': 'Alfândega da China',
    'oecd-btige': 'OCDE BTIGE',
    'tradestatistics-2013-2017': 'Open Trade Statistics',
    'us-census-2024': 'Censo dos EUA',
    'wb-wdi': 'Banco Mundial (WDI)',
    'wits-trade-summary': 'WITS',
  },

  sides,
};
