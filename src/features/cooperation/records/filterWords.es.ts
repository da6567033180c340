import type { Format } from '../../../i18n/format';
import type { LateWords } from '../../../i18n/lateWords';

const records = (format: Format, n: number): string =>
  format.plural(n) === 'one' ? `${format.number(n)} registro` : `${format.number(n)} registros`;
const deals = (format: Format, n: number): string =>
  format.plural(n) === 'one' ? `${format.number(n)} operación` : `${format.number(n)} operaciones`;

export const filter: LateWords['cooperation']['filter'] = {
  title: 'Filtrar los registros',
  disclosure: (chosen) => (chosen === 0 ? 'Filtrar' : `Filtrar (${chosen})`),
  kindsBySource: 'Tipo: financiamiento y operaciones',
  kindsOfEvents: 'Tipo: hechos fechados',
  statusesTitle: 'Estado en la fecha de la fuente',
  noneTicked:
    'Sin marcar ninguno se muestran todos. El número indica cuántos mostraría esa opción por sí sola.',
  dealsNoStatus: 'Las operaciones no tienen estado: al elegir uno quedan fuera.',
  kinds: {
    finance: 'Financiamiento para el desarrollo',
    'deal-investment': 'Operaciones de inversión',
    'deal-construction': 'Operaciones de construcción',
    agreement: 'Acuerdo',
    contract: 'Contrato',
    investment: 'Inversión',
    plant: 'Planta',
    loan: 'Préstamo',
    launch: 'Lanzamiento o hito',
    tariff: 'Arancel o medida comercial',
    suspension: 'Suspensión o litigio',
    cancellation: 'Cancelación',
    ban: 'Prohibición',
  },
  statuses: {
    announced: 'anunciado',
    committed: 'comprometido',
    'under-way': 'en ejecución',
    completed: 'terminado',
    operating: 'vigente o en operación',
    suspended: 'suspendido',
    cancelled: 'cancelado',
  },
  years: {
    title: 'Años',
    from: 'Desde',
    to: 'Hasta',
    all: 'Todos los años',
    byTimeBar: (year) => `Hasta ${year}, como indica la barra de tiempo.`,
  },
  chips: {
    title: 'Filtros elegidos',
    remove: (name) => `Quitar: ${name}`,
    years: (from, to) => (from === to ? String(from) : `${from}–${to}`),
    upTo: (year) => `hasta ${year}`,
  },
  showAll: 'Mostrar todo',
  shown: (format, n, total) => `Se muestran ${format.number(n)} de ${records(format, total)}`,
  shownDeals: (format, n, total) =>
    `${format.number(n)} de ${deals(format, total)}, conocidas solo como sumas`,
  both: (shownRecords, shownDeals) => `${shownRecords}, y ${shownDeals}.`,
  recordsOnly: (shownRecords) => `${shownRecords}.`,
  empty: {
    title: 'Nada cumple con los filtros.',
    nothingAtAll: 'No hay nada registrado aquí.',
    together: 'Ningún filtro es la causa por sí solo: solo en conjunto no dejan nada.',
    without: {
      sectors: (format, n) => `Cualquier sector: ${format.number(n)}`,
      kinds: (format, n) => `Cualquier tipo: ${format.number(n)}`,
      statuses: (format, n) => `Cualquier estado: ${format.number(n)}`,
      years: (format, n) => `Todos los años: ${format.number(n)}`,
      isos: (format, n) => `Cualquier clase: ${format.number(n)}`,
    },
    because: {
      sectors: 'el sector',
      kinds: 'el tipo',
      statuses: 'el estado',
      years: 'los años',
      isos: 'la clase',
    },
    reason: (filters) => `Lo que no deja nada: ${filters}.`,
  },
  failed: 'No se pudieron cargar los registros de cooperación.',
  failedStill: 'Las sumas y el mapa siguen funcionando.',
};
