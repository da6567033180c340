import { expect, it } from 'vitest';
import { totalLine } from './totalLine';

const part = (passed: number, failed: number, skipped = false) => ({ passed, failed, skipped });

it('sums what passed and failed', () => {
  expect(totalLine([part(1, 0), part(40, 2)])).toBe('41 passed, 2 failed');
  expect(totalLine([])).toBe('0 passed, 0 failed');
});

it('names what was skipped, which neither passed nor failed', () => {
  expect(totalLine([part(1, 0), part(0, 0, true)])).toBe('1 passed, 0 failed, 1 skipped');
});
