import { composition } from './tradeDetail/composition';
import { concentration } from './tradeDetail/concentration';
import { exposure } from './tradeDetail/exposure';
import { newTrade } from './tradeDetail/newTrade';
import { partners } from './tradeDetail/partners';
import { region } from './tradeDetail/region';
import { tradeWar } from './tradeDetail/tradeWar';
import type { LateWords } from '../lateWords';

export const tradeDetail: LateWords['tradeDetail'] = {
  partners,
  composition,
  concentration,
  exposure,
  newTrade,
  tradeWar,
  region,
};
