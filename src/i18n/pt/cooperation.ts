import { filter } from '../../features/cooperation/records/filterWords.pt';
import { indicators } from '../../features/cooperation/sectors/indicatorWords.pt';
import { points } from '../../features/map/points/words.pt';
import { records } from '../../features/cooperation/records/words.pt';
import { sector } from '../../features/cooperation/sectors/words.pt';
import { shift } from '../../features/cooperation/technology-shift/words.pt';
import type { LateWords } from '../lateWords';

export const cooperation: LateWords['cooperation'] = {
  filter,
  records,
  points,
  sector,
  indicators,
  shift,
};
