import { expect, it } from 'vitest';
import { testLateI18n } from '../../../testing/testI18n';
import { priceFailure } from './exposureBase';

it('names the prices, not the country, when their file does not come', async () => {
  const i18n = await testLateI18n('tradeDetail', 'en');
  expect(priceFailure(null, i18n)).toBeNull();
  const failure = priceFailure(new Error('offline'), i18n);
  expect(failure?.title).toBe('The world prices could not be loaded.');
  expect(failure?.detail).toMatch(/The rest of the page still works\.$/);
});
