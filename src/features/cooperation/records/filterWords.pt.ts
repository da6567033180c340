import type { Format } from '../../../i18n/format';
import type { LateWords } from '../../../i18n/lateWords';

const records = (format: Format, n: number): string =>
  format.plural(n) === 'one' ? `${format.number(n)} registro` : `${format.number(n)} registros`;
const deals = (format: Format, n: number): string =>
  format.plural(n) === 'one' ? `${format.number(n)} negócio` : `${format.number(n)} negócios`;

export const filter: LateWords['cooperation']['filter'] = {
  title: 'Filtrar os registros',
  disclosure: (chosen) => (chosen === 0 ? 'Filtrar' : `Filtrar (${chosen})`),
  kindsBySource: 'Tipo: financiamento e negócios',
  kindsOfEvents: 'Tipo: fatos datados',
  statusesTitle: 'Situação na data da fonte',
  noneTicked: 'Sem nada marcado, mostram-se todos. O número indica quantos essa opção mostraria sozinha.',
  dealsNoStatus: 'Os negócios não têm situação: ao escolher uma, eles ficam de fora.',
  kinds: {
    finance: 'Financiamento ao desenvolvimento',
    'deal-investment': 'Negócios de investimento',
    'deal-construction': 'Negócios de construção',
    agreement: 'Acordo',
    contract: 'Contrato',
    investment: 'Investimento',
    plant: 'Fábrica ou usina',
    loan: 'Empréstimo',
    launch: 'Lançamento ou marco',
    tariff: 'Tarifa ou medida comercial',
    suspension: 'Suspensão ou litígio',
    cancellation: 'Cancelamento',
    ban: 'Proibição',
  },
  statuses: {
    announced: 'anunciado',
    committed: 'comprometido',
    'under-way': 'em andamento',
    completed: 'concluído',
    operating: 'em vigor ou em operação',
    suspended: 'suspenso',
    cancelled: 'cancelado',
  },
  years: {
    title: 'Anos',
    from: 'De',
    to: 'Até',
    all: 'Todos os anos',
    byTimeBar: (year) => `Até ${year}, como indica a barra do tempo.`,
  },
  chips: {
    title: 'Filtros escolhidos',
    remove: (name) => `Remover: ${name}`,
    years: (from, to) => (from === to ? String(from) : `${from}–${to}`),
    upTo: (year) => `até ${year}`,
  },
  showAll: 'Mostrar tudo',
  shown: (format, n, total) => `Mostrando ${format.number(n)} de ${records(format, total)}`,
  shownDeals: (format, n, total) =>
    `${format.number(n)} de ${deals(format, total)}, conhecidos só como somas`,
  both: (shownRecords, shownDeals) => `${shownRecords}, e ${shownDeals}.`,
  recordsOnly: (shownRecords) => `${shownRecords}.`,
  empty: {
    title: 'Nada corresponde aos filtros.',
    nothingAtAll: 'Não há nada registrado aqui.',
    together: 'Nenhum filtro é a causa sozinho: só em conjunto não deixam nada.',
    without: {
      sectors: (format, n) => `Qualquer setor: ${format.number(n)}`,
      kinds: (format, n) => `Qualquer tipo: ${format.number(n)}`,
      statuses: (format, n) => `Qualquer situação: ${format.number(n)}`,
      years: (format, n) => `Todos os anos: ${format.number(n)}`,
      isos: (format, n) => `Qualquer classe: ${format.number(n)}`,
    },
    because: {
      sectors: 'o setor',
      kinds: 'o tipo',
      statuses: 'a situação',
      years: 'os anos',
      isos: 'a classe',
    },
    reason: (filters) => `O que não deixa nada: ${filters}.`,
  },
  failed: 'Não foi possível carregar os registros de cooperação.',
  failedStill: 'As somas e o mapa continuam funcionando.',
};
