import type { ComponentType } from 'react';
import type { Iso3 } from '../../domain/iso3';
import { CompositionSection } from '../../features/trade/composition/CompositionSection';
import { ConcentrationSection } from '../../features/trade/concentration/ConcentrationSection';
import { ExposureSection } from '../../features/trade/exposure/ExposureSection';
import { NewTradeSection } from '../../features/trade/new-trade/NewTradeSection';
import { TwoSidesSection } from '../../features/trade/partners/TwoSidesSection';
import { TradeWarSection } from '../../features/trade/tariff-war/TradeWarSection';
import * as USUAL_HEIGHTS from '../../ui/usualHeights';

export type TradePartId =
  'partners' | 'sides' | 'composition' | 'concentration' | 'exposure' | 'newTrade' | 'tradeWar';

type Part = {
  readonly id: TradePartId;
  readonly Section: ComponentType<{ iso3: Iso3 }>;
  /** Usual height in pixels, so that the panel keeps its length before the section is drawn. */
  readonly height: number;
};

/** What follows the partners, in the order of the tab. */
export const TRADE_PARTS: readonly Part[] = [
  { id: 'sides', Section: TwoSidesSection, height: USUAL_HEIGHTS.sides },
  { id: 'composition', Section: CompositionSection, height: USUAL_HEIGHTS.composition },
  { id: 'concentration', Section: ConcentrationSection, height: USUAL_HEIGHTS.concentration },
  { id: 'exposure', Section: ExposureSection, height: USUAL_HEIGHTS.exposure },
  { id: 'newTrade', Section: NewTradeSection, height: USUAL_HEIGHTS.newTrade },
  { id: 'tradeWar', Section: TradeWarSection, height: USUAL_HEIGHTS.tradeWar },
];

/** The id of a section's place on the page. */
export const partAnchor = (id: TradePartId): string => `trade-${id}`;
