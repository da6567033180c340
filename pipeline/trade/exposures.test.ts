import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Basis } from '../../src/bundle/schemas/country';
import { BASES } from '../../src/bundle/schemas/country';
import { exposures, EXPOSURE_ORDER, type ExportFigure } from './exposures';

const figure = (code: string, valueUsd: number, basis: Basis = 'reporter', year = 2024): ExportFigure => ({
  year,
  code,
  valueUsd,
  basis,
  source: `of ${basis}`,
});

describe('exports to China of a commodity', () => {
  it('are the country’s own report before a reconciled figure before China’s report', () => {
    expect(EXPOSURE_ORDER).toEqual(['reporter', 'reconciled', 'mirror']);
    const all = [figure('hs6 270900', 3, 'mirror'), figure('hs4 2709', 2, 'reconciled')];
    expect(exposures([...all, figure('hs6 270900', 1)])).toEqual([
      {
        year: 2024,
        commodity: 'crude',
        valueUsd: 1,
        basis: 'reporter',
        source: 'of reporter',
        codes: ['hs6 270900'],
      },
    ]);
    expect(exposures(all)[0]).toMatchObject({ valueUsd: 2, basis: 'reconciled' });
  });

  it('come from the reconciled source where the own report leaves out refined copper', () => {
    const ore = figure('hs6 260300', 21);
    const reconciled = [figure('hs4 2603', 20, 'reconciled'), figure('hs4 7403', 5, 'reconciled')];
    expect(exposures([ore, ...reconciled])[0]).toMatchObject({
      valueUsd: 25,
      basis: 'reconciled',
      codes: ['hs4 2603', 'hs4 7403'],
    });
    expect(exposures([ore, reconciled[0]!])[0]).toMatchObject({ valueUsd: 21, basis: 'reporter' });
  });

  it('never prefer a reconciled whole that is smaller than the part the country reports itself', () => {
    const wholeOf = (ore: number) => [
      figure('hs4 2603', ore, 'reconciled'),
      figure('hs4 7403', 5, 'reconciled'),
    ];
    const own = figure('hs6 260300', 21);
    expect(exposures([own, ...wholeOf(15)])[0]).toMatchObject({
      valueUsd: 21,
      basis: 'reporter',
      codes: ['hs6 260300'],
    });
    expect(exposures([own, ...wholeOf(16)])[0]).toMatchObject({ valueUsd: 21, basis: 'reconciled' });
  });

  it('never prefer China’s report, which includes freight, for covering more', () => {
    const own = figure('hs6 260111', 10);
    const mirror = figure('hs6 260112', 4, 'mirror');
    expect(exposures([own, mirror])[0]).toMatchObject({
      valueUsd: 10,
      basis: 'reporter',
      codes: ['hs6 260111'],
    });
  });

  it('count a heading once where its own lines stand beside it', () => {
    const both = [figure('hs4 2601', 12, 'mirror'), figure('hs6 260111', 9, 'mirror')];
    expect(exposures(both)[0]).toMatchObject({ valueUsd: 12, codes: ['hs4 2601'] });
  });

  it('take a heading for all its lines', () => {
    const own = figure('hs6 260111', 10);
    expect(exposures([own, figure('hs4 2601', 11, 'reconciled')])[0]).toMatchObject({ valueUsd: 11 });
  });

  it('leave out other products, and commodities nobody reports', () => {
    expect(
      exposures([figure('hs6 260400', 5), figure('hs2 26', 9), figure('hs4 2605', 1), figure('hs4 2836', 1)]),
    ).toEqual([]);
  });

  it('are one a year and commodity, of one basis, and never more than all figures of it together', () => {
    const codes = [
      'hs6 260300',
      'hs4 2603',
      'hs4 7403',
      'hs6 740311',
      'hs6 260111',
      'hs6 260112',
      'hs4 2601',
    ];
    const figures = fc.uniqueArray(
      fc.record({
        code: fc.constantFrom(...codes),
        basis: fc.constantFrom(...BASES),
        year: fc.integer({ min: 2020, max: 2022 }),
        valueUsd: fc.integer({ min: 1, max: 1e9 }),
      }),
      { selector: ({ code, basis, year }) => `${code} ${basis} ${String(year)}` },
    );
    fc.assert(
      fc.property(figures, (drawn) => {
        const given = drawn.map(({ code, valueUsd, basis, year }) => figure(code, valueUsd, basis, year));
        const found = exposures(given);
        const keys = found.map(({ year, commodity }) => `${String(year)} ${commodity}`);
        return (
          new Set(keys).size === keys.length &&
          found.every(({ year, basis, codes: summed, valueUsd }) => {
            const parts = summed.map((code) =>
              given.find((each) => each.code === code && each.basis === basis && each.year === year),
            );
            return parts.reduce((sum, part) => sum + (part?.valueUsd ?? NaN), 0) === valueUsd;
          })
        );
      }),
    );
  });
});
