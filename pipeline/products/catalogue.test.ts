import { describe, expect, it } from 'vitest';
import { tempFile } from '../testing/tempFiles';
import { readCatalogue, requireCurated, seriesCode } from './catalogue';

const HEAD = 'code,name_en,name_es,name_pt,sector,class,same_as,reason';
const NEW = 'hs6 120190,soybeans,soja,soja em grão,agriculture,commodity,,';
const OLD = 'hs6 120100,soybeans (to 2011),soja,soja em grão,agriculture,commodity,hs6 120190,';
const read = (...rows: string[]) => readCatalogue(tempFile([HEAD, ...rows].join('\n')));

describe('the curated products', () => {
  it('let a series run through a change of the Harmonized System', () => {
    const catalogue = read(NEW, OLD);
    expect(seriesCode(catalogue, 'hs6 120100')).toBe('hs6 120190');
    expect(seriesCode(catalogue, 'hs6 120190')).toBe('hs6 120190');
  });

  it.each([
    [NEW.replace('hs6 120190', '120190'), /:2: column "code": "120190" is not a level and a code/],
    [NEW.replace('agriculture', 'farming'), /:2: column "sector": "farming"/],
    [NEW.replace('commodity', 'raw'), /:2: column "class": "raw"/],
    [NEW.replace(',soja,', ',,'), /:2: column "name_es": the cell is empty/],
    [OLD, /:2: column "same_as": "hs6 120190" has no row/],
    [`${NEW}\n${NEW}`, /:3: column "code": line 2 has it already/],
    [`${NEW}\n${OLD.replace('commodity', 'low')}`, /:3: column "same_as": .*another sector or class/],
  ])('%s stops the build', (rows, message) => {
    expect(() => read(rows)).toThrow(message);
  });

  it('a code of the data without a row stops the build and says where it is used', () => {
    const use = { code: 'hs6 850760', iso3: 'MEX', year: 2024, source: 'comtrade-cipf' } as const;
    expect(() => requireCurated(read(NEW), [use as never])).toThrow(
      'data/trade/products.csv: column "code": no row for "hs6 850760" (comtrade-cipf: MEX 2024); add its names, sector and class',
    );
    expect(() => requireCurated(read(NEW), [{ ...use, code: 'hs6 120190' }])).not.toThrow();
  });
});
