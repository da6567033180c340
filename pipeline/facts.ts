import { join } from 'node:path';
import * as v from 'valibot';
import { sourceSchema, type Source } from '../src/bundle/schemas/manifest';
import { COUNTRY_CODES, type Iso3 } from '../src/domain/iso3';
import { financeTable, type FinanceCell } from './financeTable';
import type { BuildReport, ReadPart } from './lib/buildReport';
import { readCurated } from './lib/curated';
import { groupBy } from './lib/groupBy';
import { rawFolder, type RawFile } from './lib/rawFolder';
import { round } from './lib/round';
import { readProductFacts, type ProductFacts } from './products/productFacts';
import { readBenchmarks, type Benchmark } from './sources/benchmarks';
import { readOffer, type OfferFact } from './sources/celac2025';
import { readDeals, type DealTotal } from './sources/cgit';
import { readCooperation, type CooperationFacts } from './sources/cooperation/cooperation';
import { readElectricCars } from './sources/electricCars';
import { readProjectReview } from './sources/projectReview';
import { readChinaIndex } from './sources/chinaIndex';
import { evidenceByCountry, readEvidence, type EvidenceFact } from './sources/evidence';
import { readFactbookPartners, type PartnerList } from './sources/factbookPartners';
import { readFinanceTotals, readProjects, type FinanceProject, type FinanceTotal } from './sources/gcdf';
import type { MacroPoint } from './sources/macro';
import type { MeasurePoint } from './sources/measurePoint';
import { readNames, readShapes, type CountryName, type Shapes } from './sources/naturalEarth';
import { readNewTrade, type NewTrade } from './sources/newTrade/newTradeCells';
import { readSolar, type SolarCell } from './sources/newTrade/solarExports';
import { readElectricity, readInternet } from './sources/percentSeries';
import { readPew } from './sources/pew';
import { readPrices, type PriceFacts } from './sources/prices';
import { readProjectWords, type ProjectWords } from './sources/projectWords';
import { readSectorMap } from './sources/sectorMap';
import { readTariffs, type TariffFacts } from './sources/tariffs';
import { readUnga } from './sources/unga';
import { readWdi } from './sources/wdi';
import { readModel, type StanceModelFile } from './stance/readModel';
import { latestDateOf, scoreYears, type StanceRecord } from './stance/scoreYears';
import type { JudgedCandidate } from './trade/candidate';
import type { Gap } from './trade/gapReasons';
import { reconcileTrade, type TradeCheck } from './trade/reconcileTrade';
import { scopeDifferences, tradeIndex, type TradeIndex } from './tradeIndex';

/** Everything the outputs are drawn from, typed, checked and in common units. */
export type Facts = {
  sources: Source[];
  raw: RawFile[];
  names: CountryName[];
  shapes: Shapes;
  model: StanceModelFile;
  evidence: EvidenceFact[];
  latestDate: string;
  stance: StanceRecord[];
  trade: TradeIndex;
  /** Every figure a source gives for trade with China and the United States, with what became of it. */
  tradeCandidates: JudgedCandidate[];
  tradeGaps: Gap[];
  tradeCheck: TradeCheck;
  /** The largest partners of each flow, as the CIA World Factbook names them. */
  partnerLists: PartnerList[];
  /** China's share of all goods trade, percent with two decimals, by year: what the stance model reads. */
  chinaShare: ReadonlyMap<Iso3, ReadonlyMap<number, number>>;
  newTrade: NewTrade;
  products: ProductFacts;
  solar: SolarCell[];
  tariffs: TariffFacts;
  /** World prices of commodities, those of the price bench first. */
  prices: PriceFacts[];
  projects: FinanceProject[];
  cooperation: CooperationFacts;
  finance: FinanceCell[];
  financeTotals: FinanceTotal[];
  deals: DealTotal[];
  macro: MacroPoint[];
  offer: OfferFact[];
  benchmarks: Benchmark[];
  /** Measures of others that stances are compared with; only the correlations go out. */
  comparedWith: Readonly<Record<'unga' | 'pew' | 'chinaIndex', MeasurePoint[]>>;
  words: ProjectWords;
  /** Ids of the sources of a part whose rows do not name theirs. */
  sourcesOf: (part: ReadPart) => readonly string[];
};

