import { comparisonFileSchema } from '../../src/bundle/schemas/comparison';
import type { Facts } from '../facts';
import { jsonText } from '../lib/jsonText';
import { CHINA_INDEX } from '../sources/chinaIndex';
import { latestWaves, latestWideWave, PEW } from '../sources/pew';
import { UNGA } from '../sources/unga';
import { compareMeasure, type ComparedMeasure } from '../stance/compareMeasures';

/** Older waves say little about today; Pew has asked few countries of the region since. */
const PEW_SINCE = 2019;
/** Fewer countries than this make a wave that no correlation can stand on, hence the older, wider one beside it. */
const PEW_WIDE_LEAST = 7;

type Needed = Pick<Facts, 'stance' | 'comparedWith'>;

/** The rank correlations of the method page; only they go out, not the figures of the measures. */
export function comparisonFile({ stance, comparedWith }: Needed): string {
  const { unga, pew, chinaIndex } = comparedWith;
  const edition = (year: 2022 | 2024): ComparedMeasure => ({
    id: `china-index-${year}`,
    source: CHINA_INDEX,
    closerIs: 'lower',
    points: chinaIndex.filter((point) => point.year === year),
  });
  const measures: ComparedMeasure[] = [
    { id: 'unga-distance', source: UNGA, closerIs: 'lower', points: unga },
    { id: 'pew-latest', source: PEW, closerIs: 'higher', points: latestWaves(pew, PEW_SINCE) },
    { id: 'pew-wide', source: PEW, closerIs: 'higher', points: latestWideWave(pew, PEW_WIDE_LEAST) },
    edition(2022),
    edition(2024),
  ];
  return jsonText('comparison.json', comparisonFileSchema, {
    format: 'vaiven.comparison',
    formatVersion: 1,
    measures: measures.map((measure) => compareMeasure(measure, stance)),
  });
}
