import type { Basis } from '../../bundle/schemas/country';
import type { Source } from '../../bundle/schemas/manifest';
import type { LateI18n } from '../../i18n/lateWords';

/** A source by the short name a table has room for, by its title where it has none, by its id until the manifest has come. */
export function sourceName(
  id: string,
  manifest: readonly Source[],
  { words }: LateI18n<'tradeDetail'>,
): string {
  const short: Readonly<Record<string, string>> = words.tradeDetail.partners.sourceNames;
  return (
    (Object.hasOwn(short, id) ? short[id] : undefined) ??
    manifest.find((source) => source.id === id)?.title ??
    id
  );
}

/** Where a figure comes from in words: "UN Comtrade (CIPF), reported"; a lower bound says of what. */
export function originOf(
  id: string,
  basis: Basis | null,
  partial: boolean,
  manifest: readonly Source[],
  i18n: LateI18n<'tradeDetail'>,
): string {
  const { trade, tradeDetail } = i18n.words;
  const name = sourceName(id, manifest, i18n);
  const origin = basis === null ? name : tradeDetail.partners.origin(name, trade.basis[basis]);
  return partial ? tradeDetail.partners.originPartial(origin, trade.partialInTable) : origin;
}
