import type { Words } from '../words';

export const link: Words['link'] = {
  copy: {
    action: 'Copiar link',
    copied: 'Link copiado',
    byHand: 'O navegador não permite que a página copie. Selecione o link e copie:',
    close: 'Fechar',
  },
  notices: {
    label: 'Sobre este link',
    dismiss: 'Dispensar',
    more: (count) => `e mais ${count}`,
  },
  issues: {
    'unknown-country': (value) =>
      `Este link menciona “${value}”, que o atlas não abrange; a região inteira é mostrada.`,
    'several-countries': (value) =>
      `Este link menciona vários países (“${value}”) onde cabe um só; a região inteira é mostrada.`,
    'unknown-page': (value) => `O atlas não tem a página “${value}”.`,
    undecodable: (value) => `Uma parte deste link, “${value}”, não pôde ser lida e foi deixada de lado.`,
    'too-long': () =>
      'O que vem depois do “?” neste link é longo demais para ser lido e foi deixado de lado.',
    'unknown-sector': (value) =>
      `Este link menciona o setor “${value}”, que não existe; ele foi deixado de lado.`,
    'unknown-class': (value) =>
      `Este link menciona a classe “${value}”, que não existe; ela foi deixada de lado.`,
    'unknown-measure': (value) =>
      `Este link pede que o mapa mostre “${value}”, o que não é possível; ele mostra a posição.`,
    'unknown-tab': (value) => `Este link menciona a aba “${value}”, que não existe; a primeira é mostrada.`,
    'bad-year': (value) => `Este link pede o ano “${value}”, que não está coberto; o último é mostrado.`,
    'bad-from': (value) =>
      `Este link compara com o ano “${value}”, que não tem posições; o ano habitual é usado.`,
    'bad-row': (value) =>
      `Este link aponta para a evidência “${value}”, que não é da página mostrada; nenhuma é marcada.`,
    'unknown-kind': (value) =>
      `Este link cita um tipo de registro “${value}” que o atlas não tem; foi deixado de lado.`,
    'unknown-status': (value) =>
      `Este link cita uma situação “${value}” que o atlas não tem; foi deixada de lado.`,
    'bad-years': (value) =>
      `Este link pede os anos “${value}”, que não são um período que o atlas cubra; todos são mostrados.`,
    'bad-record': (value) =>
      `Este link cita um registro “${value}”, que não é um identificador de registro; nenhum foi aberto.`,
    'bad-shock': (value) =>
      `Este link move um preço com “${value}”, que não é uma matéria-prima com uma porcentagem inteira de −100 a 300 ou um mês; esse movimento foi deixado de lado.`,
    'bad-choice': (field) =>
      `Este link indica “${field}”, que não é uma das opções; isso foi deixado de lado.`,
    'unknown-component': (value) =>
      `Este link pede o componente “${value}”, que o modelo de posições não tem; todos são mostrados.`,
    'unknown-weight': (value) =>
      `Este link muda o peso de “${value}”, que o modelo de posições não tem; isso foi deixado de lado.`,
    'bad-weight': (component, value) =>
      `Este link multiplica o peso de “${component}” por “${value}”; vale de 0 a 3 em passos de 0,05, então fica o peso publicado.`,
    'bad-half-life': (value) =>
      `Este link define a meia-vida como “${value}”; valem de 1 a 20 anos inteiros, então fica a publicada.`,
    'repeated-field': (field) => `Este link indica “${field}” mais de uma vez; só a primeira conta.`,
    'unknown-field': (value, meant) =>
      `Este link tem um campo “${value}”, que o atlas não conhece (talvez se trate de “${meant}”); ele foi deixado de lado.`,
    'not-yet': (field) =>
      `Este link usa “${field}” de um modo que o atlas ainda não oferece; isso foi deixado de lado.`,
    'older-data': () => 'Este link foi feito com outra versão dos dados; os números mostrados são os atuais.',
  },
};
