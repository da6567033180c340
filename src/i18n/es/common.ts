import type { Words } from '../words';

export const common: Words['common'] = {
  siteName: 'Vaivén',
  tagline: 'La postura de América Latina ante China',
  region: 'América Latina y el Caribe',
  china: 'China',
  world: 'Mundo',
  source: 'Fuente',
  tryAgain: 'Intentar de nuevo',
  reload: 'Recargar la página',
  noFigure: 'sin dato',
};
