import type { Tariffs } from '../../../bundle/schemas/tariffs';
import type { Iso3 } from '../../../domain/iso3';
import type { LateI18n } from '../../../i18n/lateWords';
import { concerns } from '../../../facts/trade/tariffEvents';

type I18n = LateI18n<'tradeDetail'>;
type Rate = Tariffs['rates'][number];

/** Days the rates table of the source is about. */
const ANNOUNCED = '2025-04-02';
const IN_FORCE = '2025-08-07';
/** So many events are in view at once. */
const IN_VIEW = 3;

export type WarEvent = {
  readonly id: string;
  readonly date: string;
  readonly isoDate: string;
  readonly title: string;
  readonly note: string;
  readonly sourceTitle: string;
  readonly sourceUrl: string;
  readonly secondUrl: string | null;
};

export type TradeWarModel = {
  readonly heading: string;
  readonly intro: string;
  /** Newest first; the rest opens on demand. */
  readonly newest: readonly WarEvent[];
  readonly earlier: readonly WarEvent[];
  readonly more: string;
  readonly rates: {
    readonly heading: string;
    readonly caption: string;
    /** Says that these rates are history, and whatever else a reader must know of them. */
    readonly notes: readonly string[];
    readonly columns: readonly [string, string];
    /** Empty for a country outside the measure. */
    readonly rows: readonly {
      readonly measure: string;
      readonly rate: string;
      readonly url: string;
      /** The site the address lies on, to name it by. */
      readonly site: string;
    }[];
  } | null;
};

/** The tariff events that concern a country, and the United States rates of 2025 for it, marked as history. */
export function tradeWarModel(tariffs: Tariffs, iso3: Iso3, i18n: I18n): TradeWarModel {
  const { words, format, lang } = i18n;
  const { tradeWar } = words.tradeDetail;
  const events = tariffs.events
    .filter((event) => concerns(event, iso3))
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ id, date, title, note, sourceTitle, sourceUrl, secondUrl }): WarEvent => ({
      id,
      date: format.date(date),
      isoDate: date,
      title: title[lang],
      note: note[lang],
      sourceTitle,
      sourceUrl,
      secondUrl,
    }));
  const earlier = events.slice(IN_VIEW);
  const rate = tariffs.rates.find((candidate) => candidate.iso3 === iso3);
  return {
    heading: tradeWar.heading,
    intro: tradeWar.intro,
    newest: events.slice(0, IN_VIEW),
    earlier,
    more: tradeWar.more(earlier.length),
    rates: rate ? ratesOf(rate, tariffs.voidedOn, i18n) : null,
  };
}

const sourceOf = (url: string) => ({ url, site: new URL(url).hostname.replace(/^www\./, '') });

function ratesOf(rate: Rate, voidedOn: string, { words, format }: I18n): TradeWarModel['rates'] {
  const { rates } = words.tradeDetail.tradeWar;
  const { announcedPct, inForcePct, extraPct } = rate;
  const percent = (value: number) => format.percent(value, Number.isInteger(value) ? 0 : 1);
  const outside = { MEX: rates.outsideMexico, CUB: rates.outsideCuba };
  const rows = [
    ...(announcedPct === null
      ? []
      : [
          {
            measure: rates.announced(format.date(ANNOUNCED)),
            rate: percent(announcedPct),
            ...sourceOf(rate.announcedUrl),
          },
        ]),
    ...(inForcePct === null
      ? []
      : [
          {
            measure: rates.inForce(format.date(IN_FORCE)),
            rate:
              extraPct === null
                ? percent(inForcePct)
                : rates.sum(percent(inForcePct), percent(extraPct), percent(inForcePct + extraPct)),
            ...sourceOf(rate.inForceUrl),
          },
        ]),
  ];
  const isOutside = announcedPct === null && inForcePct === null;
  return {
    heading: rates.heading,
    caption: rates.caption,
    notes: [
      ...(isOutside ? [rate.iso3 === 'MEX' || rate.iso3 === 'CUB' ? outside[rate.iso3] : rates.outside] : []),
      ...(extraPct === null ? [] : [`${rates.extra}: ${percent(extraPct)}.`]),
      ...(!isOutside && !rate.named ? [rates.byRule] : []),
      rates.voided(format.date(voidedOn)),
    ],
    columns: [rates.measure, rates.rate],
    rows,
  };
}
