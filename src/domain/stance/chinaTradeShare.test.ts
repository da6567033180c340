import { describe, expect, test } from 'vitest';
import { meanChinaShare } from './chinaTradeShare';

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
