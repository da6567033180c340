import type { scriptFailed as pattern } from '../en/scriptFailed';
import type { Translated } from '../translated';

export const scriptFailed: Translated<typeof pattern> = {
  title: 'O programa desta página falhou.',
  still: 'O que se vê é a página como foi gerada: o texto, os números e os links continuam funcionando.',
};
