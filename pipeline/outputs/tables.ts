import type { Facts } from '../facts';
import { byText } from '../lib/groupBy';
import type { CsvCell } from '../lib/csvText';
import { round, roundOrNull } from '../lib/round';
import { FACTBOOK } from '../sources/factbookPartners';
import { partnerPlaceRows } from './partnerPlaceRows';
import { EV_BATTERY } from '../sources/newTrade/newTradeCells';
import { SOLAR } from '../sources/newTrade/solarExports';
import { US_TARIFFS } from '../sources/tariffs';
import { importDependenceRows, solarRows } from './newTradeTables';
import { carShareRows, claimRows, eventRows, telecomRows } from './cooperationTables';
import { FIELDS, type Table } from './tableSpecs';
import { CAR_SHARES } from '../sources/cooperation/carShares';
import { CLAIMS } from '../sources/cooperation/claims';
import { EVENTS } from '../sources/cooperation/events';
import { TELECOM } from '../sources/cooperation/telecom';
import { commodityRows, commoditySources, productRows, productSources } from './productTables';
import { PRICE_SOURCES, priceRows } from './prices';
import { tariffRows } from './tariffs';

const GCDF = 'aiddata-gcdf3';
const CGIT = 'aei-cgit-2024';
const EVIDENCE = 'vaiven-evidence';

/** The tables of the bundle, rows in a fixed order. */
export function tables(facts: Facts): Table[] {
  const tradeSources = [...new Set(facts.trade.points.map(({ source }) => source))].sort(byText);
  const macroSources = [...new Set(facts.macro.map(({ source }) => source))].sort(byText);
  const shareSources = [EVIDENCE, ...tradeSources].sort(byText);
  const table = (
    name: keyof typeof FIELDS,
    title: string,
    sources: readonly string[],
    rows: CsvCell[][],
  ): Table => ({
    name,
    title,
    fields: FIELDS[name],
    rows,
    sources,
  });
  return [
    table('stance', 'Stance toward China by country and year', shareSources, stanceRows(facts)),
    table(
      'stance_components',
      'Components of the stance by country and year',
      shareSources,
      componentRows(facts),
    ),
    table('evidence', 'Dated facts behind the stances', [EVIDENCE], evidenceRows(facts)),
    table('trade', 'Goods trade with China, the United States and the world', tradeSources, tradeRows(facts)),
    table(
      'trade_alternatives',
      'Every figure of goods trade with China and the United States, chosen or not',
      [...new Set(facts.tradeCandidates.map(({ source }) => source))].sort(byText),
      alternativeRows(facts),
    ),
    table(
      'trade_products',
      'Products traded with China and the United States',
      productSources(facts),
      productRows(facts),
    ),
    table(
      'commodity_flows',
      'Commodities traded with China and the United States, with weight',
      commoditySources,
      commodityRows(facts),
    ),
    table(
      'partner_places',
      'Largest trade partners named by the CIA World Factbook',
      [FACTBOOK],
      partnerPlaceRows(facts),
    ),
    table(
      'import_dependence',
      'Imports of goods of the energy transition and China’s share',
      [EV_BATTERY],
      importDependenceRows(facts),
    ),
    table('solar_imports', 'China’s exports of solar goods by month', [SOLAR], solarRows(facts)),
    table(
      'commodity_prices',
      'World prices of commodities by month; lithium by year',
      PRICE_SOURCES,
      priceRows(facts),
    ),
    table('tariffs', 'Tariff events', [US_TARIFFS], tariffRows(facts)),
    table('finance', 'Chinese development finance by sector (project file)', [GCDF], financeRows(facts)),
    table('finance_totals', 'Chinese development finance, all commitments', [GCDF], financeTotalRows(facts)),
    table('deals', 'Chinese investments and construction contracts by sector', [CGIT], dealRows(facts)),
    table('projects', 'Development finance projects', [GCDF, 'openstreetmap'], projectRows(facts)),
    table('sector_events', 'Dated events of cooperation by sector', [EVENTS], eventRows(facts.cooperation)),
    table('concerns', 'What observers worry about', [CLAIMS], claimRows(facts.cooperation.concerns)),
    table('opportunities', 'What observers hope for', [CLAIMS], claimRows(facts.cooperation.opportunities)),
    table('telecom', '5G and Chinese equipment by country', [TELECOM], telecomRows(facts.cooperation)),
    table('car_shares', 'Chinese and electric cars', [CAR_SHARES], carShareRows(facts.cooperation)),
    table('macro', 'Macro figures', macroSources, macroRows(facts)),
    table('sources', 'Sources', [], sourceRows(facts)),
  ];
}