/** Reads and checks all sources. `raw` is the folder of raw files, `data` the repository's curated folder. */
export function readFacts(raw: string, data: string, report: BuildReport): Facts {
  const sources = readCurated(join(data, 'sources.json'), v.array(sourceSchema));
  const folder = rawFolder(raw, sources);
  const model = readModel(join(data, 'stance/model.json'));
  const evidenceFile = join(data, 'evidence/evidence.csv');
  const evidence = report.reading('evidence', () => {
    const rows = readEvidence(evidenceFile, model);
    report.file('vaiven-evidence', 'data/evidence/evidence.csv', rows.length, rows.length);
    return rows;
  });
  const byCountry = evidenceByCountry(evidence);
  const reconciled = reconcileTrade(folder, report, data, sources);
  const trade = tradeIndex(reconciled.points);
  report.omitted(
    'trade shares',
    'the figure exceeds the trade with the world: scope differs',
    scopeDifferences(trade),
  );
  const chinaShare = chinaShares(trade);
  const words = readProjectWords(join(data, 'sectors/project_subjects.json'));
  const projects = readProjects(
    folder,
    report,
    readSectorMap(join(data, 'sectors/gcdf.json')),
    words.classify,
    readProjectReview(join(data, 'sectors')),
  );
  const facts = {
    sources,
    names: report.reading('names', () => readNames(folder, report)),
    shapes: report.reading('shapes', () => readShapes(folder, report)),
    model,
    evidence,
    latestDate: latestDateOf(byCountry),
    stance: scoreYears(byCountry, model, chinaShare),
    trade,
    tradeCandidates: reconciled.candidates,
    tradeGaps: reconciled.gaps,
    tradeCheck: reconciled.check,
    partnerLists: readFactbookPartners(folder, report, join(data, 'trade/partner_names.json')),
    chinaShare,
    newTrade: readNewTrade(folder, report),
    products: readProductFacts(folder, report, join(data, 'trade/products.csv'), (flow) =>
      trade.point(flow.iso3, flow.partner, flow.flow, flow.year),
    ),
    solar: readSolar(folder, report),
    tariffs: report.reading('tariffs', () =>
      readTariffs(folder, report, join(data, 'trade/tariff_events.csv')),
    ),
    prices: readPrices(folder, report),
    projects,
    cooperation: readCooperation(join(data, 'sectors'), report, projects),
    finance: financeTable(projects),
    financeTotals: readFinanceTotals(folder, report),
    deals: readDeals(folder, report, readSectorMap(join(data, 'sectors/cgit.json'))),
    macro: readMacro(
      [
        readWdi(folder, report),
        readElectricity(folder, report),
        readInternet(folder, report),
        readElectricCars(folder, report),
      ].flat(),
    ),
    offer: report.reading('offer', () => readOffer(folder, report, join(data, 'offer.json'))),
    benchmarks: readBenchmarks(folder, report, join(data, 'benchmarks.json')),
    comparedWith: report.reading('comparedWith', () => ({
      unga: readUnga(folder, report),
      pew: readPew(folder, report),
      chinaIndex: readChinaIndex(folder, report),
    })),
    words,
    sourcesOf: (part: ReadPart) => report.sourcesOf(part),
  };
  return { ...facts, raw: folder.read() };
}

const byIndicator = ({ iso3, indicator, year }: MacroPoint) => `${iso3} ${indicator} ${year}`;

function readMacro(points: MacroPoint[]): MacroPoint[] {
  const repeated = [...groupBy(points, byIndicator).entries()].filter(([, group]) => group.length > 1);
  if (repeated.length > 0)
    throw new Error(`macro: two values for ${repeated.map(([key]) => key).join(', ')}`);
  return points.sort((a, b) => (byIndicator(a) < byIndicator(b) ? -1 : 1));
}

/** Rounded as published, so that a reader who rescores from the bundle gets the class of the build. */
function chinaShares(trade: TradeIndex): Map<Iso3, ReadonlyMap<number, number>> {
  return new Map(
    COUNTRY_CODES.map((iso3) => [
      iso3,
      new Map(
        trade.years.flatMap((year) => {
          const { pct } = trade.totalShare(iso3, 'CHN', year);
          return pct === null ? [] : [[year, round(pct, 2)] as const];
        }),
      ),
    ]),
  );
}
