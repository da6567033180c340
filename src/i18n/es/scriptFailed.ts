import type { scriptFailed as pattern } from '../en/scriptFailed';
import type { Translated } from '../translated';

export const scriptFailed: Translated<typeof pattern> = {
  title: 'El programa de esta página falló.',
  still:
    'Lo que se ve es la página tal como se generó: el texto, las cifras y los enlaces siguen funcionando.',
};
