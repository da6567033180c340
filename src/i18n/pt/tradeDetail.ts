import { composition } from '../../features/trade/composition/words.pt';
import { concentration } from '../../features/trade/concentration/words.pt';
import { exposure } from '../../features/trade/exposure/words.pt';
import { newTrade } from '../../features/trade/new-trade/words.pt';
import { partners } from '../../features/trade/partners/words.pt';
import { region } from '../../features/trade/region/words.pt';
import { tradeWar } from '../../features/trade/tariff-war/words.pt';
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
