import type { NamedPartner } from '../../src/domain/trade/places';

type Known = {
  /** The year the row stands for, which the text repeats. */
  readonly year: number;
  /** The country whose partners are named. */
  readonly self: string;
  /** Name as the text spells it -> ISO 3166-1 alpha-3. */
  readonly names: Readonly<Record<string, string>>;
};

type Parsed = { readonly partners: NamedPartner[] } | { readonly problem: string };

const WHOLE = /^(.+%)\s*\((\d{4})(?: est\.)?\)$/;
const ONE = /^(\D+?) (\d{1,3}(?:\.\d+)?)%$/;

/**
 * "China 38%, Bahamas, The 12% (2019)" -> [["CHN", 38], ["BHS", 12]], largest first, equal ones as listed.
 * Shares are percent of the flow. Anything else than names with shares and the expected year is a problem, told with the text.
 */
export function parsePartners(text: string, { year, self, names }: Known): Parsed {
  const problem = (reason: string): Parsed => ({ problem: `${reason} in "${text}"` });
  const whole = WHOLE.exec(plain(text));
  if (!whole) return problem('names with shares and a year are expected');
  if (Number(whole[2]) !== year) return problem(`${year} is expected`);
  const partners: NamedPartner[] = [];
  // A comma ends an entry only behind a share: "Bahamas, The 12%" is one.
  for (const entry of (whole[1] ?? '').split(/(?<=%)\s*,\s*/)) {
    const match = ONE.exec(entry.trim());
    if (!match?.[1]) return problem(`"${entry}" is not a name with a share`);
    const code = Object.hasOwn(names, match[1]) ? names[match[1]] : undefined;
    if (code === undefined) return problem(`"${match[1]}" has no code in data/trade/partner_names.json`);
    if (code === self) return problem('the country is named as its own partner');
    if (partners.some(([other]) => other === code)) return problem(`${code} is named twice`);
    partners.push([code, Number(match[2])]);
  }
  const sum = partners.reduce((total, [, share]) => total + share, 0);
  // Shares of one decimal leave a trace of binary arithmetic in their sum.
  if (sum > 100 + 1e-9) return problem(`the shares are ${sum} in all`);
  return { partners: partners.sort(([, a], [, b]) => b - a) };
}

/** The snapshots are of web pages and carry a few of their character references. */
const plain = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&nbsp;', ' ').trim();
