import type { Words } from '../i18n/words';

const things = { csv: 'la tabla', png: 'la imagen', svg: 'la imagen' } as const;

export const figure: Words['figure'] = {
  showTable: 'Ver como tabla',
  hideTable: 'Ocultar la tabla',
  download: 'Descargar',
  formats: { csv: 'Tabla, CSV', png: 'Imagen, PNG', svg: 'Imagen, SVG' },
  saved: (name) => `Guardado como ${name}`,
  failed: (format) =>
    `No se pudo generar ${things[format]} en ${format.toUpperCase()}; lo demás sigue funcionando.`,
  moreNotes: (n) => `${n} notas más`,
  key: 'Referencias',
  events: (n) => (n === 1 ? 'Un hecho en el eje' : `${n} hechos en el eje`),
  dataVersion: (version) => `Versión de los datos ${version}`,
  csv: { source: 'fuente', basis: 'base', partial: 'mínimo', low: 'mínimo', high: 'máximo', note: 'Nota' },
};
