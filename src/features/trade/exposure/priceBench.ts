import type { Prices } from '../../../bundle/schemas/prices';
import {
  PRESET_MONTHS,
  PRESETS,
  type Commodity,
  type Preset,
  type PriceShock,
  LEAST_PCT,
  MOST_PCT,
  type PriceMove,
} from '../../../domain/trade/priceShock';
import { priceFactor, type PriceFactor } from '../../../domain/trade/priceShockEffect';
import { monthAfter } from '../../../domain/months';
import { extremesOf, meanOfYear, type PastPrice } from '../../../domain/trade/priceShockPrices';
import { DASH } from '../../../i18n/dash';
import type { LateI18n } from '../../../i18n/lateWords';
import type { ExposureBase } from './exposureBase';

type I18n = LateI18n<'tradeDetail'>;
type Series = Prices['series'][number];

/** A past month a price can be put to. */
export type PastChoice = {
  readonly month: string;
  readonly text: string;
  readonly label: string;
  readonly isChosen: boolean;
};

/** One price that can be moved. */
export type PriceControl = {
  readonly commodity: Commodity;
  readonly name: string;
  /** Whole percent the price is moved by, 0 = not moved. */
  readonly pct: number;
  readonly pctText: string;
  /** What a screen reader says of the slider. */
  readonly spoken: string;
  /** The price as it was and, moved, as it would be; null without monthly prices. */
  readonly price: string | null;
  readonly past: readonly PastChoice[];
  /** The month whose level is taken, empty for none, and the months there are; null without monthly prices. */
  readonly month: { readonly chosen: string; readonly first: string; readonly last: string } | null;
  readonly notes: readonly string[];
};

export type PriceBench = {
  readonly presets: readonly {
    readonly id: Preset;
    readonly label: string;
    readonly months: string;
    readonly isChosen: boolean;
  }[];
  readonly controls: readonly PriceControl[];
  readonly isMoved: boolean;
  /** Said of moves that a link asks for and nothing comes of. */
  readonly notSold: string | null;
  readonly formula: string;
};

export const monthlyOf = (prices: Prices, commodity: Commodity): Series | null =>
  prices.series.find((series) => series.commodity === commodity && series.step === 'month') ?? null;

/** What the shock does to the price of each commodity the country sells. */
export const factorsOf = (
  base: ExposureBase,
  prices: Prices,
  shock: PriceShock | null,
): ReadonlyMap<Commodity, PriceFactor> =>
  new Map(
    base.exposures.map(({ commodity }) => [
      commodity,
      priceFactor(shock, commodity, monthlyOf(prices, commodity), base.year),
    ]),
  );

/** A percentage with its sign, without decimals: "−30%", "+12%", "0%". */
export const signedPct = (pct: number, { format }: I18n, digits = 0): string => {
  const text = format.percent(Math.abs(pct), digits);
  const isNothing = Math.round(Math.abs(pct) * 10 ** digits) === 0;
  return isNothing ? text : pct < 0 ? `−${text}` : `+${text}`;
};

/** As many decimals as the publisher's figures bear. */
const numberText = (price: number, { format }: I18n): string =>
  format.number(price, price >= 1000 ? 0 : price >= 100 ? 1 : 2);

/** "US$ 9,142 a tonne". */
const priceText = (price: number, unit: string, i18n: I18n): string =>
  i18n.words.tradeDetail.exposure.bench.price(numberText(price, i18n), unit);

/** All that the bench offers and where it stands. */
export function priceBench(
  base: ExposureBase,
  prices: Prices,
  shock: PriceShock | null,
  i18n: I18n,
): PriceBench {
  const { words, format } = i18n;
  const said = words.tradeDetail.exposure.bench;
  const factors = factorsOf(base, prices, shock);
  const idle =
    shock?.kind === 'own'
      ? (Object.keys(shock.moves) as Commodity[]).filter((commodity) => !factors.has(commodity))
      : [];
  return {
    presets: PRESETS.map((id) => ({
      id,
      label: said.presetNames[id],
      months: said.months(format.date(PRESET_MONTHS[id].from), format.date(PRESET_MONTHS[id].to)),
      isChosen: shock?.kind === 'preset' && shock.preset === id,
    })),
    controls: base.exposures.map(({ commodity }) =>
      controlOf(
        commodity,
        base.year,
        prices,
        shock,
        factors.get(commodity) ?? { factor: null, reason: 'not-moved' },
        i18n,
      ),
    ),
    isMoved: shock !== null,
    notSold:
      idle.length > 0
        ? said.notSold(format.list(idle.map((id) => words.tradeDetail.exposure.inside[id])))
        : null,
    formula: said.formula(base.year),
  };
}

