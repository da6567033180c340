import type { Facts } from '../../facts';
import { round } from '../../lib/round';
import { iso3, source, year } from './sharedColumns';
import { column, table, type Table } from './table';

export const macroTable = ({ macro }: Pick<Facts, 'macro'>): Table =>
  table('macro', 'Macro figures', macro, [
    iso3,
    year,
    column('indicator', 'string', 'Indicator of the atlas', (point) => point.indicator),
    column('value', 'number', 'Value, in the unit beside it', ({ value, unit }) =>
      round(value, unit === '%' ? 3 : 0),
    ),
    column('unit', 'string', 'US$, % or people', (point) => point.unit),
    source,
    column('series', 'string', 'Code of the series at the publisher', (point) => point.series),
  ]);

export const sourcesTable = ({ sources }: Pick<Facts, 'sources'>): Table =>
  table('sources', 'Sources', sources, [
    column('id', 'string', 'Id used in the other tables', (one) => one.id),
    column('title', 'string', 'Title', (one) => one.title),
    column('publisher', 'string', 'Publisher', (one) => one.publisher),
    column('url', 'string', 'The publisher’s address', (one) => one.url),
    column('licence', 'string', 'Licence or terms', (one) => one.licence),
    column('vintage', 'string', 'Which edition, what years', (one) => one.vintage),
    column('accessed', 'date', 'Day it was taken', (one) => one.accessed),
    column(
      'redistribution',
      'string',
      'What goes out: rows, aggregates or links',
      (one) => one.redistribution,
    ),
  ]);
