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
    slow: 'A conexão está lenta; esta parte ainda está carregando.',
    asBuilt: 'O que segue está como a página foi gerada.',
    reloadedInVain: 'Recarregar ainda não a trouxe; tente de novo em alguns minutos.',
    start: {
      late: 'A conexão está lenta: a página fica como foi gerada até o resto chegar. Os links funcionam; os filtros e a barra do tempo, ainda não.',
      failed:
        'A página não pôde ser iniciada e está como foi gerada. Os links funcionam; os filtros e a barra do tempo, não.',
      notSet: 'O que o link pede não foi aplicado: o que aparece é a vista padrão da página.',
      noScript:
        'Sem JavaScript cada página mostra sua vista padrão; anos, filtros e abas de um link não são aplicados.',
    },
    why: {
      offline: 'Não houve resposta: a conexão pode ter caído.',
      timeout: 'Não houve resposta a tempo: a conexão está muito lenta ou travada.',
      'server-error': 'O servidor está com um problema no momento.',
      busy: 'O servidor está recebendo pedidos demais; tente de novo em um minuto.',
      refused: 'O servidor se recusa a entregar o arquivo.',
      missing: 'O servidor não tem o arquivo.',
      outdated: 'Há uma versão mais nova do atlas, e o arquivo desta já não existe.',
      'page-instead': 'No lugar do arquivo veio uma página da web; talvez a rede peça login.',
      broken: 'O arquivo chegou incompleto.',
      'other-version': 'O arquivo é de outra versão do site; recarregar a página pode ajudar.',
      'wrong-shape': 'O arquivo não contém o que deveria.',
      unknown: 'A causa não é conhecida.',
    },
  },
  footer: 'Números de fontes públicas; posições a partir de fatos datados e com fonte.',
};
