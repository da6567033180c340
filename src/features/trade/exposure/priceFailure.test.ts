import { expect, it } from 'vitest';
import { testLateI18n } from '../../../testing/testI18n';
import { fileFailure } from '../../../facts/fileFailure';
import { lossOfPrices } from './exposureBase';

it('names the prices, not the country, when their file does not come', async () => {
  const i18n = await testLateI18n('tradeDetail', 'en');
  expect(fileFailure(null, lossOfPrices(i18n), i18n.words)).toBeNull();
  const failure = fileFailure(new Error('offline'), lossOfPrices(i18n), i18n.words);
  expect(failure?.title).toBe('The world prices could not be loaded.');
  expect(failure?.detail).toMatch(/The rest of the page still works\.$/);
});
