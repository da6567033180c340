import { filter } from '../../features/cooperation/records/filterWords.es';
import { indicators } from '../../features/cooperation/sectors/indicatorWords.es';
import { points } from '../../features/map/points/words.es';
import { records } from '../../features/cooperation/records/words.es';
import { sector } from '../../features/cooperation/sectors/words.es';
import { shift } from '../../features/cooperation/technology-shift/words.es';
import type { LateWords } from '../lateWords';

export const cooperation: LateWords['cooperation'] = {
  filter,
  records,
  points,
  sector,
  indicators,
  shift,
};
