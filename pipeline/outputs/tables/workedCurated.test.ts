import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Facts } from '../../facts';
import { buildReport, type ReadPart } from '../../lib/buildReport';
import { readCsv } from '../../lib/csv';
import { readCooperation } from '../../sources/cooperation/cooperation';
import { readEvidence } from '../../sources/evidence';
import { readModel } from '../../stance/readModel';
import type { StanceRecord } from '../../stance/scoreYears';
import { cellsOf, csvLines } from '../../testing/csvLines';
import { tempFolder } from '../../testing/tempFiles';
import {
  carSharesTable,
  concernsTable,
  opportunitiesTable,
  sectorEventsTable,
  telecomTable,
} from './cooperation';
import { tariffsTable } from './pricesAndTariffs';
import { sourcesTable } from './reference';
import { evidenceTable, stanceComponentsTable, stanceTable } from './stance';

/** What people wrote under `data/`, each cell under the name it has there. */

it('the curated tables: each cell of a row under its own name (rows made up)', () => {
  const page = 'A page,https://a.org/x,2020-02';
  const folder = tempFolder({
    'events.csv': `id,iso3,date,sector,kind,title_en,title_es,title_pt,counterparty,amount_usd_million,status,direction,topics,story,status_row,source_title,source_url,source_date,confidence,verified
PER-S001,PER,2020-05,transport,plant,A port,Un puerto,Um porto,A firm,12.5,operating,-1,,key,yes,${page},high,no
PER-S002,PER,2021,transport,plant,Its pier,Su muelle,Seu cais,,,operating,1,,key,no,${page},low,yes
`,
    'concerns.csv': `id,iso3,sector,theme,claim_en,claim_es,claim_pt,source_title,source_url,source_date
C1,REGION,minerals,environment,It harms,Daña,Prejudica,${page}
`,
    'opportunities.csv': `id,iso3,sector,theme,claim_en,claim_es,claim_pt,source_title,source_url,source_date
O1,CHL,ev,jobs,It helps,Ayuda,Ajuda,${page}
`,
    'telecom.csv': `iso3,status,vendors,decision_date,note_en,note_es,note_pt,source_title,source_url,source_date,confidence,verified
BRA,mixed,"Huawei, Nokia",2021-11-04,Held,Celebrada,Realizado,${page},high,no
`,
    'car_shares.csv': `iso3,year,period,measure,qualifier,value,unit,source_title,source_url,source_date,confidence,verified
BRA,2024,Jan-Jun,electric-of-new-cars,,6.5,percent,${page},medium,yes
`,
  });
  const report = buildReport();
  const facts = {
    cooperation: readCooperation(folder, report, []),
    sourcesOf: (part: ReadPart) => report.sourcesOf(part),
  };
  const tables = [sectorEventsTable, concernsTable, opportunitiesTable, telecomTable, carSharesTable].map(
    (make) => make(facts),
  );
  expect(tables.map(csvLines)).toEqual([
    [
      `PER-S001,PER,2020-05,transport,plant,A port,A firm,12.5,operating,-1,${page},high,no,,key,yes`,
      `PER-S002,PER,2021,transport,plant,Its pier,,,operating,1,${page},low,yes,,key,no`,
    ],
    [`C1,REGION,minerals,environment,It harms,${page}`],
    [`O1,CHL,ev,jobs,It helps,${page}`],
    [`BRA,mixed,"Huawei, Nokia",2021-11-04,Held,${page},high,no`],
    [`BRA,2024,Jan-Jun,electric-of-new-cars,,6.5,percent,${page},medium,yes`],
  ]);
  expect(tables.map(({ sources }) => sources)).toEqual([
    ['vaiven-events'],
    ['vaiven-claims'],
    ['vaiven-claims'],
    ['vaiven-telecom'],
    ['vaiven-cars'],
  ]);
});

it('stances: each axis with its own range, components with value before weight (figures made up)', () => {
  const record: StanceRecord = {
    iso3: 'CHL',
    year: 2010,
    date: '2010-12-31',
    stanceClass: 'balancing',
    engagement: 22.971,
    engagementLow: 15.7,
    engagementHigh: 30.6,
    guardedness: 11.5,
    guardednessLow: 8.25,
    guardednessHigh: 19,
    stabilityPct: 67.1,
    evidenceRows: 3,
    components: [{ axis: 'guardedness', id: 'screening', value: 0.25, weight: 2 }],
  };
  const facts = { stance: [record], trade: { points: [] }, sourcesOf: () => ['vaiven-evidence'] };
  const [stance, components] = [stanceTable, stanceComponentsTable].map((make) =>
    make(facts as unknown as Parameters<typeof make>[0]),
  );
  expect(stance && csvLines(stance)).toEqual([
    'CHL,2010,balancing,22.971,15.7,30.6,11.5,8.25,19,67.1,3,2010-12-31',
  ]);
  expect(components && csvLines(components)).toEqual(['CHL,2010,guardedness,screening,0.25,2']);
});

it('evidence: every cell is the one of that name in data/evidence/evidence.csv', () => {
  const file = 'data/evidence/evidence.csv';
  const evidence = readEvidence(file, readModel('data/stance/model.json'));
  const facts = { evidence, trade: { points: [] }, sourcesOf: () => ['vaiven-evidence'] };
  const made = evidenceTable(facts as unknown as Facts);
  const written = readCsv(file).rows;
  expect(made.rows).toHaveLength(written.length);
  for (const at of [0, 1, written.length - 1]) {
    const cells = Object.entries(cellsOf(made, at)).map(([name, cell]) => [
      name,
      typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : String(cell ?? ''),
    ]);
    expect(Object.fromEntries(cells)).toEqual(written[at]?.cells);
  }
});

it('sources: every cell is the one of that name in data/sources.json', () => {
  const sources = JSON.parse(readFileSync('data/sources.json', 'utf8')) as Facts['sources'];
  const made = sourcesTable({ sources });
  expect(made.fields.map(({ name }) => name)).toHaveLength(8);
  expect(sources[0]).toMatchObject(cellsOf(made, 0));
  expect(sources.at(-1)).toMatchObject(cellsOf(made, sources.length - 1));
});

it('tariffs: everybody is an empty list, countries the source does not name are told from it (made up)', () => {
  const title = { en: 'A duty', es: 'Un arancel', pt: 'Uma tarifa' };
  const note = { en: 'Of ten percent', es: 'Del diez por ciento', pt: 'De dez por cento' };
  const event = {
    id: 'a', date: '2025-04-02', title, note, sourceTitle: 'A page', sourceUrl: 'https://a.org', secondUrl: null,
  }; // prettier-ignore
  const events = [
    { ...event, countries: ['BRA', 'CHN'] },
    { ...event, id: 'b', countries: [] },
    { ...event, id: 'c', countries: null },
  ];
  const made = tariffsTable({
    tariffs: { events, rates: [], voidedOn: '2026-02-24' },
    sourcesOf: () => ['us-tariffs'],
  });
  expect(csvLines(made)).toEqual([
    '2025-04-02,A duty,Of ten percent,BRA CHN,A page,https://a.org,a',
    '2025-04-02,A duty,Of ten percent,,A page,https://a.org,b',
    '2025-04-02,A duty,Of ten percent,not stated,A page,https://a.org,c',
  ]);
  expect(made.sources).toEqual(['us-tariffs']);
});
