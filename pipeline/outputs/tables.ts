import type { Facts } from '../facts';
import { byText } from '../lib/groupBy';
import type { CsvCell } from '../lib/csvText';
import { round, roundOrNull } from '../lib/round';
import { FIELDS, type Table } from './tableSpecs';

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
    table('finance', 'Chinese development finance by sector (project file)', [GCDF], financeRows(facts)),
    table('finance_totals', 'Chinese development finance, all commitments', [GCDF], financeTotalRows(facts)),
    table('deals', 'Chinese investments and construction contracts by sector', [CGIT], dealRows(facts)),
    table('projects', 'Development finance projects', [GCDF, 'openstreetmap'], projectRows(facts)),
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
  const breaks = new Map<string, readonly number[]>();
  return trade.points.map(({ iso3, year, partner, flow, valueUsd, source, basis, partial }) => {
    const series = `${iso3} ${partner} ${flow}`;
    if (!breaks.has(series)) breaks.set(series, trade.breaks(iso3, partner, flow));
    const sharePct = partner === 'WLD' ? null : roundOrNull(trade.share(iso3, partner, flow, year).pct, 2);
    const isBreak = breaks.get(series)?.includes(year) ?? false;
    return [iso3, year, partner, flow, valueUsd, sharePct, source, basis, partial, isBreak];
  });
}

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
