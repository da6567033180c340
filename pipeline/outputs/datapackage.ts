import type { Source } from '../../src/bundle/schemas/manifest';
import type { Table } from './tables/table';

/** Frictionless Data Package (https://specs.frictionlessdata.io/data-package/) that describes the tables. */
export function datapackage(tables: readonly Table[], sources: readonly Source[]): string {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const cite = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const source = byId.get(id);
      if (source === undefined) return [];
      const title = `${source.title} (${source.publisher})`;
      return [source.url === '' ? { title } : { title, path: source.url }];
    });
  const licence = (ids: readonly string[]) =>
    [...new Set(ids.flatMap((id) => byId.get(id)?.licence ?? []))].map((title) => ({ name: 'other', title }));
  const content = {
    name: 'vaiven',
    title: 'Vaivén: Latin America and the Caribbean toward China',
    description:
      'Stances, trade and cooperation of the 33 CELAC countries. UTF-8, RFC 4180 with CRLF line ends, header row, `.` decimal; an empty cell is not zero.',
    profile: 'tabular-data-package',
    sources: cite(sources.map(({ id }) => id)),
    resources: tables.map(({ name, title, fields, sources: ids }) => ({
      name: name.replaceAll('_', '-'),
      path: `tables/${name}.csv`,
      title,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: {
        fields: fields.map(({ name: column, type, description, unit }) => ({
          name: column,
          type,
          description,
          ...(unit === undefined ? {} : { unit }),
          ...(type === 'boolean' ? { trueValues: ['yes'], falseValues: ['no'] } : {}),
        })),
        missingValues: [''],
      },
      sources: cite(ids),
      ...(ids.length === 0 ? {} : { licenses: licence(ids) }),
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
