import type { LateWords } from '../../../i18n/lateWords';

type Flow = 'export' | 'import';
type Partner = 'CHN' | 'USA';
const flows = { export: 'exportações', import: 'importações' } as const;
const titled = { export: 'Exportações', import: 'Importações' } as const;
const toward = { CHN: 'para a China', USA: 'para os Estados Unidos' } as const;
const of = { CHN: 'da China', USA: 'dos Estados Unidos' } as const;
const place = (flow: Flow, partner: Partner): string => (flow === 'export' ? toward : of)[partner];
const named = (flow: Flow, partner: Partner): string => `${flows[flow]} ${place(flow, partner)}`;
const begun = (flow: Flow, partner: Partner): string => `${titled[flow]} ${place(flow, partner)}`;

export const sides: LateWords['tradeDetail']['partners']['sides'] = {
  heading: 'Os dois lados de um fluxo',
  lead: 'As duas pontas de um comércio o informam, e raramente com o mesmo número. Aqui está cada número, com seu lugar em seu arquivo.',
  partner: 'Parceiro',
  flow: 'Fluxo',
  flows: { export: 'Exportações', import: 'Importações' },
  own: 'Dado próprio',
  ownShort: 'Próprio',
  mirror: (partner) => `Dado ${of[partner]}`,
  mirrorShort: (partner) => (partner === 'CHN' ? 'China' : 'EUA'),
  reconciled: 'Conciliado',
  find: {
    both: (flow, partner, year, own, mirror) =>
      `${begun(flow, partner)} em ${year}: ${own} pelo dado próprio, ${mirror} pelo ${of[partner]}`,
    ownOnly: (flow, partner) => `Só os dados próprios trazem as ${named(flow, partner)}; não há segundo lado`,
    mirrorOnly: (flow, partner) =>
      `Só os dados ${of[partner]} trazem as ${named(flow, partner)}; faltam os próprios`,
    reconciledOnly: (flow, partner) =>
      `Só há dados conciliados de ${named(flow, partner)}; nenhum relato dos dois lados está entre as fontes`,
    neverBoth: (flow, partner) => `Nenhum ano tem os relatos dos dois lados sobre ${named(flow, partner)}`,
    none: (flow, partner) => `Não há dados de ${named(flow, partner)}`,
  },
  unit: (flow, partner, unit) => `${begun(flow, partner)}, ${unit}`,
  otherYear: (asked, year) =>
    `${asked} não tem os relatos dos dois lados; ${year} é o ano anterior mais próximo que os tem.`,
  otherYearAfter: (asked, year) =>
    `Nem ${asked} nem os anos anteriores têm os relatos dos dois lados; ${year} é o primeiro que os tem.`,
  gap: (partner, year, gap, share, lower) =>
    `Em ${year} os dois lados diferem em ${gap}: o dado ${of[partner]} é ${share} ${lower ? 'menor' : 'maior'} que o próprio.`,
  agree: (year, share) => `Em ${year} os dois lados coincidem, com menos de ${share} de diferença.`,
  because: 'Razões conhecidas:',
  reasons: {
    'cif-fob': 'As importações são contadas com frete e seguro (CIF); as exportações, sem eles (FOB).',
    'transit-usa':
      'Bens que viajam pelos Estados Unidos: quem vende os registra como comércio com os Estados Unidos; quem compra, pela origem.',
    'transit-hong-kong':
      'Bens que viajam por Hong Kong: um lado os registra como comércio com Hong Kong; o outro, pela origem ou pelo destino.',
    'free-zone':
      'Bens que passam por uma zona franca a caminho de outro país contam para um lado e não para o outro.',
    ships:
      'Navios registrados sob a bandeira do país contam como vendidos a ele, embora sejam usados em outro lugar.',
    'third-countries':
      'Bens comercializados por terceiros países: um lado nomeia o primeiro destino; o outro, a origem.',
    'oil-left-out': 'Os dados próprios do país deixam de fora seu petróleo.',
    origin:
      'As importações são registradas pelo país de origem; as exportações, pelo último destino conhecido.',
    'wits-fob':
      'Os dados próprios do WITS deixam de fora frete e seguro, e os do UN Comtrade os incluem: parte do salto entre os dois é frete.',
  },
  noReason: 'Aqui não consta nenhuma razão própria deste fluxo.',
  dots: 'Linhas: o primeiro dado de cada lado pela ordem de prioridade. Pontos vazados são dados postos de lado; a tabela tem todos, com o motivo e seu lugar no arquivo original.',
  table: {
    year: 'Ano',
    figure: 'Dado',
    figureUsd: 'Dado, US$',
    side: 'Lado',
    source: 'Fonte',
    order: 'Ordem',
    verdict: 'Uso aqui',
    file: 'Arquivo original e linha',
    rawFile: 'Arquivo original',
    rawLine: 'Linha',
  },
  side: { reporter: 'dado próprio', reconciled: 'conciliado', mirror: 'dado do parceiro' },
  line: (file, line) => `${file}, linha ${line}`,
  verdicts: {
    chosen: 'mostrado',
    'later-in-order': 'outro vem antes',
    'oil-left-out': 'posto de lado: sem o petróleo',
    ships: 'posto de lado: navios sob sua bandeira',
    'off-own': 'posto de lado: mais de um quinto distante dos dados próprios',
    transshipped: 'posto de lado: bens em trânsito por um terceiro país',
    'newer-report': 'posto de lado: usa-se uma versão mais nova do relato',
    'part-only': 'só petróleo bruto: conhece-se o fluxo inteiro',
  },
};
