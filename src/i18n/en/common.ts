export const common = {
  siteName: 'Vaivén',
  tagline: 'Latin America’s stance toward China',
  region: 'Latin America & the Caribbean',
  china: 'China',
  world: 'World',
  source: 'Source',
  tryAgain: 'Try again',
  reload: 'Reload the page',
  noFigure: 'no figure',
};
