import type { LateWords } from '../../../i18n/lateWords';

export const points: LateWords['cooperation']['points'] = {
  group: 'Projetos e fatos no mapa',
  keys: 'As setas levam à marca mais próxima, Enter abre, Esc volta aos países.',
  projects: (format, n) =>
    format.plural(n) === 'one' ? `${format.number(n)} projeto` : `${format.number(n)} projetos`,
  withoutAmount: (format, n) => `${format.number(n)} sem valor`,
  allWithoutAmount: 'nenhum com valor',
  projectsHere: (format, n) => `${format.number(n)} projetos neste local`,
  close: 'Fechar',
  events: (format, n) =>
    format.plural(n) === 'one' ? `${format.number(n)} fato datado` : `${format.number(n)} fatos datados`,
  setbacks: (format, n) =>
    format.plural(n) === 'one'
      ? `${format.number(n)} proibição, cancelamento, suspensão ou litígio`
      : `${format.number(n)} proibições, cancelamentos, suspensões ou litígios`,
  countryOnly: 'local: o país',
  legend: {
    amounts: 'Financiamento ao desenvolvimento, área conforme o valor, US$ constantes de 2021',
    cluster: 'Vários: número, área conforme a soma',
    noAmount: 'Sem valor na fonte',
    events: (countries) => `Fatos datados, por país (${countries})`,
    inCountries: (format, n) =>
      format.plural(n) === 'one' ? `${format.number(n)} país` : `${format.number(n)} países`,
    barred: 'Proibição, cancelamento, suspensão ou litígio, países',
    unplaced: (format, n, all) =>
      `${format.number(n)} de ${format.number(all)} projetos ${n === 1 ? 'não tem local e está' : 'não têm local e estão'} só na lista.`,
    ofRegion: (format, n) =>
      format.plural(n) === 'one'
        ? `${format.number(n)} fato é de toda a região e está só na lista.`
        : `${format.number(n)} fatos são de toda a região e estão só na lista.`,
    nothing: 'Nenhum projeto com local nem fato de um país nesta seleção.',
    list: 'Ler como lista',
  },
};
