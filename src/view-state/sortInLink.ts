import { SORT_KEYS, USUAL_SORT, type Sort } from '../domain/trade/regionSort';

const TURNED = '-turned';

/** "usd" or "usd-turned"; `null` for anything else. */
export function sortIn(text: string): Sort | null {
  const turned = text.toLowerCase().endsWith(TURNED);
  const name = turned ? text.slice(0, -TURNED.length) : text;
  const key = SORT_KEYS.find((id) => id === name.toLowerCase());
  return key === undefined ? null : { key, turned };
}

export const sortText = ({ key, turned }: Sort): string => (turned ? `${key}${TURNED}` : key);

export const isUsualSort = (sort: Sort): boolean => sortText(sort) === sortText(USUAL_SORT);
