import { LANG_TAGS, type Lang } from './lang';

/** What writes figures, dates and lists in the reader's own manner. Every method takes plain units and returns text. */
export type Format = {
  /** 1234.5 -> "1,234.5"; `digits` is the number of decimals, 0 unless told. */
  number: (value: number, digits?: number) => string;
  /** 38.24 -> "38 %" in the language's own spacing; `digits` decimals. */
  percent: (valuePct: number, digits?: number) => string;
  /** Whole US dollars -> "US$ 104 bn", "−US$ 2.5 bn", "US$ 18,000": two or three significant figures, as sources support. */
  usd: (valueUsd: number) => string;
  /** 19859921 -> "19.9 million". */
  people: (count: number) => string;
  /** "2025-05-13" -> "13 May 2025"; "2025-05" -> "May 2025"; "2025" -> "2025". */
  date: (isoDate: string) => string;
  list: (items: readonly string[]) => string;
  /** Plural category of a count, for messages that depend on it. */
  plural: (count: number) => Intl.LDMLPluralRule;
};

/** Units of money by size. English and Portuguese count in thousands of millions; Spanish calls 10^9 "mil millones". */
const MONEY: Readonly<Record<Lang, readonly (readonly [least: number, unit: string])[]>> = {
  en: [[1e12, 'tn'], [1e9, 'bn'], [1e6, 'm']],
  es: [[1e12, 'billones'], [1e9, 'mil millones'], [1e6, 'millones']],
  pt: [[1e12, 'tri'], [1e9, 'bi'], [1e6, 'mi']],
}; // prettier-ignore
/** Rounding to three figures must not leave "1,000 m". */
const ALMOST = 0.9995;
const NBSP = ' ';

/**
 * Whose manner a page is written in. Numbers have one set of separators for a language, wherever its reader lives: notes
 * and claims are written with it ("66.000 millones"), and beside them a Mexican "2.3 billones" would be read as thousands.
 */
const PAGE_LOCALE: Readonly<Record<Lang, string>> = { ...LANG_TAGS, en: 'en-GB' };

/**
 * The order of dates: the reader's own regional one when it is of the page's language (en-GB on the English page), else
 * the language's. `readerLocales` is `navigator.languages` in the browser and empty in the build.
 */
export function dateLocaleFor(lang: Lang, readerLocales: readonly string[]): string {
  return (
    readerLocales.find((locale) => locale.split('-')[0] === lang && isLocale(locale)) ?? PAGE_LOCALE[lang]
  );
}

/** Some systems hand their browser names such as "en-US@posix", at which every `Intl` format throws. */
function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0;
  } catch {
    return false;
  }
}

export function makeFormat(lang: Lang, readerLocales: readonly string[] = []): Format {
  const plurals = new Intl.PluralRules(PAGE_LOCALE[lang]);
  const lists = new Intl.ListFormat(PAGE_LOCALE[lang], { type: 'conjunction' });
  const numbers = new Map<string, Intl.NumberFormat>();
  const numberFormat = (key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const cached = numbers.get(key);
    if (cached) return cached;
    // The texts write "1.400" in Spanish too, where `Intl` alone begins to group at five figures.
    const made = new Intl.NumberFormat(PAGE_LOCALE[lang], { useGrouping: 'always', ...options });
    numbers.set(key, made);
    return made;
  };
  // Making a format costs far more than using it, and a page of facts is full of dates.
  const dates = new Map<boolean, Intl.DateTimeFormat>();
  const dateFormat = (hasDay: boolean): Intl.DateTimeFormat => {
    const cached = dates.get(hasDay);
    if (cached) return cached;
    const made = new Intl.DateTimeFormat(dateLocaleFor(lang, readerLocales), {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'short',
      ...(hasDay ? { day: 'numeric' } : {}),
    });
    dates.set(hasDay, made);
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
      const size = Math.abs(valueUsd);
      const sign = valueUsd < 0 ? '−' : '';
      const [least, unit] = MONEY[lang].find(([from]) => size >= from * ALMOST) ?? [1, ''];
      return sign + ['US$', significant(size / least), unit].filter(Boolean).join(NBSP);
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
      return dateFormat(day !== undefined).format(date);
    },
    list: (items) => lists.format(items),
    plural: (count) => plurals.select(count),
  };
}
