import type { LateWords } from '../../../i18n/lateWords';

export const tradeWar: LateWords['tradeDetail']['tradeWar'] = {
  heading: 'A guerra comercial em paralelo',
  intro:
    'Fatos que dizem respeito a este país, a todos, a países que a fonte não nomeia, ou aos Estados Unidos e à China entre si; os mais recentes primeiro.',
  failed: 'Não foi possível carregar os fatos tarifários.',
  failedStill: 'O restante da página continua funcionando.',
  source: 'Fonte',
  sourceOf: (title) => `Fonte: ${title}`,
  secondSource: 'Segunda fonte',
  more: (n) => (n === 1 ? '1 fato anterior' : `${n} fatos anteriores`),
  rates: {
    heading: 'Taxas dos Estados Unidos em 2025: história',
    caption: 'Taxas dos Estados Unidos em 2025 para este país',
    voided: (day) =>
      `A Suprema Corte dos Estados Unidos anulou estas tarifas; nenhuma é cobrada desde ${day}.`,
    measure: 'Medida',
    rate: 'Taxa',
    announced: (day) => `Anunciada em ${day}`,
    inForce: (day) => `Em vigor desde ${day}`,
    extra: 'Tarifa adicional sobre este país',
    sum: (base, extra, sum) => `${base} + ${extra} = ${sum}`,
    byRule: 'A lista lida não nomeia este país: valeu o piso para todos os parceiros.',
    outside: 'Este país ficou fora destas tarifas.',
    outsideMexico:
      'O México ficou fora destas tarifas: é parte do USMCA e aplicou-se a ele uma tarifa à parte pelo fentanil.',
    outsideCuba: 'Cuba ficou fora destas tarifas: valem para ela o embargo e a coluna tarifária à parte.',
  },
};
