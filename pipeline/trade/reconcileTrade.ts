import { join } from 'node:path';
import type { Source } from '../../src/bundle/schemas/manifest';
import type { BuildReport } from '../lib/buildReport';
import { byText } from '../lib/groupBy';
import type { RawFolder } from '../lib/rawFolder';
import { readAtlasG20 } from '../sources/trade/atlasG20';
import { readBaci } from '../sources/trade/baci';
import { readCheckFiles } from '../sources/trade/checkFiles';
import { readChinaCustoms } from '../sources/trade/chinaCustoms';
import { readComtradeCipf } from '../sources/trade/comtradeCipf';
import { readComtradeCostaRica } from '../sources/trade/comtradeCostaRica';
import { readVenezuelaCrudeOil } from '../sources/trade/comtradeCrudeOil';
import { readComtradeLatam10 } from '../sources/trade/comtradeLatam10';
import { readOecdBtige } from '../sources/trade/oecdBtige';
import { readTradestatistics } from '../sources/trade/tradestatistics';
import { readUsCensus } from '../sources/trade/usCensus';
import { readWits } from '../sources/trade/wits';
import { readWorldTotals } from '../sources/trade/worldTotals';
import type { JudgedCandidate } from './candidate';
import { chosenPoints } from './chosenPoints';
import { differencesFrom, worldDifferences } from './differences';
import { explainDifferences, type ExplainedDifference } from './explainDifferences';
import { readGapReasons, type Gap } from './gapReasons';
import { judgeCandidates } from './judgeCandidates';
import { readPriorities } from './priorities';
import { rowsThatGoOut } from './rowsThatGoOut';
import type { TradePoint } from './tradePoint';

/** What came of the comparison with the choice made apart from ours, for the build report. */
export type TradeCheck = {
  cellsChosen: number;
  cellsInCheck: number;
  candidates: number;
  candidatesInCheck: number;
  worldTotals: number;
  worldTotalsInCheck: number;
  differences: ExplainedDifference[];
};

export type ReconciledTrade = {
  /** One figure a cell, and the totals with the world. */
  points: TradePoint[];
  /** Every figure whose source lets its rows go out, by cell and priority. */
  candidates: JudgedCandidate[];
  gaps: Gap[];
  check: TradeCheck;
};

const ADAPTERS = [
  readComtradeCipf,
  readComtradeLatam10,
  readComtradeCostaRica,
  readOecdBtige,
  readWits,
  readBaci,
  readTradestatistics,
  readAtlasG20,
  readChinaCustoms,
  readUsCensus,
  readVenezuelaCrudeOil,
];

/** Reads every figure of trade with China and the United States, chooses one a cell, and holds the choice against the check. */
export function reconcileTrade(
  raw: RawFolder,
  report: BuildReport,
  data: string,
  sources: readonly Source[],
): ReconciledTrade {
  const knownSources = new Set(sources.map(({ id }) => id));
  const priorities = readPriorities(join(data, 'trade/priorities.json'), knownSources);
  const candidates = judgeCandidates(
    ADAPTERS.flatMap((read) => read(raw, report)),
    priorities,
  );
  const goOut = rowsThatGoOut(candidates, sources);
  const chosen = chosenPoints(candidates, priorities);
  const world = readWorldTotals(raw, report);
  const check = readCheckFiles(raw, report);
  return {
    points: [...chosen, ...world].sort((a, b) => byText(keyOf(a), keyOf(b))),
    candidates: goOut,
    gaps: readGapReasons(join(data, 'trade/gap_reasons.csv'), knownSources),
    check: {
      cellsChosen: chosen.length,
      cellsInCheck: check.chosen.length,
      candidates: candidates.length,
      candidatesInCheck: check.candidates.length,
      worldTotals: world.length,
      worldTotalsInCheck: check.world.length,
      differences: explainDifferences(join(data, 'trade/differences.csv'), [
        ...differencesFrom(check, chosen, candidates),
        ...worldDifferences(check, world),
      ]),
    },
  };
}

const keyOf = ({ iso3, partner, flow, year }: TradePoint): string => `${iso3} ${partner} ${flow} ${year}`;
