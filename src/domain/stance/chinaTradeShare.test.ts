import { describe, expect, test } from 'vitest';
import { chinaShareOfGoodsTradePct, meanChinaShare } from './chinaTradeShare';

const year = {
  exportsToChinaUsd: 30,
  importsFromChinaUsd: 20,
  worldExportsUsd: 120,
  worldImportsUsd: 80,
  partial: false,
};

describe('China’s share of all goods trade', () => {
  test('is both flows over both totals: (30 + 20) / (120 + 80) = 25 %', () => {
    expect(chinaShareOfGoodsTradePct(year)).toBe(25);
  });

  test('a reported zero is a figure', () => {
    expect(chinaShareOfGoodsTradePct({ ...year, exportsToChinaUsd: 0 })).toBe(10);
  });

  test.each(['exportsToChinaUsd', 'importsFromChinaUsd', 'worldExportsUsd', 'worldImportsUsd'] as const)(
    'without %s there is no figure',
    (field) => expect(chinaShareOfGoodsTradePct({ ...year, [field]: null })).toBeNull(),
  );

  test('crude oil alone is not a figure, and neither is a share of nothing', () => {
    expect(chinaShareOfGoodsTradePct({ ...year, partial: true })).toBeNull();
    expect(chinaShareOfGoodsTradePct({ ...year, worldExportsUsd: 0, worldImportsUsd: 0 })).toBeNull();
  });
});

describe('the mean the model reads', () => {
  const shares = new Map([
    [2018, 90],
    [2019, 10],
    [2021, 20],
    [2022, 30],
    [2023, 40],
  ]);

  test('takes the latest three years with a figure: (20 + 30 + 40) / 3 = 30', () => {
    expect(meanChinaShare(shares, 2023)).toEqual({ sharePct: 30, years: [2021, 2022, 2023] });
  });

  test('looks over gaps within five years, not past the day', () => {
    expect(meanChinaShare(shares, 2022)).toEqual({ sharePct: 20, years: [2019, 2021, 2022] });
  });

  test('makes do with fewer, and is nothing when the five years are empty', () => {
    expect(meanChinaShare(shares, 2026)).toEqual({ sharePct: 35, years: [2022, 2023] });
    expect(meanChinaShare(shares, 2028)).toBeNull();
  });
});