function controlOf(
  commodity: Commodity,
  baseYear: number,
  prices: Prices,
  shock: PriceShock | null,
  { factor, reason }: PriceFactor,
  i18n: I18n,
): PriceControl {
  const said = i18n.words.tradeDetail.exposure.bench;
  const series = monthlyOf(prices, commodity);
  const pct = factor === null ? 0 : wholePct(factor);
  const pctText = factor === null ? said.unmoved : signedPct((factor - 1) * 100, i18n);
  const move = shock?.kind === 'own' ? shock.moves[commodity] : undefined;
  const moved = series && factor !== null ? movedPrice(series, baseYear, factor, i18n) : null;
  const asked = move?.kind === 'month' ? move.month : null;
  return {
    commodity,
    name: i18n.words.tradeDetail.exposure.names[commodity],
    pct,
    pctText,
    spoken: said.spoken(pctText, moved),
    price: series ? basePrice(series, baseYear, moved, i18n) : null,
    past: series ? pastChoices(commodity, series, asked, i18n) : [],
    month: series
      ? { chosen: asked ?? '', first: series.first, last: monthAfter(series.first, series.prices.length - 1) }
      : null,
    notes: [
      ...yearlyNotes(prices, commodity, i18n),
      ...(reason === 'no-price' && asked
        ? [said.noPrice(i18n.words.tradeDetail.exposure.inside[commodity], i18n.format.date(asked))]
        : []),
    ],
  };
}

function movedPrice(series: Series, baseYear: number, factor: number, i18n: I18n): string | null {
  const base = meanOfYear(series, baseYear);
  return base ? priceText(base.mean * factor, series.unit, i18n) : null;
}

function basePrice(series: Series, baseYear: number, moved: string | null, i18n: I18n): string {
  const said = i18n.words.tradeDetail.exposure.bench;
  const base = meanOfYear(series, baseYear);
  if (!base) return DASH;
  const price = priceText(base.mean, series.unit, i18n);
  const of =
    base.months === 12 ? said.baseMean(price, baseYear) : said.baseMeanPart(price, baseYear, base.months);
  return moved === null ? of : said.moved(of, moved);
}

function pastChoices(commodity: Commodity, series: Series, asked: string | null, i18n: I18n): PastChoice[] {
  const { bench, names } = i18n.words.tradeDetail.exposure;
  const found = extremesOf(series);
  if (!found) return [];
  const choice = (
    { month, price }: PastPrice,
    text: (price: string, month: string) => string,
    label: (name: string, price: string, month: string) => string,
  ): PastChoice => {
    const of = i18n.format.date(month);
    return {
      month,
      text: text(bench.amount(numberText(price, i18n)), of),
      label: label(names[commodity], priceText(price, series.unit, i18n), of),
      isChosen: asked === month,
    };
  };
  return [choice(found.low, bench.low, bench.lowLabel), choice(found.high, bench.high, bench.highLabel)];
}

/** Where there are only yearly prices: that months cannot be chosen, and the prices there are. */
function yearlyNotes(prices: Prices, commodity: Commodity, i18n: I18n): string[] {
  const said = i18n.words.tradeDetail.exposure.bench;
  const series = prices.series.find((each) => each.commodity === commodity && each.step === 'year');
  if (!series) return [];
  const first = Number(series.first);
  const list = series.prices.flatMap((price, at) => {
    const year = String(first + at);
    return price === null
      ? []
      : [said.yearPrice(year, i18n.format.number(price), series.estimates.includes(year))];
  });
  return [said.lithium(first, first + series.prices.length - 1), said.yearly(series.unit, list.join(' · '))];
}

/** Whole percent of a ratio of prices, within what a link can say: 0.674 -> -33. */
export const wholePct = (factor: number): number =>
  Math.min(MOST_PCT, Math.max(LEAST_PCT, Math.round((factor - 1) * 100)));

/**
 * The shock with one price moved otherwise; `null` puts it back. An episode becomes moves of one's own: what it does to
 * the other prices stays, in whole percent (`shown`). Without any move left there is no shock.
 */
export function withMove(
  shock: PriceShock | null,
  commodity: Commodity,
  move: PriceMove | null,
  shown: Readonly<Partial<Record<Commodity, number>>>,
): PriceShock | null {
  const before: Partial<Record<Commodity, PriceMove>> =
    shock?.kind === 'preset'
      ? Object.fromEntries(Object.entries(shown).map(([id, pct]) => [id, { kind: 'percent', pct }]))
      : { ...shock?.moves };
  const isNothing = (each: PriceMove | null) =>
    each === null || (each.kind === 'percent' && (each.pct === 0 || !Number.isInteger(each.pct)));
  const moves = Object.entries({ ...before, [commodity]: move }).filter(([, each]) => !isNothing(each));
  return moves.length > 0 ? { kind: 'own', moves: Object.fromEntries(moves) } : null;
}
