import type { Words } from '../../i18n/words';

export const timeline: Words['timeline'] = {
  label: 'Ano',
  play: 'Reproduzir',
  pause: 'Pausar',
  latest: 'Último',
  latestTitle: 'Ir para o último ano',
  stanceFrom: (year) => `posição desde ${year}`,
  yearText: (year) => year,
  latestText: (year) => `${year}, o último`,
  mapShows: (year) => `O mapa mostra ${year}`,
};
