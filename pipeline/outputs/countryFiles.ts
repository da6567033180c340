import { countryFileSchema, type CountryFile, type TradeSeries } from '../../src/bundle/schemas/country';
import type { Iso3 } from '../../src/domain/iso3';
import type { Facts } from '../facts';
import { jsonText } from '../lib/jsonText';
import { roundOrNull } from '../lib/round';
import { PARTNERS } from '../trade/tradePoint';
import { seriesOf } from '../tradeIndex';
import { latestMacro } from './macro';

export function countryFile(facts: Facts, iso3: Iso3): string {
  return jsonText(`countries/${iso3}.json`, countryFileSchema, {
    format: 'vaiven.country',
    formatVersion: 2,
    iso3,
    evidence: facts.evidence.filter((fact) => fact.iso3 === iso3),
    chinaTradeSharePctByYear: [...(facts.chinaShare.get(iso3) ?? [])],
    trade: tradeSeriesOf(facts, iso3),
    macro: latestMacro(facts, iso3),
  });
}

/** A country's trade with each partner and the world, by `trade.years`. */
export function tradeSeriesOf({ trade }: Pick<Facts, 'trade'>, iso3: Iso3): CountryFile['trade'] {
  const own = trade.points.filter((point) => point.iso3 === iso3);
  const sources = [...new Set(own.map(({ source }) => source))].sort();
  const series = seriesOf(PARTNERS).map(({ partner, flow }): TradeSeries => {
    const points = trade.years.map((year) => trade.point(iso3, partner, flow, year));
    return {
      partner,
      flow,
      valueUsd: points.map((point) => point?.valueUsd ?? null),
      sharePct: trade.years.map((year) =>
        partner === 'WLD' ? null : roundOrNull(trade.share(iso3, partner, flow, year).pct, 4),
      ),
      source: points.map((point) => (point ? sources.indexOf(point.source) : null)),
      basis: points.map((point) => point?.basis ?? null),
      breaks: trade.breaks(iso3, partner, flow),
      partial: points.flatMap((point) => (point?.partial ? [point.year] : [])),
    };
  });
  return { sources, series };
}
