import type { LateWords } from '../../../i18n/lateWords';

const units: Readonly<Record<string, string>> = {
  '$/mt': 'por tonelada',
  '$/bbl': 'por barril',
  '$/dmtu': 'por tonelada seca',
};

export const bench: LateWords['tradeDetail']['exposure']['bench'] = {
  heading: 'E se os preços mudassem?',
  presets: 'Um episódio passado, de novo',
  presetNames: { '2008-09': '2008–09', '2014-16': '2014–16', '2020': '2020', '2022': '2022' },
  months: (from, to) => `${from} – ${to}`,
  presetRule:
    'Os mesmos dois meses para todos: os desses anos entre os quais a média geométrica dos quatro preços mensais mais caiu; em 2022, mais subiu.',
  reset: 'Preços como estavam',
  price: (amount, unit) => `US$ ${amount} ${units[unit] ?? unit}`,
  baseMean: (price, year) => `${price}, média de ${year}`,
  baseMeanPart: (price, year, months) => `${price}, média de ${months} meses de ${year}`,
  moved: (base, price) => `${base}; com a mudança: ${price}`,
  slider: (name) => `${name}: mudança do preço`,
  percentBox: (name) => `${name}: mudança do preço em porcentagem`,
  spoken: (move, price) => (price === null ? move : `${move}, ${price}`),
  unmoved: 'sem mudança',
  amount: (amount) => `US$ ${amount}`,
  low: (price, month) => `Mínimo: ${price}, ${month}`,
  high: (price, month) => `Máximo: ${price}, ${month}`,
  lowLabel: (name, price, month) => `${name} em seu mínimo desde 2000: ${price}, ${month}`,
  highLabel: (name, price, month) => `${name} em seu máximo desde 2000: ${price}, ${month}`,
  monthBox: 'Nível de',
  monthLabel: (name) => `${name} no nível de um mês passado, ano e mês como 2016-01`,
  lithium: (from, to) =>
    `Sem preço mensal, só anual (${from}–${to}): episódios e meses passados não o movem, só uma porcentagem.`,
  yearly: (unit, list) => `Carbonato grau bateria, US$ ${units[unit] ?? unit}: ${list}.`,
  yearPrice: (year, price, isEstimate) => `${year} ${price}${isEstimate ? ' (primeira estimativa)' : ''}`,
  noPrice: (name, month) => `Não há preço de ${name} para ${month} com que comparar: fica onde está.`,
  notSold: (names) => `Com mudança de preço, mas sem dado de exportações para a China: ${names}.`,
  effect: {
    loss: (sum, share) =>
      `As exportações para a China renderiam ${sum} a menos${share === null ? '' : `, ${share} de todas as exportações`}`,
    gain: (sum, share) =>
      `As exportações para a China renderiam ${sum} a mais${share === null ? '' : `, ${share} de todas as exportações`}`,
    even: 'Perdas e ganhos se compensam',
    none: 'Nenhum preço mudou ainda',
    noneHere: 'Nenhum dos preços que mudam é do que este país exporta para a China',
    subtitle: (year) =>
      `Mudança de primeira rodada na receita de exportações para a China, US$, ano-base ${year}`,
    change: 'Mudança',
    ofChina: (share) => `${share} das exportações para a China`,
    ofAll: 'de todas as exportações',
    ofGdp: 'do PIB',
    commodity: 'Commodity',
    sold: 'Para a China',
    move: 'Preço',
    missing: 'sem dado para esse ano',
    csv: { sold: 'exportações para a China US$', move: 'mudança do preço %', change: 'mudança US$' },
  },
  formula: (year) =>
    `Mudança = exportações para a China em ${year} × (preço novo ÷ preço-base − 1). O preço-base é a média dos meses de ${year}; um episódio o move pela razão entre os preços de seus dois meses.`,
  limits:
    'Só a primeira rodada: as quantidades ficam fixas, e também os demais bens, o câmbio e o que a China compra de outros. Contratos, hedge, qualidades e fretes ficam de fora. É aritmética sobre um ano passado, não uma previsão.',
  series:
    'Preços mundiais nominais: soja, cobre, minério de ferro entregue na China e petróleo bruto como média de Brent, Dubai e West Texas.',
  chart: {
    since: (name, month) => `${name}: última vez no preço movido ou além dele, ${month}`,
    never: (name) => `${name}: nunca no preço movido nem além dele desde 2000`,
    extremes: (name, low, high) => `${name}: mínimo em ${low} e máximo em ${high} desde 2000`,
    none: 'Não há preços mensais a desenhar',
    subtitle: (year, from, to) => `Preços mundiais por mês, índice, média de ${year} = 100, ${from} – ${to}`,
    base: (year) => `média de ${year}`,
    movedTo: (name) => `${name}, movido`,
    start: 'O episódio começa',
    end: 'O episódio termina',
    level: (names) => `Nível escolhido: ${names}`,
    month: 'Mês',
  },
};
