import type { Format } from '../../../i18n/format';
import type { LateWords } from '../../../i18n/lateWords';

const count = (format: Format, n: number, one: string, more: string): string =>
  `${format.number(n)} ${format.plural(n) === 'one' ? one : more}`;

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

export const sector: LateWords['cooperation']['sector'] = {
  toSector: (name) => `${name} em toda a região`,
  filterShort: 'Filtrar',
  stopShort: 'Parar de filtrar',
  wholeRegion: 'Toda a região',
  failed: (name) => `Não foi possível carregar os registros sobre ${lower(name)}.`,
  failedStill: 'O mapa e as outras partes continuam funcionando.',
  money: {
    billion: 'bilhões de US$',
    million: 'milhões de US$',
    thousand: 'milhares de US$',
    one: 'US$',
  },

  counts: {
    commitments: (format, n) =>
      count(
        format,
        n,
        'compromisso de financiamento ao desenvolvimento',
        'compromissos de financiamento ao desenvolvimento',
      ),
    investments: (format, n) => count(format, n, 'negócio de investimento', 'negócios de investimento'),
    constructions: (format, n) => count(format, n, 'contrato de construção', 'contratos de construção'),
    events: (format, n) => count(format, n, 'fato datado', 'fatos datados'),
  },
  onRecord: (list) => `Registrado: ${list}.`,
  onRecordIn: (list, countries) => `Registrado em ${countries}: ${list}.`,
  noAmounts: (format, n, all) =>
    `De ${count(format, all, 'compromisso', 'compromissos')}, ${format.number(n)} não ${n === 1 ? 'tem' : 'têm'} valor.`,
  noPlaces: (format, n, all) =>
    `De ${count(format, all, 'compromisso', 'compromissos')}, ${format.number(n)} não ${n === 1 ? 'tem' : 'têm'} lugar no mapa.`,
  noAmountsNoPlaces: (format, n, places, all) =>
    `De ${count(format, all, 'compromisso', 'compromissos')}, ${format.number(n)} não ${n === 1 ? 'tem' : 'têm'} valor e ${format.number(places)} não ${places === 1 ? 'tem' : 'têm'} lugar no mapa.`,
  eventsWithoutAmount: (format, n, all) =>
    `De ${count(format, all, 'fato', 'fatos')}, ${format.number(n)} não ${n === 1 ? 'informa' : 'informam'} valor.`,
  filtered: (commitments, investments, constructions, events) =>
    `O filtro deixa ${commitments} compromissos, ${investments} negócios de investimento, ${constructions} contratos de construção e ${events} fatos.`,
  partOf: (format, n, all) => `${format.number(n)} de ${format.number(all)}`,
  find: {
    nothing: 'Nada registrado',
    nothingLeft: 'O filtro não deixa nada aqui',
    events: (format, up, down, all) =>
      `${up === 0 ? 'Nenhum' : format.number(up)} de ${count(format, all, 'fato datado', 'fatos datados')} ${up <= 1 ? 'aprofunda' : 'aprofundam'} os laços com a China e ${down === 0 ? 'nenhum' : format.number(down)} os ${down <= 1 ? 'restringe ou encerra' : 'restringem ou encerram'}`,
    noEvents: 'Nenhum fato datado',
    financeMost: (country, amount) => `maior financiamento ao desenvolvimento: ${country} (${amount})`,
    financeSum: (amount, from, to) =>
      from === to
        ? `o financiamento ao desenvolvimento somou ${amount}, tudo em ${from}`
        : `o financiamento ao desenvolvimento somou ${amount}, ${from}–${to}`,
    financeUnknown: 'não se conhecem os valores do financiamento ao desenvolvimento',
    noFinance: 'sem financiamento ao desenvolvimento',
  },

  finance: {
    heading: 'Financiamento ao desenvolvimento',
    unit: (money) => `Compromissos registrados com lugar, ${money} constantes de 2021`,
    none: 'Sem financiamento ao desenvolvimento registrado neste setor.',
    noneLeft: (format, n) =>
      `O filtro não deixa nenhum de ${count(format, n, 'compromisso', 'compromissos')}.`,
    title: (amount, commitments, year, most) =>
      `${amount} em ${commitments}; o maior valor, em ${year} (${most})`,
    titleOne: (amount, commitments, year) => `${amount} em ${commitments}, tudo em ${year}`,
    titleUnknown: (commitments) => `${commitments}, nenhum com valor`,
    line: 'Financiamento ao desenvolvimento',
    withoutAmount: (format, n, all, share) =>
      `${format.number(n)} de ${count(format, all, 'compromisso', 'compromissos')} (${share}) não ${n === 1 ? 'tem' : 'têm'} valor na fonte: não se sabe quanto, não é zero.`,
    dash: 'Um traço marca um ano sem compromissos com valor.',
    wholeOnly:
      'Os compromissos sem lugar só são conhecidos para um país como um todo, não por setor, e não entram nestas somas.',
    placesTitle: (country, share) => `${country} concentra ${share} dos valores conhecidos`,
    placesTitleUnknown: (countries) => `Compromissos em ${countries}, nenhum com valor`,
    placesSubtitle: 'Por país, US$ constantes de 2021',
  },

  deals: {
    heading: 'Negócios',
    apart:
      'Os negócios e o financiamento ao desenvolvimento se sobrepõem e são contados em dólares diferentes, por isso nunca são somados; tampouco o investimento e a construção.',
    floor: 'A fonte registra só negócios de US$ 100 milhões ou mais.',
    investment: 'Investimento',
    construction: 'Contratos de construção',
    unit: (money) => `${money}, nominais`,
    none: {
      investment: 'Nenhum negócio de investimento registrado.',
      construction: 'Nenhum contrato de construção registrado.',
    },
    noneLeft: (format, kind, n) =>
      `${kind}: o filtro não deixa nenhum de ${count(format, n, 'negócio', 'negócios')}.`,
    title: (kind, amount, deals, year, most) =>
      `${kind}: ${amount} em ${deals}; o maior valor, em ${year} (${most})`,
    titleOne: (kind, amount, deals, year) => `${kind}: ${amount} em ${deals}, tudo em ${year}`,
    dash: 'Um traço marca um ano sem negócios na fonte.',
    placesTitle: (countries) => `Negócios em ${countries}`,
    placesSubtitle: 'Por país, US$ nominais; investimento e contratos de construção à parte',
  },
  filterNote: (format, n, all, unit) =>
    `Só o que o filtro deixa: ${format.number(n)} de ${format.number(all)} ${unit}.`,
  units: { commitments: 'compromissos', deals: 'negócios', events: 'fatos' },
  table: {
    year: 'Ano',
    country: 'País',
    commitments: 'Compromissos',
    withAmount: 'Com valor',
    amount2021: 'Milhões de US$ de 2021',
    deals: 'Negócios',
    nominal: 'Milhões de US$ nominais',
    kind: 'Tipo',
  },

  events: {
    heading: 'Fatos datados',
    title: (events, from, to, up, down, neither) =>
      `${events}, ${from === to ? String(from) : `${from}–${to}`}: ${up} aprofundam, ${down} restringem ou encerram, ${neither} nem uma coisa nem outra`,
    none: 'Nenhum fato datado registrado.',
    noneLeft: (format, n) => `O filtro não deixa nenhum de ${count(format, n, 'fato', 'fatos')}.`,
    note: 'Primeiro os mais recentes. A direção é a do ato em relação à China; a situação, a da data da fonte. Os valores são os informados, nominais, e nunca são somados: as etapas os repetem.',
    direction: {
      up: 'aprofunda',
      down: 'restringe ou encerra',
      neither: 'nem aprofunda nem restringe',
    },
    at: (status, date) => `${status} (em ${date})`,
    with: (name) => `com ${name}`,
    stated: (amount) => `${amount}, segundo a fonte`,
    stages: 'Etapas do mesmo projeto:',
    financeStage: 'financiamento ao desenvolvimento',
    source: 'Fonte',
    unsure: 'noticiado uma só vez ou inferido',
    showAll: (format, n) => `Mostrar todos os ${format.number(n)}`,
    showFewer: 'Mostrar menos',
  },

  claims: {
    heading: 'Preocupações e oportunidades',
    note: 'Afirmações de quem é citado, cada uma com sua fonte: não são conclusões deste atlas.',
    concerns: 'Preocupações',
    opportunities: 'Oportunidades',
    concern: 'Preocupação',
    opportunity: 'Oportunidade',
    none: 'Nenhuma reunida.',
    aboutRegion: 'dito de toda a região',
    theme: {
      'intellectual-property': 'propriedade intelectual',
      'data-security': 'segurança de dados',
      'market-dominance': 'domínio de mercado',
      debt: 'dívida',
      environment: 'meio ambiente',
      labour: 'trabalho',
      dependence: 'dependência',
      jobs: 'empregos',
      investment: 'investimento',
      'technology-transfer': 'transferência de tecnologia',
      growth: 'crescimento',
      infrastructure: 'infraestrutura',
      climate: 'clima',
    },
    counted: (format, theme, n) => `${theme} ${format.number(n)}`,
    showAll: (format, n) => `Mostrar todas as ${format.number(n)}`,
    showFewer: 'Mostrar menos',
  },

  dependence: {
    heading: 'Dependência de importações da China',
    headingSold: 'Lítio vendido à China',
    headingSolar: 'Bens solares da China',
    noFigures:
      'Sem números sobre dependência de importações neste setor: as fontes acompanham só veículos elétricos, baterias, lítio e bens solares.',
    toTrade: 'Todos os números sobre estes bens',
    goods: 'Bens',
    noShare: 'sem parcela',
    ofWorld: (part, whole) => `${part} de ${whole}`,
    ofUnknown: (whole) => `parte desconhecida de ${whole}`,
    table: { country: 'País', share: 'Parcela', amounts: 'Parte do total' },
    tableTitle: 'Parcela da China nas importações, último ano com número',
    lithiumTitle: (country, share, goods, year) =>
      `Parcela do país nas importações chinesas de ${goods} em ${year}: ${country}, ${share}`,
    lithiumSubtitle: (goods, year) =>
      `Parcela das importações chinesas de ${goods}, como a China as informa, ${year}`,
    lithiumNone: 'A China não informa importações de lítio daqui de US$ 1 milhão ou mais.',
    unknown: 'A fonte não tem relatório deste país sobre estes bens: não se sabe, não é zero.',
    failed: 'Não foi possível carregar os números de importações.',
  },
};
