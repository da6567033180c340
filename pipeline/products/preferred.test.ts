import { describe, expect, it } from 'vitest';
import type { TradePoint } from '../trade/tradePoint';
import { itemise } from './itemised';
import { exceedsFlow, isAnotherFlow } from './outOfScope';
import { preferred } from './preferred';
import type { ProductFlow } from './productFlow';

const flow = (changes: Partial<ProductFlow> = {}): ProductFlow => ({
  iso3: 'CHL',
  year: 2022,
  partner: 'CHN',
  flow: 'export',
  code: 'hs6 260300',
  valueUsd: 100,
  tonnes: null,
  basis: 'reporter',
  source: 'comtrade-cipf',
  ...changes,
});
const sameAs = (code: string) => (code === 'hs4 2603' ? 'hs6 260300' : code);

describe('figures of one product, flow and year', () => {
  it('give way to the country’s own report, then to the reconciled one', () => {
    const own = flow();
    const reconciled = flow({
      code: 'hs4 2603',
      basis: 'reconciled',
      source: 'baci',
      valueUsd: 120,
      tonnes: 9,
    });
    const mirror = flow({ basis: 'mirror', valueUsd: 150 });
    expect(preferred([mirror, reconciled, own], sameAs)).toEqual({
      kept: [own],
      passedOver: [reconciled, mirror],
    });
    expect(preferred([mirror, reconciled], sameAs).kept).toEqual([{ ...reconciled, code: 'hs6 260300' }]);
  });

  it('are added only when one report splits the product between two codes', () => {
    const parts = [flow({ code: 'hs4 2603', valueUsd: 30 }), flow({ valueUsd: 12 })];
    expect(preferred(parts, sameAs).kept).toMatchObject([{ code: 'hs6 260300', valueUsd: 42 }]);
  });

  it('of other years, flows and products stand on their own', () => {
    const others = [flow(), flow({ year: 2023 }), flow({ flow: 'import' }), flow({ code: 'hs6 740311' })];
    expect(preferred(others, sameAs).kept).toHaveLength(4);
  });
});

describe('figures of another thing than the country’s trade', () => {
  const point =
    (valueUsd: number, changes: Partial<TradePoint> = {}) =>
    () =>
      ({ valueUsd, basis: 'reporter', partial: false, ...changes }) as TradePoint;
  const mirror = flow({ basis: 'mirror', valueUsd: 4000 });

  it('are compositions over three times the country’s own report', () => {
    expect(isAnotherFlow(mirror, 4000, point(340))).toBe(true);
    expect(isAnotherFlow(mirror, 4000, point(1400))).toBe(false);
    expect(isAnotherFlow(flow(), 4000, point(340))).toBe(false);
    expect(isAnotherFlow(mirror, 4000, () => undefined)).toBe(false);
  });

  it('are products larger than the whole flow, unless that figure covers only a part', () => {
    expect(exceedsFlow(mirror, point(3999))).toBe(true);
    expect(exceedsFlow(mirror, point(4000))).toBe(false);
    expect(exceedsFlow(mirror, point(340, { partial: true }))).toBe(false);
    expect(exceedsFlow(mirror, point(340, { basis: 'mirror' }))).toBe(false);
  });
});

describe('itemised exports', () => {
  it('are exports to China by heading or line, and say what is all of its heading', () => {
    const items = itemise([
      flow(),
      flow({ code: 'hs6 740311' }),
      flow({ code: 'hs4 7403' }),
      flow({ code: 'section 05' }),
      flow({ partner: 'USA' }),
      flow({ flow: 'import' }),
    ]).get('CHL');
    expect(items?.map(({ code, heading, wholeHeading }) => [code, heading, wholeHeading])).toEqual([
      ['hs6 260300', '2603', true],
      ['hs6 740311', '7403', false],
      ['hs4 7403', '7403', true],
    ]);
  });
});
