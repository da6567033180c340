import { composition } from '../../features/trade/composition/words.es';
import { concentration } from '../../features/trade/concentration/words.es';
import { exposure } from '../../features/trade/exposure/words.es';
import { newTrade } from '../../features/trade/new-trade/words.es';
import { partners } from '../../features/trade/partners/words.es';
import { region } from '../../features/trade/region/words.es';
import { tradeWar } from '../../features/trade/tariff-war/words.es';
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
