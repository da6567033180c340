import type { Iso3 } from '../src/domain/iso3';
import { FIRST_YEAR } from '../src/domain/years';
import { FLOWS, type Flow } from '../src/domain/trade/partners';
import { totalTradeShare, tradeShare, type Share } from '../src/domain/trade/shares';
import { byText } from './lib/groupBy';
import type { Partner, TradePoint } from './trade/tradePoint';

/** All trade points with the shares that can be made of them. */
export type TradeIndex = {
  /** From the first year of the atlas to the last year with any point, without holes. */
  years: number[];
  points: readonly TradePoint[];
  point(iso3: Iso3, partner: Partner, flow: Flow, year: number): TradePoint | undefined;
  /** Partner's share of the flow, percent, not rounded. */
  share(iso3: Iso3, partner: Partner, flow: Flow, year: number): Share;
  /** Partner's share of exports and imports together. */
  totalShare(iso3: Iso3, partner: Partner, year: number): Share;
  /** Years in which publisher, basis or scope change from the previous filled year. */
  breaks(iso3: Iso3, partner: Partner, flow: Flow): number[];
};

const key = (iso3: string, partner: string, flow: string, year: number) =>
  `${iso3} ${partner} ${flow} ${year}`;

export function tradeIndex(points: readonly TradePoint[]): TradeIndex {
  const byKey = new Map(
    points.map((point) => [key(point.iso3, point.partner, point.flow, point.year), point]),
  );
  const last = Math.max(...points.map(({ year }) => year));
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
  const point: TradeIndex['point'] = (iso3, partner, flow, year) => byKey.get(key(iso3, partner, flow, year));
  const both = (iso3: Iso3, partner: Partner, year: number) => ({
    export: point(iso3, partner, 'export', year),
    import: point(iso3, partner, 'import', year),
  });
  return {
    years,
    points,
    point,
    share: (iso3, partner, flow, year) =>
      tradeShare(point(iso3, partner, flow, year), point(iso3, 'WLD', flow, year)),
    totalShare: (iso3, partner, year) => totalTradeShare(both(iso3, partner, year), both(iso3, 'WLD', year)),
    breaks(iso3, partner, flow) {
      return years.filter((year) => point(iso3, partner, flow, year)?.isBreak);
    },
  };
}

/** Where the partner's figure exceeds the country's trade with the world, so that no share is made: 'CRI CHN export 2012'. */
export function scopeDifferences(trade: TradeIndex): string[] {
  return trade.points
    .filter(
      ({ iso3, partner, flow, year }) =>
        partner !== 'WLD' && trade.share(iso3, partner, flow, year).reason === 'scope-differs',
    )
    .map(({ iso3, partner, flow, year }) => key(iso3, partner, flow, year))
    .sort(byText);
}

export const seriesOf = (partners: readonly Partner[]): { partner: Partner; flow: Flow }[] =>
  partners.flatMap((partner) => FLOWS.map((flow) => ({ partner, flow })));
