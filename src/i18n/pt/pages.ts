import type { Words } from '../words';

export const pages: Words['pages'] = {
  meta: {
    region: {
      title: 'A posição da América Latina e do Caribe diante da China',
      description: (countries) =>
        `Um mapa de ${countries} países por posição diante da China, com as razões, a virada do comércio e a cooperação por setor; cada número com sua fonte.`,
    },
    country: {
      title: (name) => `${name}: posição diante da China, comércio e cooperação`,
      description: (name, cls, engagement, guardedness) =>
        `${name}: ${cls}. Engajamento ${engagement}, cautela ${guardedness} de 100. Razões com data e fonte, comércio com a China e os Estados Unidos, cooperação por setor.`,
      descriptionGate: (name, cls) =>
        `${name}: ${cls}. Razões com data e fonte, comércio com a China e os Estados Unidos, cooperação por setor.`,
    },
    table: {
      title: 'Todos os países em uma tabela',
      description: 'Classe, eixos, certeza e comércio com a China dos 33 países.',
    },
    method: {
      title: 'Método: como se calcula uma posição',
      description: 'Os dois eixos, seus componentes e pesos, as classes e quanta certeza há.',
    },
    sources: {
      title: 'Fontes, downloads, fronteiras e nomes',
      description: 'Cada fonte com editor, licença e edição, e as tabelas para baixar.',
    },
    sector: {
      title: (name) => `${name} entre a América Latina e a China`,
      description: (name) =>
        `${name}: quem financia o quê e quais investimentos, fábricas, contratos, proibições e cancelamentos há entre a China e os 33 países da América Latina e do Caribe, cada dado com sua fonte.`,
    },
    notFound: {
      title: 'Página não encontrada',
      description: 'Este endereço não leva a nenhuma página do atlas.',
    },
  },
  region: {
    lead: (countries, eager, cautious, noTies) =>
      `${countries} governos: com entusiasmo ou inclinados a favor, ${eager}; em equilíbrio, cautelosos ou distantes, ${cautious}; que reconhecem Taipei, ${noTies}.`,
    asOf: (date) => `Posições em ${date}`,
    offerTitle: 'O que a China ofereceu em maio de 2025',
    offerIntro:
      'Na quarta reunião ministerial do Fórum China-CELAC, em Pequim, a China ofereceu à região uma parceria além das commodities.',
    offer: {
      'credit-line':
        'Uma linha de crédito de 66 bilhões de yuans, entre US$ 9 e 10 bilhões pelo câmbio usado na imprensa.',
      'five-programmes':
        'Cinco programas, chamados solidariedade, desenvolvimento, civilização, paz e conectividade entre os povos.',
      'party-invitations': '300 membros de partidos políticos convidados por ano durante três anos.',
      scholarships:
        '3.500 bolsas e 10.000 vagas de formação em três anos, com 500 bolsas para professores de chinês e 300 vagas sobre redução da pobreza.',
      'trade-above-500bn':
        'O comércio entre a China e a região passou pela primeira vez de US$ 500 bilhões em 2024, segundo o discurso de abertura.',
      attendance: 'Os presidentes do Brasil, do Chile e da Colômbia compareceram.',
      declaration: 'Foi adotada a Declaração de Pequim, dez anos após o início do fórum.',
      'action-plan':
        'Foi adotado um plano de ação conjunto para 2025 a 2027, do comércio e das finanças à energia, à ciência e à cultura.',
      'visa-free':
        'Entrada sem visto por até 30 dias para Argentina, Brasil, Chile, Peru e Uruguai, em teste de 1º de junho de 2025 a 31 de maio de 2026.',
      'colombia-belt-road': 'A Colômbia assinou um plano de cooperação do Cinturão e Rota.',
      'policy-paper':
        'Em dezembro de 2025 veio um terceiro documento de política para a região, o primeiro desde 2016.',
    },
    notBySector: 'Não se divide por setor: o filtro não muda esta lista.',
    onlyChosenClasses: 'Só aparecem as classes escolhidas.',
    standTitle: 'Onde estão os governos',
    standNote: 'Uma classe diz o que um governo fez, não o que deveria fazer.',
  },
  table: {
    heading: 'Todos os países',
    intro: (year) =>
      `Posições de ${year}. Cada cabeçalho ordena por sua coluna; um peso cuja fonte termina antes diz seu ano.`,
    country: 'País',
    notBySector:
      'As posições e os pesos do comércio não se dividem por setor: o filtro não muda esta tabela.',
    onlyChosenClasses: 'Só aparecem as classes escolhidas.',
    firmness: 'Certeza (simulações que concordam)',
    evidence: 'Evidência',
    exportShare: (year) => `Exportações para a China, % (${year})`,
    importShare: (year) => `Importações da China, % (${year})`,
  },
  method: {
    components: {
      partnership: 'Nível de parceria',
      belt_and_road: 'Cinturão e Rota',
      free_trade: 'Acordo de livre comércio',
      economic_ties: 'Laços econômicos',
      institutions: 'BRICS e bancos liderados pela China',
      contacts: 'Contatos de líderes',
      political_support: 'Apoio político',
      openness: 'Abertura em telecomunicações, segurança, portos e projetos',
      swap_line: 'Troca de moedas',
      visa: 'Vistos',
      exit_or_refusal: 'Saída ou recusa',
      restrictions: 'Restrições',
      trade_defence: 'Defesa comercial',
      us_alignment: 'Alinhamento com os Estados Unidos',
    },
  },
  sources: {
    heading: 'Fontes, downloads, fronteiras e nomes',
    sourcesTitle: 'Fontes',
    publisher: 'Editor',
    licence: 'Licença',
    vintage: 'Edição',
    aggregatesOnly: 'Só se publicam somas, como pedem seus termos.',
    downloadsTitle: 'Downloads',
    downloadsNote:
      'Os mesmos números em tabelas organizadas (CSV, UTF-8), descritas em um pacote de dados Frictionless.',
    rows: (n) => `${n} linhas`,
    dataPackage: 'Descrição do pacote de dados',
    changesTitle: 'Versão dos dados e mudanças',
    version: (version) => `Este site mostra a versão ${version} dos dados.`,
    firstVersion: 'É a primeira versão publicada. Um link feito com outros dados abre com estes e avisa.',
    boundariesTitle: 'Fronteiras e nomes',
    boundaries:
      'As formas são da Natural Earth, simplificadas. Uma linha neste mapa não toma posição sobre quem tem razão. Linhas pontilhadas marcam disputas: o Essequibo entre a Guiana e a Venezuela (Guayana Esequiba na Venezuela), as Ilhas Malvinas, Falkland Islands em inglês, e a fronteira entre Belize e Guatemala (Belice na Guatemala).',
    names:
      'Os nomes de países seguem o Unicode CLDR. “Taipei” e “Taiwan” designam o governo em Taipei sem declaração sobre seu status. Territórios ultramarinos são contexto; o atlas cobre os 33 Estados-membros da CELAC.',
    loadFailed: 'Não foi possível carregar a lista de fontes.',
  },
  notFound: {
    heading: 'Página não encontrada',
    text: 'Este endereço não leva a nenhuma página do atlas. O mapa e a busca continuam funcionando.',
    home: 'Ao mapa da região',
  },
};
