import type { Prices } from '../../../bundle/schemas/prices';
import type { Commodity, PriceShock } from '../../../domain/trade/priceShock';
import { changePct, revenueChange } from '../../../domain/trade/priceShockEffect';
import type { LateI18n } from '../../../i18n/lateWords';
import { DASH } from '../../../i18n/dash';
import { numberSources, type NumberedSource } from '../../../figure/chartModel';
import type { ExposureBase } from './exposureBase';
import { type ExposureContext, wholeFor, wholesOf } from './exposureModel';
import type { FigureTable } from '../../../figure/figureTable';
import { factorsOf, monthlyOf, signedPct } from './priceBench';

/** One commodity's change as a bar: its length as a part of the longest, on the side of its sign. */
export type EffectBar = {
  readonly commodity: Commodity;
  readonly name: string;
  readonly text: string;
  /** -100 to 100. */
  readonly lengthPct: number;
};

export type ShockResult = {
  readonly title: string;
  readonly subtitle: string;
  /** Change in US$, in percent of all exports, of GDP; an en dash with its reason where the whole is missing. */
  readonly figures: readonly {
    readonly value: string;
    readonly label: string;
    readonly why: string | null;
  }[];
  readonly bars: readonly EffectBar[];
  readonly sources: readonly NumberedSource[];
  readonly table: FigureTable;
};

type I18n = LateI18n<'tradeDetail'>;
type Line = { commodity: Commodity; valueUsd: number; factor: number | null; changeUsd: number };

/** What the shock comes to: every commodity the country sells, moved or not, and their sum. */
export function shockResult(
  base: ExposureBase,
  prices: Prices,
  shock: PriceShock | null,
  context: ExposureContext,
): ShockResult {
  const { file, trade, years, manifest, i18n } = context;
  const said = i18n.words.tradeDetail.exposure.bench.effect;
  const factors = factorsOf(base, prices, shock);
  const lines = base.exposures.map(({ commodity, valueUsd }): Line => {
    const factor = factors.get(commodity)?.factor ?? null;
    return {
      commodity,
      valueUsd,
      factor,
      changeUsd: factor === null ? 0 : revenueChange({ valueUsd, factor }),
    };
  });
  const soldUsd = lines.reduce((sum, { valueUsd }) => sum + valueUsd, 0);
  const changeUsd = lines.reduce((sum, line) => sum + line.changeUsd, 0);
  const wholes = wholesOf(file, trade, years, base.year);
  const pctOf = (whole: number | null) => changePct(changeUsd, wholeFor(soldUsd, whole));
  const moved = lines.filter(({ factor }) => factor !== null);
  const priceIds = moved.flatMap(({ commodity }) => monthlyOf(prices, commodity)?.source ?? []);
  const ids = [...new Set([...base.exposures.map(({ source }) => source), ...wholes.sources, ...priceIds])];
  return {
    title: titleOf(shock !== null, moved.length > 0, changeUsd, pctOf(wholes.all), i18n),
    subtitle: said.subtitle(base.year),
    figures: [
      {
        value: signedUsd(changeUsd, i18n),
        label: writtenOr(pctOf(wholes.china), i18n, said.ofChina) ?? said.change,
        why: null,
      },
      figureOf(pctOf(wholes.all), said.ofAll, i18n),
      figureOf(pctOf(wholes.gdp), said.ofGdp, i18n),
    ],
    bars: barsOf(lines, i18n),
    sources: numberSources(ids, manifest),
    table: tableOf(lines, i18n),
  };
}

function titleOf(isAsked: boolean, isMoved: boolean, changeUsd: number, ofAll: number | null, i18n: I18n) {
  const said = i18n.words.tradeDetail.exposure.bench.effect;
  if (!isAsked) return said.none;
  if (!isMoved) return said.noneHere;
  if (changeUsd === 0) return said.even;
  const share = ofAll === null ? null : pctText(Math.abs(ofAll), i18n);
  const sum = i18n.format.usd(Math.abs(changeUsd));
  return changeUsd < 0 ? said.loss(sum, share) : said.gain(sum, share);
}

/** Small shares keep a second decimal, so that they do not read as nothing. */
const digitsOf = (pct: number): number => (Math.abs(pct) >= 1 || pct === 0 ? 1 : 2);
const pctText = (pct: number, { format }: I18n): string => format.percent(pct, digitsOf(pct));

const writtenOr = (pct: number | null, i18n: I18n, write: (text: string) => string): string | null =>
  pct === null ? null : write(signedPct(pct, i18n, digitsOf(pct)));

const figureOf = (pct: number | null, label: string, i18n: I18n): ShockResult['figures'][number] => ({
  value: writtenOr(pct, i18n, (text) => text) ?? DASH,
  label,
  why: pct === null ? i18n.words.tradeDetail.exposure.bench.effect.missing : null,
});

function signedUsd(valueUsd: number, { format }: I18n): string {
  const text = format.usd(Math.abs(valueUsd));
  return valueUsd < 0 ? `−${text}` : valueUsd > 0 ? `+${text}` : text;
}

function barsOf(lines: readonly Line[], i18n: I18n): EffectBar[] {
  const longest = Math.max(...lines.map(({ changeUsd }) => Math.abs(changeUsd)));
  return lines.map(({ commodity, changeUsd, factor }) => ({
    commodity,
    name: i18n.words.tradeDetail.exposure.names[commodity],
    text: factor === null ? i18n.words.tradeDetail.exposure.bench.unmoved : signedUsd(changeUsd, i18n),
    lengthPct: longest > 0 ? (changeUsd / longest) * 100 : 0,
  }));
}

function tableOf(lines: readonly Line[], i18n: I18n): FigureTable {
  const { names, together, bench } = i18n.words.tradeDetail.exposure;
  const { commodity, sold, move, change, csv } = bench.effect;
  const total = {
    valueUsd: lines.reduce((sum, { valueUsd }) => sum + valueUsd, 0),
    changeUsd: lines.reduce((sum, { changeUsd }) => sum + changeUsd, 0),
  };
  const all = [
    ...lines.map((line) => ({ ...line, head: names[line.commodity] })),
    ...(lines.length > 1 ? [{ ...total, factor: null, head: together }] : []),
  ];
  const pctOf = (factor: number) => (factor - 1) * 100;
  return {
    columns: [commodity, sold, move, change],
    rows: all.map(({ head, valueUsd, factor, changeUsd }) => ({
      head,
      cells: [
        i18n.format.usd(valueUsd),
        factor !== null ? signedPct(pctOf(factor), i18n, 1) : head === together ? '' : bench.unmoved,
        signedUsd(changeUsd, i18n),
      ],
    })),
    csv: {
      columns: [commodity, csv.sold, csv.move, csv.change],
      rows: all.map(({ head, valueUsd, factor, changeUsd }) => [
        head,
        valueUsd,
        factor === null ? (head === together ? null : 0) : pctOf(factor),
        Math.round(changeUsd),
      ]),
    },
  };
}
