import { expect, it } from 'vitest';
import { buildReport } from './buildReport';

it('does not let a row vanish: rows in are kept or set aside with a reason', () => {
  const report = buildReport();
  report.file('s', 'a.csv', 3, 2, [{ reason: 'before 2000', rows: 1 }]);
  expect(report.content().files[0]?.setAside).toEqual([{ reason: 'before 2000', rows: 1 }]);
  expect(() => report.file('s', 'b.csv', 3, 2)).toThrow('b.csv: 3 rows came in, 2 are accounted for');
});

it('knows from which sources a part was read, each once, and none that others read', () => {
  const report = buildReport();
  report.file('before', 'a.csv', 1, 1);
  const rows = report.reading('tariffs', () => {
    report.file('two', 'b.csv', 1, 1);
    report.file('one', 'c.csv', 1, 1);
    report.file('two', 'd.csv', 1, 1);
    return 3;
  });
  report.file('after', 'e.csv', 1, 1);
  expect([rows, report.sourcesOf('tariffs')]).toEqual([3, ['one', 'two']]);
  expect(() => report.sourcesOf('events')).toThrow('events: nothing was read');
});
