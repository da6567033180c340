import type { Words } from '../../i18n/words';

export const timeline: Words['timeline'] = {
  label: 'Año',
  play: 'Reproducir',
  pause: 'Pausar',
  latest: 'Último',
  latestTitle: 'Ir al último año',
  stanceFrom: (year) => `postura desde ${year}`,
  yearText: (year) => year,
  latestText: (year) => `${year}, el último`,
  mapShows: (year) => `El mapa muestra ${year}`,
};
