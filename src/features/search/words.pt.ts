import type { Words } from '../../i18n/words';

export const search: Words['search'] = {
  label: 'Buscar países e setores',
  placeholder: 'País ou setor',
  results: 'Resultados da busca',
  country: 'país',
  sector: 'setor',
  none: (query) => `Nada encontrado para “${query}”`,
  count: (count) => (count === 1 ? '1 resultado' : `${count} resultados`),
  filter: { label: 'Setores', all: 'Todos os setores' },
};
