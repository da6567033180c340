import type { LateWords } from '../../../i18n/lateWords';

const place = (n: number | null, axis: string): string =>
  n ? `${n}.º en ${axis}` : `sin ${axis} en el registro`;

export const plane: LateWords['plane'] = {
  highOnBoth: (year, names) => `Altos en ambos ejes en ${year}: ${names}`,
  highOnBothCount: (year, n, all) => `Altos en ambos ejes en ${year}: ${n} de ${all} gobiernos`,
  noneHigh: (year) => `Ningún gobierno alto en ambos ejes en ${year}`,
  noneGuarded: (year) => `Ningún gobierno por encima de la franja más baja de cautela en ${year}`,
  noneAtAll: (year) => `Ningún gobierno con clase según los ejes en ${year}`,
  rank: (name, all, engagement, guardedness) =>
    `${name} entre ${all} gobiernos: ${place(engagement, 'compromiso')}, ${place(guardedness, 'cautela')}`,
  subtitle: (date) => `Ambos ejes, índice de 0 a 100, ${date}; los campos son las clases`,
  engagementAxis: 'Compromiso →',
  guardednessAxis: '↑ Cautela',
  label: 'El plano: compromiso frente a cautela',
  keys: 'Las flechas pasan de un país a otro, una letra salta al siguiente nombre, Intro elige.',
  hint: 'Señale un país para ver su rango y su recorrido desde 2010.',
  spoken: (name, className, detail) => `${name}: ${className}. ${detail}`,
  together: (n) => `${n} gobiernos`,
  beforeStart: (first) => `El plano empieza en ${first}; antes no se evalúan posturas.`,
  table: {
    country: 'País',
    class: 'Clase',
    range: (value, low, high) => `${value} (${low}–${high})`,
    agree: 'Simulaciones que coinciden',
    evidence: 'Filas de evidencia',
  },
};
