import type { Words } from '../words';

export const shell: Words['shell'] = {
  skipToPanel: 'Pular o mapa',
  menu: 'Menu',
  table: 'Tabela',
  method: 'Método',
  sources: 'Fontes',
  map: 'Mapa',
  language: 'Idioma',
  theme: 'Cores',
  themes: { system: 'Auto', light: 'Claro', dark: 'Escuro' },
  pages: 'Páginas',
  loading: 'Carregando',
  errors: {
    atlas: 'Não foi possível carregar os dados do atlas.',
    atlasStill:
      'A página está como foi gerada: o mapa, suas cores e os links entre países funcionam. Os filtros e a barra do tempo, não.',
    country: (name) => `Não foi possível carregar os detalhes de ${name}.`,
    countryStill: 'O mapa, a classe e os eixos continuam funcionando.',
    chart: 'Não foi possível carregar o gráfico; a tabela abaixo tem os mesmos dados.',
    render: 'Esta parte da página falhou.',
    renderStill: 'O resto da página continua funcionando.',
    why: {
      offline: 'Não houve resposta: a conexão pode ter caído.',
      missing: 'O servidor não tem o arquivo.',
      broken: 'O arquivo chegou incompleto.',
      'other-version': 'O arquivo é de outra versão do site; recarregar a página pode ajudar.',
      'wrong-shape': 'O arquivo não contém o que deveria.',
      unknown: 'A causa não é conhecida.',
    },
  },
  footer: 'Números de fontes públicas; posições a partir de fatos datados e com fonte.',
};
