import type { Format } from '../../../i18n/format';
import type { LateWords } from '../../../i18n/lateWords';

const count = (format: Format, n: number, one: string, more: string): string =>
  `${format.number(n)} ${format.plural(n) === 'one' ? one : more}`;

const measures = (n: number): string => (n === 1 ? '1 medida' : `${n} medidas`);

export const shift: LateWords['cooperation']['shift'] = {
  heading: 'Das commodities à tecnologia?',
  groups: {
    commodities: 'Commodities',
    infrastructure: 'Infraestrutura',
    offer: 'Tecnologia da oferta',
    other: 'Outros',
  },
  intro: (from, to) =>
    `A cooperação em duas metades, de ${from} a ${to} conforme a fonte. Commodities: minerais, agricultura, petróleo e gás. Infraestrutura: transporte e rede elétrica. Tecnologia da oferta: digital, renováveis e veículos elétricos. “Outros” entra em todos os totais.`,

  verdict: {
    toward: (n, of) => `Rumo à tecnologia segundo ${n} de ${measures(of)}`,
    back: (n, of) => `De volta às commodities segundo ${n} de ${measures(of)}`,
    mixed: (toward, back, of) =>
      `Resultado misto: de ${measures(of)}, ${toward} rumo à tecnologia e ${back} de volta às commodities`,
    none: (of) => `Sem mudança clara em nenhuma de ${measures(of)}`,
    'too-little': 'Os dados não bastam para dizer',
  },
  onlyWithLargest: (verdict) => `${verdict}, mas só se o maior compromisso for contado`,
  short: {
    toward: 'rumo à tecnologia',
    back: 'de volta às commodities',
    mixed: 'misto',
    none: 'sem mudança clara',
    'too-little': 'faltam dados',
  },
  lately: (verdict) => `Os últimos cinco anos completos ante os cinco anteriores: ${verdict}.`,
  inside: (verdict) => verdict.charAt(0).toLowerCase() + verdict.slice(1),

  rests: {
    on: (list) => `Baseia-se em ${list}.`,
    onRecord: (list) =>
      `Registrado nos anos comparados: ${list}. Seriam precisas duas fontes com dez registros em cada metade.`,
    nothing: 'Não há nada registrado nos anos comparados.',
    finance: (format, n, without) =>
      without === 0
        ? count(format, n, 'compromisso', 'compromissos')
        : `${count(format, n, 'compromisso', 'compromissos')} (${format.number(without)} sem valor)`,
    investment: (format, n) => count(format, n, 'investimento', 'investimentos'),
    construction: (format, n) => count(format, n, 'contrato de construção', 'contratos de construção'),
    events: (format, n) => count(format, n, 'fato', 'fatos'),
    restrictions: (format, n) => count(format, n, 'restrição', 'restrições'),
  },
  robust: {
    changes: (record, verdict) => `Sem o maior compromisso (${record}) seria: ${verdict}.`,
    stays: (record) => `Sem o maior compromisso (${record}) não muda.`,
    record: (country, year, sector, amount) => `${country}, ${year}, ${sector}, ${amount} de 2021`,
    deals: 'Dos negócios só se conhecem somas: não é possível testar quanto um único deles decide.',
    classifiedStays: 'Deixar “outros” de fora não muda nada.',
    classifiedChanges: (verdict) => `Com “outros” de fora seria: ${verdict}.`,
  },

  table: {
    long: 'O que diz cada medida: a primeira metade ante a segunda',
    lately: 'O que diz cada medida: os últimos cinco anos completos ante os cinco anteriores',
    measure: 'Medida',
    offer: 'Tecnologia',
    commodities: 'Commodities',
    says: 'Aponta para',
    change: (before, after) => `${before} → ${after}`,
    spans: (before, after) => `${before}, ${after}`,
    records: (format, before, after) => `${format.number(before)} e ${format.number(after)} registros`,
  },
  says: {
    toward: 'tecnologia',
    back: 'commodities',
    neither: 'nenhuma',
    'few-records': 'poucos registros',
    'few-amounts': 'poucos valores',
  },

  measures: {
    'finance-amount': 'Financiamento, valor',
    'finance-count': 'Financiamento, compromissos',
    investment: 'Investimentos, valor',
    construction: 'Construção, valor',
    events: 'Fatos de aproximação à China',
    restrictions: 'Fatos que encerram ou restringem',
  },
  units: {
    'finance-amount': 'compromissos com lugar conhecido, US$ constantes de 2021',
    'finance-count': 'número de compromissos com lugar conhecido',
    investment: 'negócios de US$ 100 milhões ou mais, US$ nominais',
    construction: 'negócios de US$ 100 milhões ou mais, US$ nominais',
    events: 'número de fatos datados',
    restrictions: 'número de proibições, suspensões, cancelamentos e disputas',
  },
  chart: {
    show: 'Ver os pesos por período',
    hide: 'Ocultar os pesos por período',
    told: (name, offer, commodities) => `${name}: tecnologia ${offer}, commodities ${commodities}`,
    few: (name, format, before, after) =>
      `${name}: ${format.number(before)} e ${format.number(after)} registros, poucos para comparar`,
    fewAmounts: (name) => `${name}: poucos registros têm valor para comparar`,
    apart: (name, format, n) => `${name}: ${format.number(n)} ao todo, à parte e sem peso no resultado`,
    subtitle: (unit, from, to) => `% de cada período de cinco anos, ${unit}, ${from}–${to}`,
    compared: (before, after) => `O título compara ${before} com ${after}.`,
    counts: (list) => `Registros: ${list}.`,
    count: (period, format, n) => `${period}: ${format.number(n)}`,
    countWithAmount: (period, format, n, withAmount) =>
      `${period}: ${format.number(n)} (${format.number(withAmount)} com valor)`,
    ends: (period, year) =>
      `${period} não é um período completo e não é comparado: a fonte termina em ${year}.`,
    open: (period) => `${period} ainda está aberto e não é comparado.`,
    before: (period, year) => `${period} não é comparado: os fatos são reunidos a partir de ${year}.`,
    cut: (period) => `${period} está cortado pelos anos escolhidos.`,
    amounts: 'As porcentagens são dos valores conhecidos.',
    stages: 'As etapas de um projeto são fatos próprios. Os valores dos fatos nunca são somados.',
    neutral: (format, n) =>
      format.plural(n) === 'one'
        ? `${format.number(n)} fato que não aponta em nenhuma direção fica de fora.`
        : `${format.number(n)} fatos que não apontam em nenhuma direção ficam de fora.`,
    noAmount: (format, n) => (n === 1 ? '1 registro, sem valor' : `${format.number(n)} registros, sem valor`),
    share: (share, of) => `${share} (${of})`,
    none: (names) => `Nada registrado: ${names}.`,
    columns: {
      period: 'Período',
      from: 'De',
      to: 'Até',
      group: 'Grupo',
      amount: 'Milhões de US$',
      share: '% do total',
      ofThree: '% dos três grupos',
      offerOfThree: 'Tecnologia, dos três grupos',
      commoditiesOfThree: 'Commodities, dos três grupos',
      records: 'Registros',
      withAmount: 'Com valor',
    },
  },

  filters: {
    classes: (format, n) =>
      format.plural(n) === 'one'
        ? `Só ${format.number(n)} país das classes escolhidas, também no resultado.`
        : `Só os ${format.number(n)} países das classes escolhidas, também no resultado.`,
    years: (from, to) =>
      `As barras mostram ${from}–${to}, como escolhido; o resultado compara períodos completos e não muda.`,
    ignored:
      'Os filtros por setor, tipo e situação não se aplicam aqui: a pergunta é como o total se divide.',
    noCountries: 'Nenhum país é das classes escolhidas.',
  },

  countries: {
    title: (told, of) => `País por país: algo pode ser dito de ${told} de ${of}; dos demais faltam dados`,
    subtitle: 'Resultados pela mesma regra, e os registros do atlas, todos os anos',
    columns: {
      country: 'País',
      long: 'Duas metades',
      lately: 'Últimos anos',
      finance: 'Compromissos',
      investment: 'Investimentos',
      construction: 'Construção',
      events: 'Fatos',
    },
    onlyWithLargest: 'só com o maior compromisso',
    note: 'Compromissos, negócios e fatos se sobrepõem e nunca são somados. Os fatos incluem os que restringem e os que não apontam em nenhuma direção.',
  },

  trade: {
    heading: 'E o comércio?',
    away: (name, first, from, last, to) =>
      `${name}: menos matérias-primas. ${first} das exportações classificadas para a China em ${from}, ${last} em ${to}.`,
    deeper: (name, first, from, last, to) =>
      `${name}: mais matérias-primas. ${first} das exportações classificadas para a China em ${from}, ${last} em ${to}.`,
    same: (name, first, from, last, to) =>
      `${name}: tantas matérias-primas quanto antes. ${first} das exportações classificadas para a China em ${from}, ${last} em ${to}.`,
    littleClassified: (name, least) =>
      `${name}: não é possível dizer, porque em alguns anos só se classificam ${least} das exportações para a China.`,
    unknown: (name) =>
      `${name}: nenhuma fonte detalha as exportações para a China o bastante para distinguir matérias-primas de tecnologia.`,
    others: 'Dos demais países nenhuma fonte detalha o bastante as exportações para a China.',
    link: (name) => `Comércio: ${name}`,
  },

  how: {
    summary: 'Como ler isto',
    measure:
      'Uma medida aponta para a tecnologia quando o peso de digital, renováveis e veículos elétricos sobe pelo menos dez pontos percentuais e o das commodities cai; para as commodities no caso inverso; senão, para nenhuma. Os pesos são do total, com “outros”.',
    enough:
      'Uma medida só é comparada com dez registros em cada intervalo, porque com menos um só poderia movê-la dez pontos; os valores, só se pelo menos metade dos registros os tiver.',
    verdict:
      'O resultado exige duas fontes que concordem e nenhuma que contradiga. O financiamento por valor e por número são os mesmos compromissos: uma só fonte. Misto significa que só uma fonte se move ou que se contradizem.',
    periods:
      'Só se comparam períodos completos de cinco anos: a primeira metade dos períodos de uma fonte com a segunda e, à parte, o último com o anterior. As fontes cobrem anos diferentes.',
    limits:
      'Não diz por que os pesos mudam nem como vão os projetos. O financiamento abrange só compromissos com lugar conhecido. Os negócios começam em US$ 100 milhões. Os fatos são reunidos à mão, e o que se procura se acha mais. As renováveis incluem hidrelétricas, que ficam com a maior parte do financiamento do setor.',
    apart: 'Financiamento, investimentos, construção e fatos se sobrepõem e nunca são somados.',
  },
  placed: (placed, all, share) =>
    `O financiamento conta os ${placed} compromissos de ${all} com lugar conhecido, ${share} do valor.`,
  failed: 'Não foi possível carregar os registros que respondem a esta pergunta.',
};
