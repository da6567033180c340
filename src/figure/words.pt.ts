import type { Words } from '../i18n/words';

const things = { csv: 'a tabela', png: 'a imagem', svg: 'a imagem' } as const;

export const figure: Words['figure'] = {
  showTable: 'Ver como tabela',
  hideTable: 'Ocultar a tabela',
  download: 'Baixar',
  formats: { csv: 'Tabela, CSV', png: 'Imagem, PNG', svg: 'Imagem, SVG' },
  saved: (name) => `Salvo como ${name}`,
  failed: (format) =>
    `Não foi possível gerar ${things[format]} em ${format.toUpperCase()}; o resto continua funcionando.`,
  moreNotes: (n) => `Mais ${n} notas`,
  key: 'Legenda',
  events: (n) => (n === 1 ? 'Um fato no eixo' : `${n} fatos no eixo`),
  dataVersion: (version) => `Versão dos dados ${version}`,
  csv: { source: 'fonte', basis: 'base', partial: 'mínimo', low: 'mínimo', high: 'máximo', note: 'Nota' },
};
