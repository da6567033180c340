import type { LateWords } from '../../../i18n/lateWords';

const place = (n: number | null, axis: string): string =>
  n ? `${n}º em ${axis}` : `sem ${axis} no registro`;

export const plane: LateWords['plane'] = {
  highOnBoth: (year, names) => `Altos nos dois eixos em ${year}: ${names}`,
  highOnBothCount: (year, n, all) => `Altos nos dois eixos em ${year}: ${n} de ${all} governos`,
  noneHigh: (year) => `Nenhum governo alto nos dois eixos em ${year}`,
  noneGuarded: (year) => `Nenhum governo acima da faixa mais baixa de cautela em ${year}`,
  noneAtAll: (year) => `Nenhum governo com classe segundo os eixos em ${year}`,
  rank: (name, all, engagement, guardedness) =>
    `${name} entre ${all} governos: ${place(engagement, 'engajamento')}, ${place(guardedness, 'cautela')}`,
  subtitle: (date) => `Os dois eixos, índice de 0 a 100, ${date}; os campos são as classes`,
  engagementAxis: 'Engajamento →',
  guardednessAxis: '↑ Cautela',
  label: 'O plano: engajamento e cautela',
  keys: 'As setas passam de um país a outro, uma letra salta para o próximo nome, Enter escolhe.',
  hint: 'Aponte um país para ver sua faixa e seu percurso desde 2010.',
  spoken: (name, className, detail) => `${name}: ${className}. ${detail}`,
  together: (n) => `${n} governos`,
  beforeStart: (first) => `O plano começa em ${first}; antes as posições não são avaliadas.`,
  table: {
    country: 'País',
    class: 'Classe',
    range: (value, low, high) => `${value} (${low}–${high})`,
    agree: 'Simulações que coincidem',
    evidence: 'Linhas de evidência',
  },
};
