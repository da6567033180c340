import type { LateWords } from '../../../i18n/lateWords';

const inside: LateWords['changes']['inside'] = {
  partnership: 'nível de parceria',
  belt_and_road: 'o Cinturão e Rota',
  free_trade: 'livre comércio',
  economic_ties: 'o peso da China no comércio',
  institutions: 'o BRICS e os bancos liderados pela China',
  contacts: 'contatos de líderes',
  political_support: 'apoio político',
  openness: 'abertura em telecomunicações, segurança, portos e projetos',
  swap_line: 'a troca de moedas',
  visa: 'vistos',
  exit_or_refusal: 'saída ou recusa',
  restrictions: 'restrições',
  trade_defence: 'defesa comercial',
  us_alignment: 'alinhamento com os Estados Unidos',
};

export const changes: LateWords['changes'] = {
  inside,
  heading: 'Por que agora e o que mudou',
  compareWith: 'Comparado com',
  noEarlier: (year) =>
    `As posições começam em ${year}; não há ano anterior com que comparar. Escolha um posterior.`,
  notBefore: (from, year, used) =>
    `O link compara com ${from}, que não é um ano com posições anterior a ${year}; usa-se ${used}.`,
  points: (n, isOne) => (isOne ? `${n} ponto` : `${n} pontos`),
  axisIs: { engagement: 'O engajamento', guardedness: 'A cautela' },
  rose: (axis, points, year) => `${axis} subiu ${points} desde ${year}`,
  fell: (axis, points, year) => `${axis} caiu ${points} desde ${year}`,
  because: (finding, causes) => `${finding}: ${causes}`,
  still: (year) => `Nenhum eixo se moveu um ponto desde ${year}`,
  gateChange: (from, to, year) => `De ${from} em ${year} a ${to}`,
  gateStill: (cls, year) =>
    `${cls} em ${year} e no ano mostrado: o reconhecimento decide a classe, por isso não há o que comparar nos eixos.`,
  gateNote: (year) =>
    `Em ${year} o reconhecimento decidia a classe e o atlas não mostra eixos; as barras usam o que os mesmos atos somam por componente.`,
  classChange: (from, to) => `Classe: de ${from} a ${to}.`,
  classSame: (cls) => `Classe: ${cls}, como antes.`,
  subtitle: (from, to) => `O que cada componente moveu, em pontos, de ${from} a ${to}.`,
  partsAre:
    'Os pontos dos componentes somam seu eixo. Dentro de cada um, o que já existia se desvanece até o dia posterior e depois cada fato novo é contado por ordem de data, com o que acrescentou então.',
  axisLine: (from, to) => `de ${from} a ${to}`,
  unchanged: (n, isOne) => (isOne ? '1 componente não se moveu.' : `${n} componentes não se moveram.`),
  fading: 'Fatos anteriores que se desvanecem',
  measure: (from, to) => `Peso da China no comércio de bens, de ${from} a ${to}`,
  availability: 'Dados que chegaram ou faltam',
  appeared: (name) => `${name}: só há valor no dia posterior; entra no eixo e divide o peso com os demais.`,
  vanished: (name) => `${name}: só há valor no dia anterior; sai do eixo e os demais pesam mais.`,
  table: { what: 'O que se moveu', axis: 'Eixo', date: 'Data', points: 'Pontos', total: 'Eixo no total' },
  sources: 'Cada fato tem sua fonte na aba de evidência.',
  failedTitle: (country) => `Não foi possível carregar o que mudou: ${country}`,
  swing: {
    heading: 'Quem mais se moveu',
    title: (name, from, to, year) => `${name} foi quem mais se moveu desde ${year}: de ${from} a ${to}`,
    titleSame: (name, cls, year) => `${name} foi quem mais se moveu desde ${year} e continua: ${cls}`,
    none: (year) => `Nenhum país se moveu desde ${year}`,
    subtitle: (from, to) =>
      `Classe e eixos em ${from} e em ${to}. Primeiro as mudanças de reconhecimento, depois a distância percorrida nos dois eixos.`,
    gated: (n, isOne) =>
      isOne
        ? '1 país não tem classe pelos eixos em nenhum dos dois anos e não aparece.'
        : `${n} países não têm classe pelos eixos em nenhum dos dois anos e não aparecem.`,
    staysIn: (cls) => `continua: ${cls}`,
    fromTo: (from, to) => `${from} → ${to}`,
    fromToSpoken: (from, to) => `de ${from} a ${to}`,
    gateMove: 'mudou o reconhecimento',
    showAll: (n) => `Mostrar todos os ${n}`,
    showFewer: 'Mostrar menos',
    table: {
      country: 'País',
      from: (year) => `Classe ${year}`,
      to: (year) => `Classe ${year}`,
      engagement: 'Engajamento',
      guardedness: 'Cautela',
      distance: 'Distância',
    },
    sources: 'Calculado com a evidência de cada país.',
  },
  turns: {
    heading: 'Viradas por data',
    intro: (from, to) =>
      `Reconhecimento, Cinturão e Rota e BRICS: quem virou e para onde, de ${from} a ${to}. Cada uma leva ao seu fato e à fonte.`,
    none: 'Nenhuma virada registrada entre os dois dias.',
    earlier: (n) => `Mostrar ${n} anteriores`,
    hideEarlier: 'Ocultar as anteriores',
    codes: {
      'recognition.beijing': (name) => `${name} passa a reconhecer Pequim`,
      'recognition.taipei': (name) => `${name} passa a reconhecer Taipei`,
      'recognition.pledge_to_switch': (name) => `${name}: promessa de voltar a reconhecer Taipei`,
      'belt_and_road.signed': (name) => `${name} adere ao Cinturão e Rota`,
      'belt_and_road.withdrawn': (name) => `${name} sai do Cinturão e Rota`,
      'belt_and_road.declined': (name) => `${name} recusa aderir ao Cinturão e Rota`,
      'institutions.brics_member': (name) => `${name} torna-se membro do BRICS`,
      'institutions.brics_partner': (name) => `${name} torna-se parceiro do BRICS`,
      'institutions.brics_declined': (name) => `${name} recusa ser membro do BRICS`,
    },
    failedTitle: 'Não foi possível carregar as viradas com data',
    still: 'A lista acima está completa sem elas.',
  },
};
