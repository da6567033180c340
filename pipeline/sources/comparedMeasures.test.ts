import { describe, expect, test } from 'vitest';
import { buildReport } from '../lib/buildReport';
import { tempRaw } from '../testing/tempFiles';
import { readChinaIndex } from './chinaIndex';
import { latestWaves, latestWideWave, readPew } from './pew';
import { readUnga } from './unga';

const raw = (name: string, ...lines: string[]) => tempRaw({ [`stance/${name}.csv`]: lines.join('\n') });

describe('distance in the General Assembly', () => {
  const header = 'iso3,year,dist_chn_fp';

  test('is that of the latest year; China and the United States, gaps and earlier years are set aside and counted', () => {
    const report = buildReport();
    const rows = ['CHL,2023,0.8', 'CHL,2024,0.87', 'PER,2024,', 'CHN,2024,0', 'USA,2024,3.1'];
    expect(readUnga(raw('unga_idealpoints', header, ...rows), report)).toEqual([
      { iso3: 'CHL', year: 2024, value: 0.87 },
    ]);
    expect(report.content().files[0]).toMatchObject({
      rowsIn: 5,
      kept: 1,
      setAside: [{ rows: 2 }, { rows: 1 }, { rows: 1 }],
    });
  });

  test('is never below zero', () => {
    expect(() => readUnga(raw('unga_idealpoints', header, 'CHL,2024,-1'), buildReport())).toThrow(
      /no distance/,
    );
  });
});

describe('views of China', () => {
  const header = 'iso3,year,measure,value,source,n_respondents';
  const pew = (iso3: string, year: number, value: number) =>
    `${iso3},${year},favourable_view_of_China_share,${value},Pew something,`;
  const read = (...rows: string[]) => readPew(raw('opinion', header, ...rows), buildReport());

  test('are the favourable ones of China', () => {
    const other = 'CHL,2017,favourable_view_of_USA_share,0.5,Pew something,';
    expect(read(pew('CHL', 2017, 0.51), other)).toEqual([{ iso3: 'CHL', year: 2017, value: 0.51 }]);
  });

  test('must be shares, of Pew, and one a country and wave', () => {
    expect(() => read(pew('CHL', 2017, 51))).toThrow(/no share between 0 and 1/);
    expect(() => read(pew('CHL', 2017, 0.5).replace('Pew ', 'Poll '))).toThrow(/not one of Pew/);
    expect(() => read(pew('CHL', 2017, 0.5), pew('CHL', 2017, 0.6))).toThrow(/there twice/);
  });

  test('the latest wave of each country since a year, and the latest with enough countries', () => {
    const points = read(
      pew('CHL', 2017, 0.5),
      pew('PER', 2017, 0.6),
      pew('PER', 2019, 0.7),
      pew('PER', 2023, 0.8),
    );
    expect(latestWaves(points, 2019)).toEqual([{ iso3: 'PER', year: 2023, value: 0.8 }]);
    expect(latestWideWave(points, 2).map(({ iso3, year }) => [iso3, year])).toEqual([['CHL', 2017], ['PER', 2017]]); // prettier-ignore
    expect(latestWideWave(points, 3)).toEqual([]);
  });
});

describe('ranks in the China Index', () => {
  const header = 'index,edition,iso3,measure,value,note,source_url';
  const read = (...rows: string[]) => readChinaIndex(raw('indices', header, ...rows), buildReport());

  test('are read with their edition; groups and changes have no rank', () => {
    const rows = ['x,2024,CHL,global_rank_of_101,8,,', 'x,2024,PER,change_since_2022,down,,'];
    expect(read(...rows)).toEqual([{ iso3: 'CHL', year: 2024, value: 8 }]);
  });

  test('a rank beyond the last is refused', () => {
    expect(() => read('x,2024,CHL,global_rank_of_101,102,,')).toThrow(/no rank of 101/);
  });
});
