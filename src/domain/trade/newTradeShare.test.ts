import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chinaShareOf, fromOthersUsd, isDominant } from './newTradeShare';

const usd = fc.integer({ min: 0, max: 1e11 });

describe('China’s share of the imports of a good', () => {
  it('lies between 0 and 100 whenever there is one, whatever the figures', () => {
    fc.assert(
      fc.property(fc.option(usd), usd, (fromChinaUsd, fromWorldUsd) => {
        const { pct } = chinaShareOf({ fromChinaUsd, fromWorldUsd });
        if (pct === null)
          expect(fromChinaUsd === null || fromWorldUsd === 0 || fromChinaUsd > fromWorldUsd).toBe(true);
        else {
          expect(pct).toBeGreaterThanOrEqual(0);
          expect(pct).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
  it('leaves for all others exactly the rest, and never less than nothing', () => {
    fc.assert(
      fc.property(usd, usd, (fromChinaUsd, fromWorldUsd) => {
        const others = fromOthersUsd({ fromChinaUsd, fromWorldUsd });
        if (fromChinaUsd > fromWorldUsd) expect(others).toBeNull();
        else expect((others ?? NaN) + fromChinaUsd).toBe(fromWorldUsd);
      }),
    );
  });
  it('says why there is none', () => {
    expect(chinaShareOf({ fromChinaUsd: 11, fromWorldUsd: 10 }).reason).toBe('scope-differs');
    expect(chinaShareOf({ fromChinaUsd: null, fromWorldUsd: 10 }).reason).toBe('no-figure');
    expect(fromOthersUsd({ fromChinaUsd: null, fromWorldUsd: 10 })).toBeNull();
  });
  it('is dominant above 80 percent, not at it', () => {
    expect([80, 80.01, null].map(isDominant)).toEqual([false, true, false]);
  });
});
