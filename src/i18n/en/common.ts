export const common = {
  siteName: 'Vaivén',
  tagline: 'Latin America’s stance toward China',
  region: 'Latin America & the Caribbean',
  china: 'China',
  unitedStates: 'United States',
  world: 'World',
  source: 'Source',
  tryAgain: 'Try again',
  noFigure: 'no figure',
};
