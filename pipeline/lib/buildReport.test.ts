import { expect, it } from 'vitest';
import { buildReport } from './buildReport';

it('does not let a row vanish: rows in are kept or set aside with a reason', () => {
  const report = buildReport();
  report.file('s', 'a.csv', 3, 2, [{ reason: 'before 2000', rows: 1 }]);
  expect(report.content().files[0]?.setAside).toEqual([{ reason: 'before 2000', rows: 1 }]);
  expect(() => report.file('s', 'b.csv', 3, 2)).toThrow('b.csv: 3 rows came in, 2 are accounted for');
});