const stanceRows = ({ stance }: Facts): CsvCell[][] =>
  stance.map((r) => [
    r.iso3,
    r.year,
    r.stanceClass,
    r.engagement,
    r.engagementLow,
    r.engagementHigh,
    r.guardedness,
    r.guardednessLow,
    r.guardednessHigh,
    r.stabilityPct,
    r.evidenceRows,
    r.date,
  ]);

const componentRows = ({ stance }: Facts): CsvCell[][] =>
  stance.flatMap(({ iso3, year, components }) =>
    components.map(({ axis, id, value, weight }) => [iso3, year, axis, id, value, weight]),
  );

const evidenceRows = ({ evidence }: Facts): CsvCell[][] =>
  evidence.map((e) => [
    e.id,
    e.iso3,
    e.date,
    e.code,
    e.direction,
    e.note.en,
    e.sector,
    e.sourceTitle,
    e.sourceUrl,
    e.sourceDate,
    e.confidence,
    e.verified,
    e.status,
    e.tier,
    e.value,
  ]);

function tradeRows({ trade }: Facts): CsvCell[][] {
  return trade.points.map((point) => {
    const { iso3, year, partner, flow, valueUsd, source, basis, partial, rawFile, rawLine, priority } = point;
    const sharePct = partner === 'WLD' ? null : roundOrNull(trade.share(iso3, partner, flow, year).pct, 2);
    return [
      iso3,
      year,
      partner,
      flow,
      valueUsd,
      sharePct,
      source,
      basis,
      partial,
      point.isBreak,
      rawFile,
      rawLine,
      priority,
    ];
  });
}

const alternativeRows = ({ tradeCandidates }: Facts): CsvCell[][] =>
  tradeCandidates.map((c) => [
    c.iso3,
    c.year,
    c.partner,
    c.flow,
    c.valueUsd,
    c.source,
    c.basis,
    c.priority,
    c.verdict,
    c.rawFile,
    c.rawLine,
    c.part,
    c.valuation,
  ]);

const financeRows = ({ finance }: Facts): CsvCell[][] =>
  finance.map(({ iso3, year, sector, commitments, amountUsd2021, quantified }) => [
    iso3,
    year,
    sector,
    commitments,
    roundOrNull(amountUsd2021, 0),
    quantified,
    GCDF,
  ]);

const financeTotalRows = ({ financeTotals }: Facts): CsvCell[][] =>
  financeTotals.map(({ iso3, year, commitments, amountUsd2021 }) => [
    iso3,
    year,
    commitments,
    roundOrNull(amountUsd2021, 0),
    GCDF,
  ]);

const dealRows = ({ deals }: Facts): CsvCell[][] =>
  deals.map(({ iso3, year, sector, kind, deals: count, usdMillion }) => [
    iso3,
    year,
    sector,
    kind,
    count,
    round(usdMillion * 1e6, 0),
    CGIT,
  ]);

const projectRows = ({ projects, words }: Facts): CsvCell[][] =>
  projects.map((p) => [
    p.id,
    p.iso3,
    p.sector,
    words.label(p.subject, p.instrument, p.year),
    p.year,
    p.status,
    roundOrNull(p.amountUsd2021, 0),
    roundOrNull(p.place?.lat ?? null, 3),
    roundOrNull(p.place?.lon ?? null, 3),
    p.place?.precision ?? 'none',
    GCDF,
    p.url,
    p.subject,
    p.instrument,
    p.place?.fromOpenStreetMap ? 'openstreetmap' : null,
  ]);

const macroRows = ({ macro }: Facts): CsvCell[][] =>
  macro.map(({ iso3, year, indicator, value, unit, source, series }) => [
    iso3,
    year,
    indicator,
    round(value, unit === '%' ? 3 : 0),
    unit,
    source,
    series,
  ]);

const sourceRows = ({ sources }: Facts): CsvCell[][] =>
  sources.map((s) => [s.id, s.title, s.publisher, s.url, s.licence, s.vintage, s.accessed, s.redistribution]);
