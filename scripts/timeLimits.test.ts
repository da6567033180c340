import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_SLOWNESS, slownessIn, slownessOf, timeLimits } from './timeLimits';

const idle = { computationMs: 50, load: 0.2, processors: 2 };

describe('how slow a machine is', () => {
  it('leaves a fast and idle machine room to become busy', () => {
    expect(slownessOf(idle)).toBe(3);
    expect(slownessOf({ ...idle, computationMs: 5, processors: 64 })).toBe(3);
  });

  it('grows with the time a fixed computation takes, and with the work that waits for a processor', () => {
    expect(slownessOf({ ...idle, computationMs: 150 })).toBe(9);
    expect(slownessOf({ ...idle, load: 6 })).toBe(9);
    expect(slownessOf({ computationMs: 100, load: 6, processors: 2 })).toBe(18);
  });

  it('has a bound, also where a system knows no load or a clock is off', () => {
    const measured = fc.record({ computationMs: fc.double(), load: fc.double(), processors: fc.integer() });
    fc.assert(
      fc.property(measured, (machine) => {
        const slowness = slownessOf(machine);
        expect(slowness).toBeGreaterThanOrEqual(1);
        expect(slowness).toBeLessThanOrEqual(MOST_SLOWNESS);
      }),
    );
  });

  it('is read from the environment, and one where nobody has measured', () => {
    expect(slownessIn({ TEST_SLOWNESS: '2.5' })).toBe(2.5);
    for (const text of [undefined, '', 'fast', '-3', '0.1'])
      expect(slownessIn({ TEST_SLOWNESS: text })).toBe(1);
    expect(slownessIn({ TEST_SLOWNESS: '1e9' })).toBe(MOST_SLOWNESS);
  });
});

it('every limit grows with the slowness, and a wait ends before its test and a test before its step', () => {
  for (const slowness of [1, 3, MOST_SLOWNESS]) {
    const limits = timeLimits(slowness);
    for (const name of ['waitMs', 'unitTestMs', 'journeyMs', 'stepMs'] as const)
      expect(limits[name]).toBe(timeLimits(1)[name] * slowness);
    expect(limits.waitMs).toBeLessThan(limits.unitTestMs);
    expect(limits.unitTestMs).toBeLessThan(limits.stepMs);
    expect(limits.waitMs).toBeLessThan(limits.journeyMs);
    expect(limits.journeyMs).toBeLessThan(limits.stepMs);
  }
});

it('every limit is in whole milliseconds, however slow the machine: Node ends no process at a fraction', () => {
  for (const slowness of [1.1, 3.0413, 7.777])
    for (const limit of Object.values(timeLimits(slowness))) expect(Number.isInteger(limit)).toBe(true);
});
