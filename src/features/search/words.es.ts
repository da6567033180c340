import type { Words } from '../../i18n/words';

export const search: Words['search'] = {
  label: 'Buscar países y sectores',
  placeholder: 'País o sector',
  results: 'Resultados de la búsqueda',
  country: 'país',
  sector: 'sector',
  none: (query) => `No hay resultados para «${query}»`,
  count: (count) => (count === 1 ? '1 resultado' : `${count} resultados`),
  filter: { label: 'Sectores', all: 'Todos los sectores' },
};
