import type { Words } from '../words';

export const common: Words['common'] = {
  siteName: 'Vaivén',
  tagline: 'A posição da América Latina diante da China',
  region: 'América Latina e Caribe',
  china: 'China',
  world: 'Mundo',
  source: 'Fonte',
  tryAgain: 'Tentar de novo',
  reload: 'Recarregar a página',
  noFigure: 'sem dado',
};
