import { placeAmong } from '../../../src/domain/trade/places';
import type { Facts } from '../../facts';
import { roundOrNull } from '../../lib/round';
import { FACTBOOK } from '../../sources/factbookPartners';
import { basis, flow, iso3, partner, RAW_ROW, source, sourceOf, year } from './sharedColumns';
import { column, table, type Table } from './table';

/** Sources of the figures in use, those of the partners and of the world. */
export const tradeSources = ({ trade }: Pick<Facts, 'trade'>): string[] => [
  ...new Set(trade.points.map((point) => point.source)),
];

export const tradeTable = ({ trade }: Pick<Facts, 'trade'>): Table =>
  table('trade', 'Goods trade with China, the United States and the world', trade.points, [
    iso3,
    year,
    column('partner', 'string', 'CHN, USA or WLD (world)', (point) => point.partner),
    flow,
    column('value_usd', 'integer', 'Goods trade, current', (point) => point.valueUsd, 'US$'),
    column(
      'share_pct',
      'number',
      'Share of WLD; empty = partial, or larger than WLD because the scope differs',
      (point) =>
        point.partner === 'WLD'
          ? null
          : roundOrNull(trade.share(point.iso3, point.partner, point.flow, point.year).pct, 2),
      '%',
    ),
    source,
    basis,
    column(
      'partial',
      'boolean',
      'Covers only a part (crude oil alone): a lower bound',
      (point) => point.partial,
    ),
    column(
      'series_break',
      'boolean',
      'Publisher or basis changes from the previous filled year',
      (point) => point.isBreak,
    ),
    ...RAW_ROW,
    column(
      'priority',
      'integer',
      'Place of the figure in the list of priorities, 1 = first; empty for WLD',
      (point) => point.priority,
    ),
  ]);

export const tradeAlternativesTable = ({ tradeCandidates }: Pick<Facts, 'tradeCandidates'>): Table =>
  table(
    'trade_alternatives',
    'Every figure of goods trade with China and the United States, chosen or not',
    tradeCandidates,
    [
      iso3,
      year,
      partner,
      flow,
      column('value_usd', 'integer', 'Goods trade, current', (candidate) => candidate.valueUsd, 'US$'),
      source,
      basis,
      column(
        'priority',
        'integer',
        'Place in the list of priorities, 1 = first',
        (candidate) => candidate.priority,
      ),
      column(
        'verdict',
        'string',
        'chosen, or why another figure is shown: an exclusion or one before it in order',
        (candidate) => candidate.verdict,
      ),
      ...RAW_ROW,
      column('part', 'string', 'whole, or crude-oil: a lower bound', (candidate) => candidate.part),
      column(
        'valuation',
        'string',
        'With freight and insurance (CIF), without (FOB), or as the source says',
        (candidate) => candidate.valuation,
      ),
    ],
  );

/** One row a named partner, largest first within country, flow and year. */
export const partnerPlacesTable = ({ partnerLists }: Pick<Facts, 'partnerLists'>): Table =>
  table(
    'partner_places',
    'Largest trade partners named by the CIA World Factbook',
    partnerLists.flatMap((list) => list.partners.map(([code, pct]) => ({ ...list, code, pct }))),
    [
      iso3,
      year,
      flow,
      column(
        'partner',
        'string',
        'Partner, ISO 3166-1 alpha-3; ANT = Netherlands Antilles. Who is not named is smaller than those named',
        (row) => row.code,
      ),
      column(
        'share_pct',
        'number',
        'Share of the flow as printed, mostly rounded to whole percent',
        (row) => row.pct,
        '%',
      ),
      column('place', 'integer', 'Place among those named; equal shares take the better place', (row) =>
        placeAmong(row.partners, row.code),
      ),
      sourceOf(() => FACTBOOK),
    ],
  );
