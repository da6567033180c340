import { expect, it } from 'vitest';
import { buildReport } from '../lib/buildReport';
import { tempFile, tempRaw } from '../testing/tempFiles';
import { readOffer } from './celac2025';

const FACTS =
  'date,theme,fact,note,source_title,source_url\n2025-05-13,finance,Credit line,,A paper,https://a.example/1\n';
const wanted = (sourceUrl: string) =>
  tempFile(
    JSON.stringify([{ id: 'credit-line', date: '2025-05-13', theme: 'finance', sourceUrl }]),
    'offer.json',
  );

it('gives each fact of the offer its source, and stops when the row it cites is gone', () => {
  const raw = tempRaw({ 'china-celac-2025/facts.csv': FACTS });
  expect(readOffer(raw, buildReport(), wanted('https://a.example/1'))).toEqual([
    { id: 'credit-line', date: '2025-05-13', sourceTitle: 'A paper', sourceUrl: 'https://a.example/1' },
  ]);
  expect(() => readOffer(raw, buildReport(), wanted('https://a.example/2'))).toThrow(
    /credit-line.*no row of .*facts\.csv/,
  );
});
