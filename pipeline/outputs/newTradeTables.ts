import { tradeShare } from '../../src/domain/trade/shares';
import type { Facts } from '../facts';
import type { CsvCell } from '../lib/csvText';
import { roundOrNull } from '../lib/round';
import { EV_BATTERY, isLithium } from '../sources/newTrade/newTradeCells';
import { SOLAR } from '../sources/newTrade/solarExports';

const figure = (valueUsd: number) => ({ valueUsd, partial: false });

/** Rows of `import_dependence.csv`. */
export const importDependenceRows = ({ newTrade }: Facts): CsvCell[][] =>
  newTrade.imports.map(({ iso3, year, product, fromChinaUsd, fromWorldUsd }) => [
    iso3,
    year,
    isLithium(product) ? 'minerals' : 'ev',
    product,
    fromChinaUsd,
    fromWorldUsd,
    fromChinaUsd === null ? null : roundOrNull(tradeShare(figure(fromChinaUsd), figure(fromWorldUsd)).pct, 2),
    EV_BATTERY,
  ]);

/** Rows of `solar_imports.csv`. */
export const solarRows = ({ solar }: Facts): CsvCell[][] =>
  solar.map(({ iso3, month, product, valueUsd, megawatts }) => [
    iso3,
    month,
    product,
    valueUsd,
    megawatts,
    SOLAR,
  ]);
