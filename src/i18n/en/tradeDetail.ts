import { composition } from './tradeDetail/composition';
import { concentration } from './tradeDetail/concentration';
import { exposure } from './tradeDetail/exposure';
import { newTrade } from './tradeDetail/newTrade';
import { partners } from './tradeDetail/partners';
import { region } from './tradeDetail/region';
import { tradeWar } from './tradeDetail/tradeWar';

/** Trade in depth: partners, products, exposure, new trade, the tariff war and the region compared. */
export const tradeDetail = { partners, composition, concentration, exposure, newTrade, tradeWar, region };
