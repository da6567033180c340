import type { Words } from '../words';

type Flow = 'export' | 'import';
const flows = { export: 'exportações', import: 'importações' } as const;
const to = { CHN: 'para a China', USA: 'para os Estados Unidos' } as const;
const from = { CHN: 'da China', USA: 'dos Estados Unidos' } as const;
const traded = (flow: Flow): string => (flow === 'export' ? 'vendidos' : 'comprados');
const partnerIn = (flow: Flow, partner: 'CHN' | 'USA'): string => (flow === 'export' ? to : from)[partner];

export const trade: Words['trade'] = {
  heading: (year) => `Comércio de bens em ${year}`,
  headingNoYear: 'Comércio de bens',
  exports: 'Exportações para',
  imports: 'Importações de',
  balance: 'Saldo com',
  china: 'China',
  usa: 'Estados Unidos',
  exportsShort: 'Exportações',
  importsShort: 'Importações',
  usaShort: 'EUA',
  ofExports: (share) => `${share} das exportações`,
  ofImports: (share) => `${share} das importações`,
  atLeast: (value) => `ao menos ${value}`,
  noFigure: 'Sem dado informado',
  noFiguresFor: (year, shown) => `Não há dados de ${year}; os últimos anteriores são de ${shown}.`,
  noFiguresUpTo: (year) => `Não há dados de ${year} nem de anos anteriores.`,
  noFiguresAtAll: 'Não há dados do comércio de bens com a China nem com os Estados Unidos.',
  cellMissing: (flow, partner, year) => `Sem dado de ${flows[flow]} ${partnerIn(flow, partner)} em ${year}.`,
  totalsNotBySector: 'Os totais de comércio não são divididos por setor.',

  find: {
    overtook: (flow, year, share, shareYear) =>
      flow === 'export'
        ? `A China ultrapassou os Estados Unidos em ${year} e recebeu ${share} das exportações em ${shareYear}`
        : `A China ultrapassou os Estados Unidos em ${year} e forneceu ${share} das importações em ${shareYear}`,
    overtookOnly: (year) => `A China ultrapassou os Estados Unidos em ${year}`,
    overtookUntil: (year, until) =>
      `A China ultrapassou os Estados Unidos em ${year}; os dois podem ser comparados até ${until}`,
    usaAlways: (flow, first, last) =>
      `Os Estados Unidos ${flow === 'export' ? 'compraram' : 'venderam'} mais que a China em todos os anos com os dois dados, ${first}–${last}`,
    aheadOnly: (years) => `A China esteve à frente dos Estados Unidos só em ${years}`,
    aheadIn: (n, of) =>
      `A China esteve à frente dos Estados Unidos em ${n} de ${of} anos; os Estados Unidos voltaram à frente`,
    usaNone: (flow) =>
      flow === 'export'
        ? 'Sem dados de exportações para os Estados Unidos para comparar'
        : 'Sem dados de importações dos Estados Unidos para comparar',
    chinaAlways: (flow) =>
      flow === 'export'
        ? 'A China compra mais que os Estados Unidos em todos os anos com dados'
        : 'A China vende mais que os Estados Unidos em todos os anos com dados',
    chinaSince: (year) => `A China está à frente dos Estados Unidos desde ${year}`,
    chinaAheadLately: (year) => `A China esteve à frente dos Estados Unidos em ${year}; resta ver se dura`,
    none: (flow) => `Não há dados de ${flows[flow]} ${partnerIn(flow, 'CHN')}`,
    noneSince: (flow, year) => `Não há dados de ${flows[flow]} ${partnerIn(flow, 'CHN')} desde ${year}`,
    nonePartial: (flow, year) =>
      `Não há dados completos de ${flows[flow]} ${partnerIn(flow, 'CHN')} desde ${year}`,
    tooFew: 'Poucos anos para saber quem está à frente',
    value: (flow, china, year, usa) =>
      `${china} ${traded(flow)} ${partnerIn(flow, 'CHN')} em ${year}, ${usa} ${partnerIn(flow, 'USA')}`,
    valueOne: (flow, partner, value, year) =>
      `${value} ${traded(flow)} ${partnerIn(flow, partner)} em ${year}`,
    valueTwoYears: (flow, china, chinaYear, usa, usaYear) =>
      `${china} ${traded(flow)} ${partnerIn(flow, 'CHN')} em ${chinaYear}, ${usa} ${partnerIn(flow, 'USA')} em ${usaYear}`,
    valueNone: (flow) => `Não há dados completos do valor das ${flows[flow]}`,
    surplusAlways: 'Vende-se à China mais do que se compra dela em todos os anos com ambos os dados',
    deficitAlways: 'Compra-se da China mais do que se vende a ela em todos os anos com ambos os dados',
    surplusSince: (year) => `Vende-se à China mais do que se compra dela desde ${year}`,
    deficitSince: (year) => `Compra-se da China mais do que se vende a ela desde ${year}`,
    surplusIn: (year) => `Vendeu-se à China mais do que se comprou dela em ${year}`,
    deficitIn: (year) => `Comprou-se da China mais do que se vendeu a ela em ${year}`,
    evenIn: (year) => `Vendeu-se à China tanto quanto se comprou dela em ${year}`,
    balanceNone: 'Sem saldo: nenhum ano tem dados de exportações e de importações ao mesmo tempo',
  },

  unit: {
    share: (flow) => `Parcela do total de ${flows[flow]} de bens, %`,
    value: (flow, unit) => `${flow === 'export' ? 'Exportações' : 'Importações'} de bens, ${unit}`,
    balance: (unit) => `Exportações para a China menos importações da China, ${unit}`,
    billion: 'bilhões de US$ correntes',
    million: 'milhões de US$ correntes',
    thousand: 'milhares de US$ correntes',
    one: 'US$ correntes',
  },
  coverage: (unit, first, last) => (first === last ? `${unit}, ${first}` : `${unit}, ${first}–${last}`),
  noCoverage: (unit) => `${unit}; nada a desenhar`,
  missingAll: (partner) => `${partner}: sem dado para nenhum ano.`,
  missingYears: (partner, years) => `${partner}: sem dado para ${years}.`,
  breaks: (years) =>
    `Marcas no eixo (${years}): ali muda a fonte ou a forma de contar, e por isso o salto não é todo comércio.`,
  partial: (years) =>
    `Pontos vazados (${years}): só petróleo bruto, um mínimo; fora das parcelas e das comparações.`,
  partialInTable: 'só petróleo bruto',

  table: {
    year: 'Ano',
    source: 'Fonte e base',
    balance: 'Saldo',
  },
  basis: { reporter: 'informado', reconciled: 'conciliado', mirror: 'dado do parceiro' },
  sources: 'Fontes',
  sourceCount: (n) => `${n} fontes`,
  allSources: 'Todas as fontes',
  howToRead: 'Como estes dados são obtidos',
  rule: 'Ultrapassar: nos anos em que ambos os parceiros têm dado, a média da China menos os Estados Unidos em três desses anos seguidos passa a ser positiva e assim fica até o último. O ano citado é o primeiro desse trecho em que a própria China esteve à frente.',
  bases:
    'Informado: dado do próprio país. Conciliado: obtido dos relatos dos dois lados. Dado do parceiro: o que a China ou os Estados Unidos informam. As importações informadas incluem frete e seguro (CIF), exceto as do Brasil no WITS; as exportações e a maioria dos dados conciliados, não (FOB).',
  absent: 'Um travessão é um dado que falta, nunca zero. Os anos sem dado ficam abertos nas linhas.',

  region: {
    heading: 'O comércio de bens da região',
    sum: (least, most, of) =>
      least === most
        ? `Soma dos ${most} de ${of} países com dados.`
        : `Soma dos países com dados: de ${least} a ${most} de ${of}.`,
    coverage: (least) => `Ficam abertos os anos em que representam menos de ${least} do comércio da região.`,
    sameCountries: 'As parcelas são do comércio desses mesmos países com o mundo.',
    countries: 'Países',
  },
};
