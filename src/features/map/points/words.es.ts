import type { LateWords } from '../../../i18n/lateWords';

export const points: LateWords['cooperation']['points'] = {
  group: 'Proyectos y hechos en el mapa',
  keys: 'Las flechas llevan a la marca más cercana, Intro la abre, Escape vuelve a los países.',
  projects: (format, n) =>
    format.plural(n) === 'one' ? `${format.number(n)} proyecto` : `${format.number(n)} proyectos`,
  withoutAmount: (format, n) => `${format.number(n)} sin monto`,
  allWithoutAmount: 'ninguno con monto',
  projectsHere: (format, n) => `${format.number(n)} proyectos en este lugar`,
  close: 'Cerrar',
  events: (format, n) =>
    format.plural(n) === 'one' ? `${format.number(n)} hecho fechado` : `${format.number(n)} hechos fechados`,
  setbacks: (format, n) =>
    format.plural(n) === 'one'
      ? `${format.number(n)} prohibición, cancelación, suspensión o litigio`
      : `${format.number(n)} prohibiciones, cancelaciones, suspensiones o litigios`,
  countryOnly: 'lugar: el país',
  legend: {
    amounts: 'Financiamiento para el desarrollo, área según el monto, US$ constantes de 2021',
    cluster: 'Varios: número, área según la suma',
    noAmount: 'Sin monto en la fuente',
    events: (countries) => `Hechos fechados, por país (${countries})`,
    inCountries: (format, n) =>
      format.plural(n) === 'one' ? `${format.number(n)} país` : `${format.number(n)} países`,
    barred: 'Prohibición, cancelación, suspensión o litigio, países',
    unplaced: (format, n, all) =>
      `${format.number(n)} de ${format.number(all)} proyectos ${n === 1 ? 'no tiene lugar y está' : 'no tienen lugar y están'} solo en la lista.`,
    ofRegion: (format, n) =>
      format.plural(n) === 'one'
        ? `${format.number(n)} hecho es de toda la región y está solo en la lista.`
        : `${format.number(n)} hechos son de toda la región y están solo en la lista.`,
    nothing: 'Ningún proyecto con lugar ni hecho de un país en esta selección.',
    list: 'Leer como lista',
  },
};
