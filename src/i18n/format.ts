import { LANG_TAGS, type Lang } from './lang';

/** What writes figures, dates and lists in the reader's own manner. Every method takes plain units and returns text. */
export type Format = {
  /** 1234.5 -> "1,234.5"; `digits` is the number of decimals, 0 unless told. */
  number: (value: number, digits?: number) => string;
  /** 38.24 -> "38 %" in the language's own spacing; `digits` decimals. */
  percent: (valuePct: number, digits?: number) => string;
  /** Whole US dollars -> "US$ 104 bn": two or three significant figures, as trade sources support. */
  usd: (valueUsd: number) => string;
  /** 19859921 -> "19.9 million". */
  people: (count: number) => string;
  /** "2025-05-13" -> "13 May 2025"; "2025-05" -> "May 2025"; "2025" -> "2025". */
  date: (isoDate: string) => string;
  list: (items: readonly string[]) => string;
  /** Plural category of a count, for messages that depend on it. */
  plural: (count: number) => Intl.LDMLPluralRule;
};

type MoneyWords = { bn: string; m: string; k: string };
const MONEY: Readonly<Record<Lang, MoneyWords>> = {
  en: { bn: 'bn', m: 'm', k: 'thousand' },
  es: { bn: 'mil millones', m: 'millones', k: 'mil' },
  pt: { bn: 'bi', m: 'mi', k: 'mil' },
};
const NBSP = ' ';

/**
 * The reader's own regional format when it is of the page's language (en-GB on the English page), else the language's.
 * `readerLocales` is `navigator.languages` in the browser and empty in the build.
 */
export function localeFor(lang: Lang, readerLocales: readonly string[]): string {
  const tag = LANG_TAGS[lang];
  return readerLocales.find((locale) => locale.split('-')[0] === lang) ?? tag;
}

export function makeFormat(lang: Lang, readerLocales: readonly string[] = []): Format {
  const locale = localeFor(lang, readerLocales);
  const plurals = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const numbers = new Map<string, Intl.NumberFormat>();
  const numberFormat = (key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const cached = numbers.get(key);
    if (cached) return cached;
    const made = new Intl.NumberFormat(locale, options);
    numbers.set(key, made);
    return made;
  };
  const number = (value: number, digits = 0): string =>
    numberFormat(`n${digits}`, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
      value,
    );
  const significant = (value: number): string => {
    const figures = Math.abs(value) >= 10 ? 3 : 2;
    return numberFormat(`s${String(figures)}`, { maximumSignificantDigits: figures }).format(value);
  };

  return {
    number,
    percent: (valuePct, digits = 0) =>
      numberFormat(`p${digits}`, {
        style: 'percent',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }).format(valuePct / 100),
    usd: (valueUsd) => {
      const money = MONEY[lang];
      const size = Math.abs(valueUsd);
      const [scaled, unit] =
        size >= 999_500_000
          ? [valueUsd / 1e9, money.bn]
          : size >= 999_500
            ? [valueUsd / 1e6, money.m]
            : size >= 1000
              ? [valueUsd / 1e3, money.k]
              : [valueUsd, ''];
      return ['US$', significant(scaled), unit].filter(Boolean).join(NBSP);
    },
    people: (count) =>
      numberFormat('people', {
        notation: 'compact',
        compactDisplay: 'long',
        maximumSignificantDigits: 3,
      }).format(count),
    date: (isoDate) => {
      const [year, month, day] = isoDate.split('-').map(Number);
      if (month === undefined || year === undefined) return isoDate;
      const date = new Date(Date.UTC(year, month - 1, day ?? 1));
      return new Intl.DateTimeFormat(locale, {
        timeZone: 'UTC',
        year: 'numeric',
        month: 'short',
        ...(day === undefined ? {} : { day: 'numeric' }),
      }).format(date);
    },
    list: (items) => lists.format(items),
    plural: (count) => plurals.select(count),
  };
}
