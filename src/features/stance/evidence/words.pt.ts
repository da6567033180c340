import type { Words } from '../../../i18n/words';

const contextCodes: Words['evidence']['contextCodes'] = {
  'belt_and_road.not_member': 'Fora do Cinturão e Rota naquela data',
  'contacts.diplomatic_message': 'Mensagem diplomática ou gesto de cortesia',
  'contacts.forum_delegate': 'Delegado abaixo de ministro no fórum China-CELAC',
  'debt.context': 'Sobre a dívida com a China',
  'institutions.brics_invited': 'Convite ao BRICS',
  'institutions.context': 'Sobre uma instituição compartilhada',
  'political.rights_abstained': 'Abstenção em votação sobre direitos humanos na China',
  'port_control.context': 'Sobre o controle de um porto',
  'recognition.context': 'Sobre o reconhecimento',
  'recognition.taipei_reaffirmed': 'Laços com Taipei reafirmados',
  'security_technology.context': 'Sobre tecnologia de segurança',
  'telecom.context': 'Sobre telecomunicações',
  'trade_defence.context': 'Sobre defesa comercial',
  'us_alignment.context': 'Sobre os laços com os Estados Unidos',
};

export const evidence: Words['evidence'] = {
  contextCodes,
  lead: (counting, all, date) =>
    `${counting} de ${all} fatos registrados contam em ${date}, do mais recente ao mais antigo.`,
  pointsAre:
    'Os pontos são o quanto um eixo recuaria se só este fato faltasse e todo o resto ficasse igual: fatos que se substituem mostram 0, e os pontos não somam o eixo.',
  gateTaipei:
    'Nesse dia este governo reconhece Taipei: o reconhecimento decide a classe, e os pontos não a mudam.',
  gateNone: 'Não há registro de reconhecimento nesse dia: não há classe, e os pontos não a mudam.',
  beforeStart: (first) =>
    `As posições começam em ${first}; estes pontos são os que o modelo daria nesse dia.`,
  direction: { toward: 'Em direção à China', away: 'Para longe da China', context: 'Contexto' },
  tier: {
    official: 'fonte oficial',
    press_or_research: 'imprensa ou pesquisa',
    state_media_or_mirror: 'mídia estatal ou cópia',
    aggregator_or_partisan: 'agregador ou site partidário',
  },
  confidence: { high: 'confiança alta', medium: 'confiança média', low: 'confiança baixa' },
  verified: 'verificado na página da fonte',
  unverified: 'não verificado',
  asOfStatus: 'era assim naquela data, não começou então',
  sourceDate: (date) => `fonte de ${date}`,
  today: (component, points, axis) => `${component}: ${points} em ${axis}`,
  axisIn: { engagement: 'engajamento', guardedness: 'cautela' },
  nothing: {
    superseded: 'substituído por',
    outweighed: 'pesa mais:',
    repeated: 'também dito por',
    full: 'o componente está cheio sem ele',
    faded: 'seu efeito se desvaneceu',
    'level-zero': 'seu nível é 0 e nada estava em vigor',
    'no-weight': 'o componente não tem peso',
  },
  gate: {
    decides: 'Decide o reconhecimento: com quem o governo tem relações',
    superseded: 'Reconhecimento: substituído por',
    repeated: 'Reconhecimento: também dito por',
  },
  filters: {
    title: 'Filtrar os fatos',
    component: 'Componente',
    direction: 'Direção',
    all: 'Todos',
    sector: 'Setor, para a página toda',
    verifiedOnly: 'Só verificados',
    choice: (name, count) => `${name} (${count})`,
    clear: 'Limpar os filtros',
    sectorNote: (count, n) =>
      count === 1
        ? 'Enquanto houver setores escolhidos, 1 fato sem setor fica de fora.'
        : `Enquanto houver setores escolhidos, ${n} fatos sem setor ficam de fora.`,
    shown: (shown, all) => `${shown} de ${all} fatos passam pelos filtros.`,
    none: 'Nenhum fato passa pelos filtros.',
  },
  aside: {
    title: 'Registrados, mas não contam',
    context: 'Contexto: nenhum componente do modelo os lê.',
    contextOwn: 'Contexto, ou de um componente que você retirou: nada no seu modelo os lê.',
    unverified: 'Não verificados: seu modelo pede só evidência verificada.',
    later: (date) => `Posteriores a ${date}, o dia mostrado.`,
  },
  row: {
    copy: 'Copiar o link deste fato',
    details: 'Fonte, confiança, link',
    outside: 'Mostrado porque o link o cita; os filtros o deixariam de fora.',
    unknown: (id) => `Este link cita um fato ${id} que não consta aqui.`,
  },
  failedTitle: (country) => `Não foi possível carregar a evidência sobre: ${country}`,
};
