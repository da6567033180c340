import { composition } from '../../features/trade/composition/words.en';
import { concentration } from '../../features/trade/concentration/words.en';
import { exposure } from '../../features/trade/exposure/words.en';
import { newTrade } from '../../features/trade/new-trade/words.en';
import { partners } from '../../features/trade/partners/words.en';
import { region } from '../../features/trade/region/words.en';
import { tradeWar } from '../../features/trade/tariff-war/words.en';

/** Trade in depth: partners, products, exposure, new trade, the tariff war and the region compared. */
export const tradeDetail = { partners, composition, concentration, exposure, newTrade, tradeWar, region };
