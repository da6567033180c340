/** US$ of an amount of cooperation, all of which are held in US$ million; texts are written from US$. */
export const inUsd = (amountUsdMillion: number): number => amountUsdMillion * 1e6;
