import { tradeShare } from '../../../src/domain/trade/shares';
import type { Facts } from '../../facts';
import { roundOrNull } from '../../lib/round';
import { EV_BATTERY, isLithium, type NewTradeCell } from '../../sources/newTrade/newTradeCells';
import { SOLAR } from '../../sources/newTrade/solarExports';
import { iso3, sectorOf, sourceOf, year } from './sharedColumns';
import { column, table, type Table } from './table';

const figure = (valueUsd: number) => ({ valueUsd, partial: false });

/** Percent; null where the rows do not tell what comes from China, and where it exceeds the world. */
const chinaSharePct = ({ fromChinaUsd, fromWorldUsd }: NewTradeCell): number | null =>
  fromChinaUsd === null ? null : tradeShare(figure(fromChinaUsd), figure(fromWorldUsd)).pct;

export const importDependenceTable = ({ newTrade }: Pick<Facts, 'newTrade'>): Table =>
  table(
    'import_dependence',
    'Imports of goods of the energy transition and China’s share',
    newTrade.imports,
    [
      iso3,
      year,
      sectorOf(({ product }) => (isLithium(product) ? 'minerals' : 'ev')),
      column(
        'product',
        'string',
        'Product of the atlas, one or two codes of the Harmonized System',
        (cell) => cell.product,
      ),
      column(
        'from_china_usd',
        'integer',
        'Imports from China, current; empty = the rows do not tell',
        (cell) => cell.fromChinaUsd,
        'US$',
      ),
      column(
        'from_world_usd',
        'integer',
        'Imports from the world, current',
        (cell) => cell.fromWorldUsd,
        'US$',
      ),
      column(
        'china_share_pct',
        'number',
        'China’s share; empty = larger than the world, scope or vintage differs',
        (cell) => roundOrNull(chinaSharePct(cell), 2),
        '%',
      ),
      sourceOf(() => EV_BATTERY),
    ],
  );

export const solarImportsTable = ({ solar }: Pick<Facts, 'solar'>): Table =>
  table('solar_imports', 'China’s exports of solar goods by month', solar, [
    iso3,
    column('month', 'string', 'Month of export from China (ISO 8601)', (cell) => cell.month),
    column('product', 'string', 'panels, cells or wafers', (cell) => cell.product),
    column('value_usd', 'integer', 'China’s exports to iso3, current', (cell) => cell.valueUsd, 'US$'),
    column('megawatts', 'number', 'Capacity, estimated by the source', (cell) => cell.megawatts, 'MW'),
    sourceOf(() => SOLAR),
  ]);
