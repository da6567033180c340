import type { Words } from '../words';

export const map: Words['map'] = {
  label: 'Mapa da América Latina e do Caribe',
  keys: 'As setas passam de um país a outro, uma letra salta para o próximo nome, Enter escolhe, Esc volta à região.',
  mapShows: 'O mapa mostra',
  countryLabel: (name, value) => `${name}: ${value}`,
  countryDetail: (label, detail) => `${label}. ${detail}`,
  behind: (engagement, guardedness, agree) =>
    `Engajamento ${engagement}, cautela ${guardedness}; ${agree} dos sorteios coincidem`,
  behindPending: (engagement, guardedness, pending) =>
    `Engajamento ${engagement}, cautela ${guardedness}; ${pending}`,
  valueRange: (value, low, high) => `${value} (${low}–${high})`,
  marks: {
    contested: 'Discutível',
    thin: 'Pouca evidência',
  },
  marksMean: {
    contested: (pct) => `Discutível: menos de ${pct} dos sorteios coincidem`,
    thin: (rows) => `Pouca evidência: menos de ${rows} linhas`,
  },
  zoomIn: 'Aproximar',
  zoomOut: 'Afastar',
  fit: 'Tudo',
  fitLabel: 'Tudo no mapa',
  legend: 'Legenda',
  clearClasses: 'Mostrar todas as classes',
  loadFailed: 'Não foi possível carregar o mapa. O restante da página continua funcionando.',
  groups: {
    stance: 'Posição diante da China',
    trade: 'Comércio de bens',
    cooperation: 'Cooperação por setor',
  },
  titles: {
    stance: 'Posição diante da China',
    engagement: 'Engajamento com a China',
    guardedness: 'Cautela diante da China',
    'export-share': 'Peso da China nas exportações de bens',
    'import-share': 'Peso da China nas importações de bens',
    'trade-share': 'Peso da China no comércio de bens',
    'finance-amount': 'Financiamento chinês ao desenvolvimento, valor',
    'finance-count': 'Financiamento chinês ao desenvolvimento, compromissos',
    'deals-amount': 'Investimento e construção chineses, valor',
    'deals-count': 'Investimento e construção chineses, negócios',
  },
  units: {
    stance: 'classe segundo dois eixos',
    axis: 'índice, 0–100',
    share: (year) => `%, ${year}`,
    financeAmount: (years) => `US$ de 2021, soma ${years}`,
    dealsAmount: (years) => `US$ correntes, soma ${years}`,
    count: (years) => `número, ${years}`,
  },
  classValue: (className, sureness) => `${className} · ${sureness}`,
  axisValue: (axis, value, low, high) => `${axis} ${value} (${low}–${high})`,
  shareOf: {
    'export-share': (share, year) => `${share} das exportações, ${year}`,
    'import-share': (share, year) => `${share} das importações, ${year}`,
    'trade-share': (share, year) => `${share} do comércio de bens, ${year}`,
  },
  noFigureIn: (year) => `sem dado para ${year}`,
  noneRecorded: (years) => `sem registros, ${years}`,
  nonePlaced: (years) => `nenhum com lugar registrado, ${years}`,
  notInSource: 'não consta na fonte',
  amountInCommitments: (amount, count, n, years) =>
    `${amount} em ${count} ${n === 1 ? 'compromisso' : 'compromissos'}, ${years}`,
  amountInDeals: (amount, count, n, years) =>
    `${amount} em ${count} ${n === 1 ? 'negócio' : 'negócios'}, ${years}`,
  commitments: (count, n, years) => `${count} ${n === 1 ? 'compromisso' : 'compromissos'}, ${years}`,
  deals: (count, n, years) => `${count} ${n === 1 ? 'negócio' : 'negócios'}, ${years}`,
  noneWithAmount: (count, n) =>
    `${count} ${n === 1 ? 'compromisso, sem valor' : 'compromissos, nenhum com valor'}`,
  steps: {
    none: 'Sem registros',
    noFigure: 'Sem dado',
    under: (limit) => `Menos de ${limit}`,
    between: (from, to) => `${from}–${to}`,
    over: (limit) => `${limit} ou mais`,
  },
  notes: {
    stanceStarts: (year) => `As posições são avaliadas a partir de ${year}.`,
    axisGate: 'Países sem relações formais ou não avaliados não têm valores nos eixos.',
    financeEnds: (year) => `A fonte do financiamento ao desenvolvimento termina em ${year}.`,
    dealsEnd: (year) => `A fonte dos negócios termina em ${year}.`,
    dealsStart: (year) => `A fonte dos negócios começa em ${year}.`,
    fewFigures: (year, count) => `Só ${count} de 33 países têm dado para ${year}.`,
    latestWithFigures: (year) => `${year} é o último ano com dado para a maioria dos países.`,
    notSplit: 'Não se divide por setor.',
    fadedBySector: (sectors) =>
      `Em tom pálido: sem financiamento nem negócios da China registrados em ${sectors} até este ano.`,
    onlyClasses: (classes) => `Só ${classes}; os demais, em tom pálido.`,
    placed: 'Compromissos com lugar no mapa; a página de cada país traz o total.',
  },
};
