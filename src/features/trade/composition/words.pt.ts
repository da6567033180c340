import type { LateWords } from '../../../i18n/lateWords';

const flows = { export: 'exportações para a China', import: 'importações da China' } as const;
const heads = { export: 'Exportações para a China', import: 'Importações da China' } as const;
const numbers: Readonly<Record<number, string>> = { 2: 'Dois', 3: 'Três' };
const sectionNumbers: Readonly<Record<number, string>> = { 2: 'Duas', 3: 'Três' };
const bases = {
  reporter: 'segundo o próprio país',
  mirror: 'segundo a China',
  reconciled: 'dado conciliado',
} as const;
const levels: Readonly<Record<string, string>> = {
  hs6: 'códigos do SH de seis dígitos',
  hs4: 'posições do SH de quatro dígitos',
  hs2: 'capítulos do SH de dois dígitos',
};

const largest: Readonly<Record<string, string>> = {
  hs6: 'os maiores códigos do SH de seis dígitos',
  hs4: 'as maiores posições do SH de quatro dígitos',
  hs2: 'os maiores capítulos do SH de dois dígitos',
};

const techQuestion = {
  export: 'se as exportações para a China vão além das matérias-primas',
  import: 'como muda a tecnologia das importações da China',
} as const;

export const composition: LateWords['tradeDetail']['composition'] = {
  sold: 'O que se vende à China',
  bought: 'O que se compra da China',
  product: 'Produto',
  level: (level) => levels[level] ?? level,
  unit: { export: 'Parcela das exportações para a China, %', import: 'Parcela das importações da China, %' },
  find: {
    largest: (level, flow, n, share, names, year) => {
      const goods = { section: ['Uma só seção', 'seções'], hs2: ['Um só capítulo', 'capítulos'] };
      const broad = level === 'section' || level === 'hs2' ? goods[level] : null;
      const [one, many] = broad ?? ['Um só produto', 'produtos'];
      const of = broad ? ' de bens' : '';
      const count = (level === 'section' ? sectionNumbers : numbers)[n] ?? String(n);
      return `${n === 1 ? `${one}${of} é` : `${count} ${many}${of} somam`} ${share} das ${flows[flow]}: ${names} (${String(year)})`;
    },
    asked: (flow, share, names, year) =>
      `Nos setores escolhidos, ${share} das ${flows[flow]}: ${names} (${String(year)})`,
    noneAsked: (flow, year) =>
      `Nada do que se detalha das ${flows[flow]} em ${String(year)} é dos setores escolhidos`,
    nothingNamed: (flow, year) => `Nenhum produto detalhado nas ${flows[flow]} de ${String(year)}`,
    nothing: (flow) => `Nenhuma fonte detalha as ${flows[flow]}`,
    nothingInSectors: (flow) => `Nenhuma fonte detalha as ${flows[flow]} nos setores escolhidos`,
    items: (flow, name, value, year, filtered) =>
      `O maior produto individual com dados nas ${flows[flow]}${filtered ? ', nos setores escolhidos' : ''}: ${name}, ${value} (${String(year)})`,
    itemsOne: (flow, name, value, year) =>
      `Um só produto com dados nas ${flows[flow]}: ${name}, ${value} (${String(year)})`,
  },
  shortList: (flow, share, names, year, level, basis) =>
    `Em ${String(year)}, ${largest[level] ?? level} somaram ${share} das ${flows[flow]} (${bases[basis]}): ${names}.`,
  threeLargest: (first, firstYear, last, lastYear) =>
    `Os três maiores de cada ano: ${first} em ${String(firstYear)}, ${last} em ${String(lastYear)}.`,
  threeLargestPeak: (first, firstYear, last, lastYear, peak, peakYear) =>
    `Os três maiores de cada ano: ${first} em ${String(firstYear)}, ${last} em ${String(lastYear)}; o máximo, ${peak} em ${String(peakYear)}.`,
  threeLargestColumn: 'Os três maiores',
  total: 'Fluxo inteiro',
  otherNamed: 'Outros produtos detalhados',
  otherSections: 'Outras seções',
  otherSectors: 'Outros setores',
  otherProductsAndSectors: 'Outros produtos e setores',
  notItemised: 'Restante, não detalhado',
  notSpecified: 'Não especificado',
  byLevel: (listed, level, basis) => `os ${listed} maiores por ${levels[level] ?? level}, ${bases[basis]}`,
  bySections: 'seções inteiras do Sistema Harmonizado',
  listSubtitle: (unit, years, listed, level, basis) =>
    `${unit}, ${years}; os ${listed} maiores por ${levels[level] ?? level}, ${bases[basis]}`,
  sectionsSubtitle: (unit, years) =>
    `${unit}, ${years}; o fluxo inteiro por seções do Sistema Harmonizado (SH)`,
  itemsSubtitle: (flow, unit, years) => `${heads[flow]}, produtos individuais, ${unit}, ${years}`,
  listNote: (listed) =>
    `A fonte dá os ${listed} maiores de cada ano. Um travessão é um produto que naquele ano não está entre eles, não um zero.`,
  itemised: (share, year) => `Os produtos detalhados somam ${share} do fluxo em ${String(year)}.`,
  sectionsNote:
    'A fonte concilia o que os dois lados informam. As seções são amplas: a de minerais e combustíveis reúne minérios e petróleo bruto.',
  itemsNote:
    'As fontes dão estes produtos e não outros: não são um total, a ordem nada diz do que falta e um vazio não é um zero. Cada produto vem de uma só fonte.',
  itemsMore: (format, n, shown) =>
    `São desenhados ${format.number(shown)} de ${format.number(n)} produtos com dados: os mais recentes e maiores.`,
  filtered: (sectors) => `Só têm cor própria os produtos de ${sectors}.`,
  setAside: (years) => `Ficam de fora (${years}): os produtos somam mais que o fluxo inteiro.`,
  change: {
    title: (flow, rose, fell, last, first) => {
      const against = `(${last} ante ${first})`;
      if (!rose && !fell) return `${heads[flow]}: nenhum produto ganha ou perde peso com certeza ${against}`;
      const moves = [rose && `Ganham peso: ${rose}`, fell && `Perdem peso: ${fell}`];
      return `${heads[flow]}. ${moves.filter(Boolean).join('. ')} ${against}`;
    },
    subtitle: (unit, level, basis, mean) =>
      `${unit}, ${mean > 1 ? 'médias de três anos' : 'anos isolados'}; ${level}, ${bases[basis]}`,
    csvListed: 'anos na lista',
    notListed: 'não figura',
    listedIn: (years, of) => `figura em ${String(years)} de ${String(of)} anos`,
    note: (first, last) =>
      `Figuram os ${first === last ? first : `${first} (depois, ${last})`} primeiros de cada ano; as listas dos maiores produtos não contêm o que saiu delas. Um produto só conta como em alta ou em baixa se isso é certo, valesse o que valesse fora da lista: no máximo, o que vale o menor listado. Os códigos que uma edição do Sistema Harmonizado extinguiu ou dividiu não contam como nenhuma das duas coisas.`,
  },
  tech: {
    classes: {
      commodity: 'Matérias-primas',
      'resource-based': 'Manufaturas baseadas em recursos',
      low: 'Baixa tecnologia',
      medium: 'Média tecnologia',
      high: 'Alta tecnologia',
    },
    unclassified: 'Sem classificação',
    away: (flow, first, from, last, to) =>
      `Menos matérias-primas: ${first} do que se classifica nas ${flows[flow]} em ${from}, ${last} em ${to}`,
    deeper: (flow, first, from, last, to) =>
      `Mais matérias-primas: ${first} do que se classifica nas ${flows[flow]} em ${from}, ${last} em ${to}`,
    same: (flow, first, from, last, to) =>
      `Tantas matérias-primas quanto antes: ${first} do que se classifica nas ${flows[flow]} em ${from}, ${last} em ${to}`,
    fewYears: (flow, covered) =>
      `Não dá para saber ${techQuestion[flow]}: anos cobertos, ${String(covered)}; são precisos seis`,
    littleClassified: (flow, least) =>
      `Não dá para saber ${techQuestion[flow]}: só se classificam ${least} no ano com menos`,
    noLists: (flow) =>
      `Não dá para saber ${techQuestion[flow]}: nenhuma fonte detalha os produtos o bastante.`,
    subtitle: (unit, years, listed, basis) =>
      `${unit}, ${years}, por classe tecnológica dos ${listed} maiores produtos, ${bases[basis]}`,
    classified: (share, year) =>
      `Estão classificados ${share} do fluxo em ${String(year)}; os produtos fora da lista podem ser de outras classes.`,
    method:
      'Classes segundo Lall (2000), Oxford Development Studies 28(3), por meio dos códigos da CUCI Rev. 3; minérios, celulose, açúcar bruto e outros bens brutos que Lall conta como manufaturas baseadas em recursos ficam aqui entre as matérias-primas. Comparam-se médias dos três primeiros e dos três últimos anos; fala-se de mudança a partir de cinco pontos percentuais.',
    allSectors: 'Todos os setores: o filtro não se aplica às classes.',
  },
  tonnes: {
    title: (flow) => `Commodities por peso, ${heads[flow].charAt(0).toLowerCase()}${heads[flow].slice(1)}`,
    subtitle: (years) => `Valor em US$ correntes e peso em toneladas, ${years}`,
    tonnes: 'Toneladas',
    usdPerTonne: 'US$ por tonelada',
    note: 'US$ por tonelada é valor sobre peso: uma média de qualidades e contratos, não um preço. A fonte só contém os maiores fluxos do mundo.',
  },
};
