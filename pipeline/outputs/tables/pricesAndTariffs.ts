import { monthAfter } from '../../../src/domain/months';
import type { Facts } from '../../facts';
import { source } from './sharedColumns';
import { column, table, type Table } from './table';

/** Every series, a period a row; annual prices bear their year in the place of the month. */
export const commodityPricesTable = ({ prices }: Pick<Facts, 'prices'>): Table =>
  table(
    'commodity_prices',
    'World prices of commodities by month; lithium by year',
    prices.flatMap((series) =>
      series.prices.flatMap((price, at) => {
        if (price === null) return [];
        const { first, step } = series;
        return [
          {
            ...series,
            price,
            period: step === 'month' ? monthAfter(first, at) : String(Number(first) + at),
          },
        ];
      }),
    ),
    [
      column('month', 'string', 'Month (ISO 8601); of lithium the year', (row) => row.period),
      column('commodity', 'string', 'Commodity, in our words', (row) => row.id),
      column('price', 'number', 'Nominal price in the unit beside it', (row) => row.price),
      column(
        'unit',
        'string',
        'As the publisher writes it: $ = US$, mt = tonne, dmtu = dry metric tonne unit',
        (row) => row.unit,
      ),
      source,
      column('series', 'string', 'Name of the series at the publisher', (row) => row.seriesName),
      column('estimate', 'boolean', 'The publisher calls it an estimate', (row) =>
        row.estimates.includes(row.period),
      ),
    ],
  );

const NOT_STATED = 'not stated';

export const tariffsTable = ({ tariffs, sourcesOf }: Pick<Facts, 'tariffs' | 'sourcesOf'>): Table =>
  table(
    'tariffs',
    'Tariff events',
    tariffs.events,
    [
      column('date', 'date', 'Day of the event', (event) => event.date),
      column('event', 'string', 'What happened, in our words', (event) => event.title.en),
      column('note', 'string', 'More of it, in our words', (event) => event.note.en),
      column(
        'countries',
        'string',
        'Whom it concerns, ISO 3166-1 alpha-3 codes; empty = everybody, "not stated" = the source does not name them',
        (event) => event.countries?.join(' ') ?? NOT_STATED,
      ),
      column('source_title', 'string', 'Title of the page', (event) => event.sourceTitle),
      column('source_url', 'string', 'Address of the page', (event) => event.sourceUrl),
      column('id', 'string', 'Id of the event', (event) => event.id),
    ],
    sourcesOf('tariffs'),
  );
