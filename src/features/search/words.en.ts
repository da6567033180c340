export const search = {
  label: 'Search countries and sectors',
  placeholder: 'Country or sector',
  results: 'Search results',
  country: 'country',
  sector: 'sector',
  none: (query: string) => `Nothing found for “${query}”`,
  count: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  filter: { label: 'Sectors', all: 'All sectors' },
};
