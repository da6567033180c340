import type { LateWords } from '../../../i18n/lateWords';

export const tradeWar: LateWords['tradeDetail']['tradeWar'] = {
  heading: 'La guerra comercial en paralelo',
  intro:
    'Hechos que tocan a este país, a todos, a países que la fuente no nombra, o a Estados Unidos y China entre sí; los más recientes primero.',
  failed: 'No se pudieron cargar los hechos arancelarios.',
  failedStill: 'El resto de la página sigue funcionando.',
  source: 'Fuente',
  sourceOf: (title) => `Fuente: ${title}`,
  secondSource: 'Segunda fuente',
  more: (n) => (n === 1 ? '1 hecho anterior' : `${n} hechos anteriores`),
  rates: {
    heading: 'Tasas de Estados Unidos en 2025: historia',
    caption: 'Tasas de Estados Unidos en 2025 para este país',
    voided: (day) =>
      `La Corte Suprema de Estados Unidos anuló estos aranceles; no se cobra ninguno desde el ${day}.`,
    measure: 'Medida',
    rate: 'Tasa',
    announced: (day) => `Anunciada el ${day}`,
    inForce: (day) => `En vigor desde el ${day}`,
    extra: 'Arancel adicional a este país',
    sum: (base, extra, sum) => `${base} + ${extra} = ${sum}`,
    byRule: 'La lista leída no nombra a este país: rigió el piso para todos los socios.',
    outside: 'Este país quedó fuera de estos aranceles.',
    outsideMexico:
      'México quedó fuera de estos aranceles: es parte del T-MEC y se le aplicó un arancel aparte por el fentanilo.',
    outsideCuba:
      'Cuba quedó fuera de estos aranceles: para ella rigen el embargo y la columna arancelaria aparte.',
  },
};
