/** A named partner: ISO 3166-1 alpha-3 code and its share, percent. */
export type NamedPartner = readonly [code: string, sharePct: number];

/**
 * A partner's place in a list of partners: one more than the partners with a larger share, so that ties take the better
 * place. In: partners with their shares in any one unit, in any order. Out: 1 for the first; `null` when the list does not
 * name it, which says that it stands below those named and not where.
 */
export function placeAmong(partners: readonly NamedPartner[], code: string): number | null {
  const share = partners.find(([name]) => name === code)?.[1];
  return share === undefined ? null : 1 + partners.filter(([, other]) => other > share).length;
}
