import type { LateWords } from '../../../i18n/lateWords';

type Flow = 'export' | 'import';
const flows = { export: 'exportações', import: 'importações' } as const;
const titled = { export: 'Exportações', import: 'Importações' } as const;
const withChina = (flow: Flow): string =>
  flow === 'export' ? 'exportações para a China' : 'importações da China';
const withUsa = (flow: Flow): string =>
  flow === 'export' ? 'exportações para os Estados Unidos' : 'importações dos Estados Unidos';
const takes = (flow: Flow): string => (flow === 'export' ? 'recebe' : 'fornece');
const take = (flow: Flow): string => (flow === 'export' ? 'recebem' : 'fornecem');
const buys = (flow: Flow): string => (flow === 'export' ? 'vende à China' : 'compra da China');
const market = (flow: Flow): string => (flow === 'export' ? 'mercado de exportação' : 'fornecedor');
const firstOf = (flow: Flow): string => `o primeiro ${market(flow)}`;
const countries = (n: number): string => (n === 1 ? '1 país' : `${n} países`);

export const region: LateWords['tradeDetail']['region'] = {
  flow: { label: 'Comparar por', export: 'Exportações', import: 'Importações' },
  unitLabel: 'Valores em',
  sumsOnly: 'As somas da região são mostradas como participação ou em US$.',
  onlyClasses: (classes, n) => `Somente países das classes escolhidas (${classes}): ${n} de 33.`,
  noCountries: 'Nenhum país pertence às classes escolhidas.',
  failed: 'Não foi possível carregar a comparação de países.',
  failedStill: 'As somas da região acima continuam valendo.',
  pricesFailed: 'Não foi possível carregar os preços mundiais.',

  table: {
    heading: 'Os países comparados',
    columns: {
      name: 'País',
      share: (flow) => `Participação da China nas ${flows[flow]}`,
      usd: (flow) => (flow === 'export' ? 'Exportações para a China' : 'Importações da China'),
      'per-person': 'Por pessoa',
      gdp: '% do PIB',
      'usa-share': (flow) => `Participação dos EUA nas ${flows[flow]}`,
      balance: 'Saldo com a China',
      place: (year) => (year === null ? 'Lugar da China' : `Lugar da China, ${year}`),
    },
    rank: 'Posição',
    rankOf: (rank, tied) => (tied ? `${rank}=` : String(rank)),
    notNamed: 'não consta',
    under: (value) => `menos de ${value}`,
    subtitle: (flow, year) => `${titled[flow]} de bens por país, ${year}`,
    missing: {
      'no-figure': (flow) => `Sem dado de ${withChina(flow)}`,
      'no-usa': (flow) => `Sem dado de ${withUsa(flow)}`,
      'no-world': (flow) => `Sem total de ${flows[flow]}`,
      partial: 'Somente petróleo bruto: de uma parte não se calcula participação',
      'scope-differs': (flow) =>
        `Maior que o total de ${flows[flow]}: contado de outra forma, sem participação`,
      'no-gdp': 'Sem dado do PIB para o ano',
      'no-people': 'Sem dado de população para o ano',
      'one-flow': 'Exportações e importações não são ambas conhecidas',
      'no-list': 'Sem lista de parceiros',
    },
    ranks:
      'Pressione uma coluna para ordenar por ela. Valores iguais dividem a posição; países sem dado ficam no fim.',
    atLeast: '“Ao menos”: somente petróleo bruto, um limite inferior; sem posição.',
    perPerson: 'Por pessoa e % do PIB: o valor do fluxo com a China dividido pela população e pelo PIB.',
    balance: 'Saldo: exportações para a China menos importações da China.',
    place:
      'O lugar da China é entre os parceiros citados pelo The World Factbook da CIA, quase sempre os três a seis primeiros; “não consta” fica em algum ponto abaixo deles. As listas se apoiam em outras fontes que não as dos valores daqui, portanto podem divergir.',
  },

  find: {
    share: (flow, n, of, year) =>
      `A China ${takes(flow)} mais de um quinto das ${flows[flow]} em ${n} de ${of} países com dados em ${year}`,
    shareNowhere: (flow, of, year, country, most) =>
      `A China ${takes(flow)} um quinto das ${flows[flow]} ou menos em todos os ${of} países com dados em ${year}; o máximo é ${most} (${country})`,
    usd: (flow, country, value, sum, of, year) =>
      `${country} é quem mais ${buys(flow)}: ${value} dos ${sum} de ${of} países com dados em ${year}`,
    'per-person': (flow, country, value, year) =>
      `${country} é quem mais ${buys(flow)} por pessoa: ${value} em ${year}`,
    gdp: (flow, country, share, year) =>
      `As ${withChina(flow)} têm o maior peso na economia em ${country}: ${share} do PIB em ${year}`,
    'usa-share': (flow, n, of, year) =>
      `Os Estados Unidos ${take(flow)} mais de um quinto das ${flows[flow]} em ${n} de ${of} países com dados em ${year}`,
    usaNowhere: (flow, of, year, country, most) =>
      `Os Estados Unidos ${take(flow)} um quinto das ${flows[flow]} ou menos em todos os ${of} países com dados em ${year}; o máximo é ${most} (${country})`,
    balance: (n, of, year) =>
      n === 1
        ? `1 de ${of} países vendeu à China mais do que comprou dela em ${year}`
        : `${n} de ${of} países venderam à China mais do que compraram dela em ${year}`,
    balanceNone: (of, year) =>
      `Todos os ${of} países com ambos os dados compraram da China mais do que venderam a ela em ${year}`,
    place: (flow, n, of, year) => `A China foi ${firstOf(flow)} de ${n} de ${of} países em ${year}`,
    placeNone: (flow, of, year) => `A China não foi ${firstOf(flow)} de nenhum de ${of} países em ${year}`,
    only: (country, value, year) => `${country} é o único país com dado de ${year}: ${value}`,
    none: (flow, year) => `Sem dados de ${withChina(flow)} em ${year}`,
    noneUsa: (flow, year) => `Sem dados de ${withUsa(flow)} em ${year}`,
    noneBalance: (year) => `Nenhum país tem dados dos dois fluxos com a China em ${year}`,
    nonePlace: (year) => `Não há listas de parceiros de ${year} nem de anos anteriores`,
  },

  multiples: {
    ahead: (flow, n, of) =>
      flow === 'export'
        ? `A China compra mais que os Estados Unidos de ${n} de ${of} países`
        : `A China vende mais que os Estados Unidos a ${n} de ${of} países`,
    aheadNote: 'Comparação no último ano de cada país com ambos os dados.',
    grown: (flow, n, of) =>
      flow === 'export'
        ? `As exportações para a China cresceram mais que as para os Estados Unidos em ${n} de ${of} países`
        : `As importações da China cresceram mais que as dos Estados Unidos em ${n} de ${of} países`,
    grownNote: 'Do primeiro ao último ano com ambos os dados, por país; o primeiro é 100.',
    none: (flow) => `Nenhum país tem dados de ${flows[flow]} com a China e os Estados Unidos para comparar`,
    unit: {
      usd: (flow) => `${titled[flow]} de bens, US$ correntes`,
      'per-person': (flow) => `${titled[flow]} de bens, US$ correntes por pessoa`,
      gdp: (flow) => `${titled[flow]} de bens, % do PIB`,
      index: (flow) => `${titled[flow]} de bens, primeiro ano com ambos os dados = 100`,
    },
    common: (top) => `Todos na mesma altura: ${top}.`,
    own: 'Cada um na própria altura: compare formas, não alturas.',
    list: (flow) => `${titled[flow]} por país`,
    text: (value, year) => `${value} em ${year}`,
    noText: 'sem dado',
    partner: 'Parceiro',
    order: 'Na ordem da tabela acima.',
  },

  places: {
    heading: (flow) =>
      flow === 'export'
        ? 'O lugar da China entre os mercados de exportação'
        : 'O lugar da China entre os fornecedores',
    unit: (flow) =>
      flow === 'export'
        ? 'Lugar da China entre os mercados de exportação'
        : 'Lugar da China entre os fornecedores',
    countUnit: (flow) =>
      flow === 'export'
        ? 'Países segundo o lugar da China entre seus mercados de exportação'
        : 'Países segundo o lugar da China entre seus fornecedores',
    first: 'Primeiro',
    second: 'Segundo',
    third: 'Terceiro',
    lower: 'Quarto ou abaixo',
    notNamed: 'Não consta',
    countTitle: (flow, n, of, year, before, beforeOf, beforeYear) =>
      of === beforeOf
        ? `A China foi ${firstOf(flow)} de ${n} de ${of} países em ${year} e de ${before} em ${beforeYear}`
        : `A China foi ${firstOf(flow)} de ${n} de ${of} países em ${year} e de ${before} de ${beforeOf} em ${beforeYear}`,
    countSingle: (flow, n, of, year) => `A China foi ${firstOf(flow)} de ${n} de ${of} países em ${year}`,
    countNone: 'Sem listas de parceiros',
    rose: (flow, names, from) => `A China passou a ser ${firstOf(flow)} de ${names} desde ${from}`,
    left: (flow, names, from) => `A China deixou de ser ${firstOf(flow)} de ${names}, como era em ${from}`,
    held: (flow, n, from, to) =>
      n === 1
        ? `A China foi ${firstOf(flow)} do mesmo país em ${from} e em ${to}`
        : `A China foi ${firstOf(flow)} dos mesmos ${n} países em ${from} e em ${to}`,
    holds: (flow, names, year) => `A China foi ${firstOf(flow)} de ${names} em ${year}`,
    neverFirst: (flow) => `A China não é ${firstOf(flow)} de nenhum país mostrado`,
    none: (flow) =>
      flow === 'export'
        ? 'A China não esteve entre os três primeiros mercados de exportação de nenhum país mostrado'
        : 'A China não esteve entre os três primeiros fornecedores de nenhum país mostrado',
    same: countries,
    together: (names, first) =>
      first
        ? `Uma só linha para ${names}: primeiro em todos os anos.`
        : `Uma só linha para ${names}: os mesmos lugares.`,
    shown: (n, of) =>
      n === of
        ? 'Desenhados: os países em que a China esteve entre os três primeiros. Todos estão na tabela.'
        : `Desenhados: ${n} dos ${of} países em que a China esteve entre os três primeiros: aqueles em que estava mais alto no último ano e, em caso de igualdade, mais se moveu. Todos estão na tabela.`,
    editions:
      'Anos para os quais o The World Factbook da CIA cita os parceiros da maioria dos países; nos demais, os de poucos ou de nenhum.',
    otherSources:
      'Essas listas citam apenas os maiores parceiros e se apoiam em outras fontes que não as dos valores acima. Países sem lista em um ano ficam fora desse ano.',
    notNamedNote: 'n. c.: não consta, ou seja, abaixo dos parceiros citados; não se sabe quanto.',
    axisNotNamed: 'n. c.',
  },

  prices: {
    heading: 'Os preços mundiais por trás',
    exports: 'Exportações para a China',
    exportsShort: 'Export.',
    names: {
      soybeans: 'Soja',
      copper: 'Cobre',
      'iron-ore': 'Minério de ferro',
      crude: 'Petróleo bruto',
      lithium: 'Lítio',
    },
    short: { soybeans: 'Soja', copper: 'Cobre', 'iron-ore': 'Ferro', crude: 'Petróleo', lithium: 'Lítio' },
    unit: (base) =>
      `Índice, ${base} = 100: preços mundiais, média anual, e exportações da região para a China em US$`,
    unitNone: 'Preços mundiais e exportações da região para a China',
    fell: (n, of, from, to) =>
      `As exportações para a China caíram em ${n} dos ${of} anos de preços em queda, ${from}–${to}`,
    noFall: (from, to) => `Nenhum ano entre ${from} e ${to} em que caíram três dos quatro preços`,
    none: 'Sem preços para pôr ao lado das exportações',
    rule: 'Ano de preços em queda: ao menos três das quatro médias anuais estão abaixo das do ano anterior. São os preços desses bens, não suas quantidades, e as exportações de todo tipo.',
    means: 'Média anual de doze preços mensais em US$; anos incompletos são omitidos.',
  },
};
