import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { totalTradeShare, tradeShare, type TradeFigure } from './shares';

const whole = (valueUsd: number): TradeFigure => ({ valueUsd, partial: false });
const partial = (valueUsd: number): TradeFigure => ({ valueUsd, partial: true });
const amount = fc.integer({ min: 1, max: 1_000_000_000 });

describe('the share of a partner in one flow', () => {
  it('is the part over the whole, in percent', () => {
    expect(tradeShare(whole(38_900), whole(98_500)).pct).toBeCloseTo(39.49, 2);
  });

  it('is absent, not zero, when a figure is missing', () => {
    expect(tradeShare(undefined, whole(10))).toEqual({ pct: null, reason: 'no-figure' });
    expect(tradeShare(whole(10), undefined)).toEqual({ pct: null, reason: 'no-figure' });
    expect(tradeShare(whole(0), whole(0))).toEqual({ pct: null, reason: 'no-figure' });
  });

  it('is zero when the partner bought nothing and that is reported', () => {
    expect(tradeShare(whole(0), whole(10)).pct).toBe(0);
  });

  it('is not made of a partial figure', () => {
    expect(tradeShare(partial(5), whole(10))).toEqual({ pct: null, reason: 'partial' });
  });

  it('is not made when the part exceeds the whole', () => {
    expect(tradeShare(whole(11), whole(10))).toEqual({ pct: null, reason: 'scope-differs' });
  });

  it('lies between 0 and 100, or says why it is absent', () => {
    fc.assert(
      fc.property(amount, amount, (part, world) => {
        const { pct, reason } = tradeShare(whole(part), whole(world));
        if (part > world) expect(reason).toBe('scope-differs');
        else expect(pct).toBeGreaterThanOrEqual(0);
        expect(pct ?? 0).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 1000 }), (a, b, unit) => {
        const [part, world] = a < b ? [a, b] : [b, a];
        const inDollars = tradeShare(whole(part * unit), whole(world * unit)).pct;
        expect(inDollars).toBeCloseTo(tradeShare(whole(part), whole(world)).pct ?? NaN, 9);
      }),
    );
  });
});

describe('the share of a partner in all trade', () => {
  it('adds both flows before dividing', () => {
    const share = totalTradeShare(
      { export: whole(30), import: whole(10) },
      { export: whole(100), import: whole(60) },
    );
    expect(share.pct).toBe(25);
  });

  it('is absent when one flow is missing, partial or of another scope', () => {
    const world = { export: whole(100), import: whole(100) };
    expect(totalTradeShare({ export: whole(1), import: undefined }, world).reason).toBe('no-figure');
    expect(totalTradeShare({ export: partial(1), import: whole(1) }, world).reason).toBe('partial');
    expect(totalTradeShare({ export: whole(1), import: whole(101) }, world).reason).toBe('scope-differs');
  });

  it('lies between the shares of the two flows', () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, (a, b, c, d) => {
        const part = { export: whole(Math.min(a, b)), import: whole(Math.min(c, d)) };
        const world = { export: whole(Math.max(a, b)), import: whole(Math.max(c, d)) };
        const flows = [
          tradeShare(part.export, world.export).pct ?? NaN,
          tradeShare(part.import, world.import).pct ?? NaN,
        ];
        const total = totalTradeShare(part, world).pct ?? NaN;
        expect(total).toBeGreaterThanOrEqual(Math.min(...flows) - 1e-9);
        expect(total).toBeLessThanOrEqual(Math.max(...flows) + 1e-9);
      }),
    );
  });
});
