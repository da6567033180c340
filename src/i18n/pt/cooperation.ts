import { filter } from './cooperation/filter';
import { indicators } from './cooperation/indicators';
import { points } from './cooperation/points';
import { records } from './cooperation/records';
import { sector } from './cooperation/sector';
import { shift } from './cooperation/shift';
import type { LateWords } from '../lateWords';

export const cooperation: LateWords['cooperation'] = {
  filter,
  records,
  points,
  sector,
  indicators,
  shift,
};
