import type { CountryTrade } from '../../bundle/schemas/countryTrade';
import type { Source } from '../../bundle/schemas/manifest';
import type { SectorId } from '../../domain/sectors';
import type { LateI18n } from '../../i18n/lateWords';

/** What the composition of a country's trade with China is told from. */
export type MixContext = {
  readonly trade: CountryTrade;
  /** The sectors asked for; empty = all. */
  readonly sectors: readonly SectorId[];
  readonly selectedYear: number | null;
  /** Sources of the manifest; empty until it has come. */
  readonly manifest: readonly Source[];
  readonly i18n: LateI18n<'tradeDetail'>;
};

/** The product's name as it stands in the middle of a sentence; a code the file does not name stands for itself. */
export const nameInSentence = (code: string, { trade, i18n }: MixContext): string =>
  trade.products[code]?.name[i18n.lang] ?? code;

/** Words that join the parts of a name, by language: what follows a comma then belongs to the name. */
const JOINS = { en: /\b(and|or)\b/, es: /\b(y|e|o|u)\b/, pt: /\b(e|ou)\b/ } as const;

/** "beef, boneless, frozen" -> "beef"; "routers, switches and other equipment" stays whole, as do chapters and sections. */
function withoutQualifiers(code: string, context: MixContext): string {
  const name = nameInSentence(code, context);
  if (!/^hs[46] /.test(code)) return name;
  const [head = name, ...rest] = name.split(', ');
  return JOINS[context.i18n.lang].test(rest.join(', ')) ? name : head;
}

/** Products one after the other in a sentence: short names where they still differ, semicolons where a name is a list itself. */
export function namesInSentence(codes: readonly string[], context: MixContext): string {
  const full = codes.map((code) => nameInSentence(code, context));
  const short = codes.map((code) => withoutQualifiers(code, context));
  const names = new Set(short).size === short.length ? short : full;
  const { lang, format } = context.i18n;
  const isNested = names.some((name) => name.includes(',') || JOINS[lang].test(name));
  return isNested && names.length > 1 ? names.join('; ') : format.list(names);
}

/** The product's name at the end of its line; a chart whose names are long has them in a key. */
export const nameAtLine = (code: string, context: MixContext): string =>
  capitalised(withoutQualifiers(code, context));

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Names at the head of columns and beside colours; products of one name are told apart by their codes. */
export function labelsOf(codes: readonly string[], context: MixContext): Map<string, string> {
  const names = codes.map((code) => capitalised(nameInSentence(code, context)));
  return new Map(
    codes.map((code, i) => {
      const name = names[i] ?? code;
      const isShared = names.indexOf(name) !== names.lastIndexOf(name);
      return [code, isShared ? `${name} (${code.replace(/^hs\d /, '')})` : name];
    }),
  );
}

/** Whether the sector filter leaves the product in. */
export const isAsked = (code: string, { trade, sectors }: MixContext): boolean =>
  sectors.length === 0 || sectors.includes(trade.products[code]?.sector ?? 'other');

/** Decimals of a share: none, but as many as it takes to show what is not zero and what is not all. */
export function shareDigits(pct: number): number {
  const toEnd = Math.min(pct, 100 - pct);
  return toEnd <= 0 || (toEnd >= 0.5 && pct >= 1) ? 0 : Math.min(4, Math.ceil(-Math.log10(toEnd)));
}

/** A share as written in a sentence. */
export const shareText = (pct: number, { i18n }: MixContext): string =>
  i18n.format.percent(pct, shareDigits(pct));
