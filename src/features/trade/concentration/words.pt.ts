import type { LateWords } from '../../../i18n/lateWords';

const flows = { export: 'as exportações para a China', import: 'as importações da China' } as const;
const all = { export: 'as exportações', import: 'as importações' } as const;
const bands = {
  low: 'não são concentradas',
  moderate: 'são moderadamente concentradas',
  high: 'são muito concentradas',
} as const;

export const concentration: LateWords['tradeDetail']['concentration'] = {
  heading: 'Quão concentrado é o comércio',
  index: 'Índice',
  least: 'No mínimo',
  most: 'No máximo',
  between: (low, high) => `entre ${low} e ${high}`,
  unit: 'Índice de Herfindahl-Hirschman, de 0 a 10.000',
  products: {
    band: (flow, band, index, year) =>
      `Por produto, ${flows[flow]} ${bands[band]}: ${index} (${String(year)})`,
    bandSections: (flow, band, index, year) =>
      `Por seção de bens, ${flows[flow]} ${bands[band]}: ${index} (${String(year)})`,
    cannot: (flow, index, year) =>
      `Não dá para saber quão concentradas são ${flows[flow]} por produto: ${index} (${String(year)})`,
    none: (flow) => `Concentração por produto: para ${flows[flow]}, nenhuma fonte dá produtos suficientes.`,
    whole:
      'As seções abrangem tudo, por isso o índice é exato; por produtos mais finos seria igual ou menor.',
    range:
      'Só se conhecem os maiores produtos. No mínimo: o restante dividido sem fim. No máximo: o restante em partes tão grandes quanto o menor produto conhecido.',
  },
  partners: {
    band: (flow, band, index, year) =>
      `Por parceiro, ${all[flow]} ${bands[band]}: ${index} (${String(year)})`,
    cannot: (flow, index, year) =>
      `Não dá para saber quão concentradas são ${all[flow]} por parceiro: ${index} (${String(year)})`,
    none: (flow) =>
      `Concentração por parceiro: para ${all[flow]}, nenhuma fonte nomeia os maiores parceiros.`,
    range:
      'Só se nomeiam os maiores parceiros, em percentuais arredondados; o intervalo leva as duas coisas em conta. No mínimo: o restante dividido sem fim. No máximo: o restante em partes tão grandes quanto o menor parceiro nomeado.',
    setAside: (years) => `Ficam de fora (${years}): os percentuais nomeados passam de 100.`,
  },
  levels: {
    moderate: (value) => `moderada a partir de ${value}`,
    high: (value) => `alta acima de ${value}`,
  },
  thresholds:
    'Linhas em 1.000 e 1.800: níveis do Departamento de Justiça e da Comissão Federal de Comércio dos Estados Unidos para fusões (Merger Guidelines, 2023, § 2.1), uma convenção da política de concorrência, não um juízo sobre o comércio.',
  gdp: {
    since: (last, lastYear, first, firstYear) =>
      `Os bens vendidos à China equivalem a ${last} do PIB (${String(lastYear)}), ante ${first} em ${String(firstYear)}`,
    one: (share, year) => `Os bens vendidos à China equivalem a ${share} do PIB (${String(year)})`,
    none: 'Exportações para a China como percentual do PIB: nenhum ano tem os dois dados.',
    unit: 'Exportações para a China como percentual do PIB',
    peak: (share, year) => `Máximo: ${share} em ${String(year)}.`,
    note: 'Ambos em US$ correntes. As exportações são vendas e o PIB é valor agregado: é um tamanho, não uma parte do PIB.',
    line: 'Exportações para a China',
  },
};
