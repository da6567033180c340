import type { LateWords } from '../../../i18n/lateWords';

export const newTrade: LateWords['tradeDetail']['newTrade'] = {
  heading: 'Comércio novo: veículos elétricos, baterias, lítio, energia solar',
  regionHeading: 'O comércio novo na região',
  choose: 'Produto',
  product: {
    'electric-cars': 'Carros elétricos',
    'plug-in-hybrids': 'Carros híbridos plug-in',
    'electric-buses': 'Ônibus elétricos',
    batteries: 'Baterias de íons de lítio',
    'lithium-carbonate': 'Carbonato de lítio',
    'lithium-hydroxide': 'Hidróxido de lítio',
  },
  goods: {
    'electric-cars': 'carros elétricos',
    'plug-in-hybrids': 'carros híbridos plug-in',
    'electric-buses': 'ônibus elétricos',
    batteries: 'baterias de íons de lítio',
    'lithium-carbonate': 'carbonato de lítio',
    'lithium-hydroxide': 'hidróxido de lítio',
  },
  fromChina: 'Da China',
  fromOthers: 'De outros',
  chinaShare: 'Parcela da China',
  lessThan: (text) => `menos de ${text}`,
  moreThan: (text) => `mais de ${text}`,

  unit: {
    imports: (goods, unit) => `Importações de ${goods}, ${unit}`,
    share: (goods) => `Parcela da China nas importações de ${goods}, %`,
    toChina: (goods, unit) => `Importações chinesas de ${goods}, ${unit}`,
    solarPower: (unit) => `Exportações chinesas de bens solares por mês, ${unit}`,
    gigawatts: 'GW',
    megawatts: 'MW',
    kilowatts: 'kW',
  },
  level: (share) => `${share} das importações`,

  find: {
    supplied: (share, goods, year, china, world) =>
      `A China forneceu ${share} das importações de ${goods} em ${year}: ${china} de ${world}`,
    suppliedAll: (goods, year, world) =>
      `Todas as importações de ${goods} em ${year} vieram da China: ${world}`,
    suppliedNone: (goods, year, world) =>
      `Nenhuma das importações de ${goods} em ${year} veio da China; no total somaram ${world}`,
    noImports: (goods, year) => `As importações de ${goods} constam como zero em ${year}`,
    scope: (goods, year, china) =>
      `${china} em ${goods} da China em ${year}, mais que o total informado: não há percentual`,
    unknownChina: (goods, year, world) =>
      `As importações de ${goods} somaram ${world} em ${year}; não se sabe quanto veio da China`,
    none: (goods) => `Sem dados sobre importações de ${goods}`,
    shareNone: 'Sem percentual da China em nenhum ano',
    aboveAlways: (level, years) =>
      `A China forneceu mais de ${level} destas importações em todos os anos com dados, ${years}`,
    aboveOnce: (level, years) => `A China forneceu mais de ${level} destas importações em ${years}`,
    aboveThen: (level, years, share, year) =>
      `A China forneceu mais de ${level} destas importações em ${years}; em ${year}, ${share}`,
    shareOne: (share, year) =>
      `Parcela da China nestas importações: ${share} em ${year}, o único ano com dados`,
    shareRose: (first, firstYear, last, lastYear) =>
      `A parcela da China nestas importações subiu: ${first} em ${firstYear}, ${last} em ${lastYear}`,
    shareFell: (first, firstYear, last, lastYear) =>
      `A parcela da China nestas importações caiu: ${first} em ${firstYear}, ${last} em ${lastYear}`,
    shareSame: (first, firstYear, last, lastYear) =>
      `A parcela da China nestas importações quase não mudou: ${first} em ${firstYear}, ${last} em ${lastYear}`,
    toChina: (goods, year, value, share) =>
      `A China importou deste país ${value} em ${goods} em ${year}, ${share} de tudo o que importou`,
    toChinaAll: (goods, year, value) =>
      `A China importou deste país ${value} em ${goods} em ${year}: tudo o que importou`,
  },
  notes: {
    absent: (goods, years) =>
      `Sem dados sobre importações de ${goods} para ${years}: são desconhecidas, não zero.`,
    scope: (years) =>
      `${years}: as importações da China superam o total informado; não foram contadas do mesmo modo e não se dá percentual.`,
    zero: 'Um zero da China significa que os demais fornecedores nomeados somam a totalidade das importações.',
    small: (world, year) =>
      `O percentual de ${year} se apoia em importações de ${world} no total: uma única entrega pode mudá-lo.`,
    hybrids: 'Apenas híbridos plug-in: os que não se carregam na tomada não estão na fonte.',
    codes: (codes) => `Códigos do Sistema Harmonizado: ${codes}.`,
    cif: 'Conforme informa o país importador, em geral com frete e seguro (CIF).',
    chinaReports: 'Conforme informa a China, em geral com frete e seguro (CIF).',
    weight: (first, firstYear, last, lastYear) =>
      `Em peso: ${first} em ${firstYear}, ${last} em ${lastYear}.`,
    peak: (value, year) => `O valor mais alto foi ${value}, em ${year}.`,
    tonnes: (text) => `${text} t`,
  },
  failed: 'Não foi possível carregar o comércio novo da região.',
  failedStill: 'O restante da página continua funcionando.',
  noReports:
    'A fonte não tem relatórios deste país sobre veículos elétricos, baterias ou lítio; aqui nada se sabe de suas importações.',

  solar: {
    heading: 'Painéis solares, mês a mês',
    product: { panels: 'Painéis', cells: 'Células', wafers: 'Wafers' },
    none: 'A fonte não registra exportações chinesas de bens solares para este país.',
    power: (power, year) => `A China enviou ${power} em painéis solares em ${year}`,
    powerMore: (power, year, change, before) =>
      `A China enviou ${power} em painéis solares em ${year}, ${change} a mais que em ${before}`,
    powerLess: (power, year, change, before) =>
      `A China enviou ${power} em painéis solares em ${year}, ${change} a menos que em ${before}`,
    powerTimes: (power, year, times, before) =>
      `A China enviou ${power} em painéis solares em ${year}, ${times} vezes o de ${before}`,
    powerSame: (power, year, before) =>
      `A China enviou ${power} em painéis solares em ${year}, quase o mesmo que em ${before}`,
    value: (value, year) => `Os painéis solares da China somaram ${value} em ${year}`,
    valueMore: (value, year, change, before) =>
      `Os painéis solares da China somaram ${value} em ${year}, ${change} a mais que em ${before}`,
    valueLess: (value, year, change, before) =>
      `Os painéis solares da China somaram ${value} em ${year}, ${change} a menos que em ${before}`,
    valueTimes: (value, year, times, before) =>
      `Os painéis solares da China somaram ${value} em ${year}, ${times} vezes o de ${before}`,
    valueSame: (value, year, before) =>
      `Os painéis solares da China somaram ${value} em ${year}, quase o mesmo que em ${before}`,
    noPanels: (year) => `Sem painéis solares da China registrados em ${year}`,
    month: 'Mês',
    until: (year, last, now, then, before) =>
      `${year} está incompleto, até ${last}: ${now} em painéis, ante ${then} nos mesmos meses de ${before}.`,
    all: (year, value, power) =>
      `Todos os bens solares (painéis, células e wafers) em ${year}: ${value}, ${power}.`,
    gaps: 'Um mês sem registro fica aberto: não houve exportação registrada ou ela não foi publicada.',
    source:
      'Exportações chinesas por destino, de sua alfândega. Os megawatts são estimativa da fonte. Não há total de todos os fornecedores e por isso não há percentual.',
    split: (code) =>
      `Até 2021 um só código aduaneiro (${code}) reunia painéis e células, e tudo consta como painéis; células e wafers são contados à parte desde 2022.`,
    largest: (year, list) => `Os maiores em ${year}, todos os bens solares: ${list}.`,
  },

  region: {
    above: (level, goods, n, of, year) =>
      n === 1
        ? `A China forneceu mais de ${level} das importações de ${goods} em 1 de ${of} países em ${year}`
        : `A China forneceu mais de ${level} das importações de ${goods} em ${n} de ${of} países em ${year}`,
    aboveAll: (level, goods, of, year) =>
      `A China forneceu mais de ${level} das importações de ${goods} nos ${of} países com percentual em ${year}`,
    aboveNone: (level, goods, of, year) =>
      `Em nenhum de ${of} países a China forneceu mais de ${level} das importações de ${goods} em ${year}`,
    noFigures: (goods, year) => `Nenhum país tem dados sobre importações de ${goods} em ${year}`,
    subtitle: (goods, year) => `Parcela da China nas importações de ${goods}, % e US$, ${year}`,
    named: (level, names) => `Acima de ${level}: ${names}.`,
    namedSmall: (level, least, names) => `Acima de ${level} com importações de menos de ${least}: ${names}.`,
    sum: (n, of, china, world, share) =>
      `Soma dos ${n} de ${of} países com os dois dados: ${china} de ${world} vieram da China (${share}).`,
    missing: (year, names) => `Sem dados para ${year}: ${names}.`,
    small: (least) =>
      `Abaixo da linha: importações de menos de ${least} no total, em que uma única entrega pode mudar o percentual.`,
    smallHead: (least) => `Importações de menos de ${least}`,
    country: 'País',
    fromChina: (unit) => `Da China, ${unit}`,
    fromWorld: (unit) => `De todos, ${unit}`,
    million: 'US$ milhões',
    lithium: (goods, year, world, list) =>
      `As importações de ${goods} da própria China somaram ${world} em ${year}; da região: ${list}.`,
    part: (name, share) => `${name} ${share}`,
    solarHeading: 'Painéis solares para a região, mês a mês',
    solarCountries: (of) => `Soma dos ${of} países do atlas, a cada mês os que têm registro.`,
  },
};
