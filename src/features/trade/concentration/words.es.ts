import type { LateWords } from '../../../i18n/lateWords';

const flows = { export: 'las exportaciones a China', import: 'las importaciones desde China' } as const;
const all = { export: 'las exportaciones', import: 'las importaciones' } as const;
const bands = {
  low: 'no están concentradas',
  moderate: 'están moderadamente concentradas',
  high: 'están muy concentradas',
} as const;

export const concentration: LateWords['tradeDetail']['concentration'] = {
  heading: 'Qué tan concentrado está el comercio',
  index: 'Índice',
  least: 'Al menos',
  most: 'A lo sumo',
  between: (low, high) => `entre ${low} y ${high}`,
  unit: 'Índice de Herfindahl-Hirschman, de 0 a 10.000',
  products: {
    band: (flow, band, index, year) =>
      `Por producto, ${flows[flow]} ${bands[band]}: ${index} (${String(year)})`,
    bandSections: (flow, band, index, year) =>
      `Por sección de bienes, ${flows[flow]} ${bands[band]}: ${index} (${String(year)})`,
    cannot: (flow, index, year) =>
      `No se puede saber qué tan concentradas están ${flows[flow]} por producto: ${index} (${String(year)})`,
    none: (flow) => `Concentración de ${flows[flow]} por producto: ninguna fuente da suficientes productos.`,
    whole:
      'Las secciones abarcan todo, así que el índice es exacto; por productos más finos sería igual o menor.',
    range:
      'Solo se conocen los mayores productos. Al menos: el resto dividido sin fin. A lo sumo: el resto en partes tan grandes como el menor producto conocido.',
  },
  partners: {
    band: (flow, band, index, year) => `Por socio, ${all[flow]} ${bands[band]}: ${index} (${String(year)})`,
    cannot: (flow, index, year) =>
      `No se puede saber qué tan concentradas están ${all[flow]} por socio: ${index} (${String(year)})`,
    none: (flow) => `Concentración de ${all[flow]} por socio: ninguna fuente nombra a los mayores socios.`,
    range:
      'Solo se nombran los mayores socios, en porcentajes redondeados; el intervalo cuenta con ambas cosas. Al menos: el resto dividido sin fin. A lo sumo: el resto en partes tan grandes como el menor socio nombrado.',
    setAside: (years) => `Se omiten (${years}): los porcentajes nombrados pasan de 100.`,
  },
  levels: {
    moderate: (value) => `moderada: desde ${value}`,
    high: (value) => `alta: más de ${value}`,
  },
  thresholds:
    'Líneas en 1.000 y 1.800: niveles del Departamento de Justicia y la Comisión Federal de Comercio de Estados Unidos para fusiones (Merger Guidelines, 2023, § 2.1), una convención de la política de competencia, no un juicio sobre el comercio.',
  gdp: {
    since: (last, lastYear, first, firstYear) =>
      `Los bienes vendidos a China equivalen al ${last} del PIB (${String(lastYear)}), frente al ${first} en ${String(firstYear)}`,
    one: (share, year) => `Los bienes vendidos a China equivalen al ${share} del PIB (${String(year)})`,
    none: 'Exportaciones a China como porcentaje del PIB: ningún año tiene ambos datos.',
    unit: 'Exportaciones a China como porcentaje del PIB',
    peak: (share, year) => `Máximo: ${share} en ${String(year)}.`,
    note: 'Ambos en US$ corrientes. Las exportaciones son ventas y el PIB es valor agregado: es un tamaño, no una parte del PIB.',
    line: 'Exportaciones a China',
  },
};
