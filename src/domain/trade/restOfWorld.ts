type Series = readonly (number | null)[];

/**
 * What is left of a country's trade with the world once China and the United States are taken out.
 * In: whole figures of one flow in current US$, aligned to the same years, null where missing or only partial. Out:
 * current US$; null where any of the three is missing, or where the two partners make up more than the world, because
 * they were then counted in another way (free zones, transit, another vintage). Never throws.
 */
export const restOfWorld = (world: Series, china: Series, usa: Series): (number | null)[] =>
  world.map((all, i) => {
    const [fromChina, fromUsa] = [china[i] ?? null, usa[i] ?? null];
    if (all === null || fromChina === null || fromUsa === null) return null;
    const rest = all - fromChina - fromUsa;
    return rest < 0 ? null : rest;
  });

/**
 * Exports plus imports, year by year, in the unit of the two series; null where either is missing, because one flow does
 * not stand for the sum.
 */
export const bothFlows = (exports: Series, imports: Series): (number | null)[] =>
  exports.map((sold, i) => {
    const bought = imports[i] ?? null;
    return sold === null || bought === null ? null : sold + bought;
  });
