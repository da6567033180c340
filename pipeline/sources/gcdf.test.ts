import { describe, expect, it } from 'vitest';
import { buildReport } from '../lib/buildReport';
import { tempRaw } from '../testing/tempFiles';
import { readFinanceTotals, readProjects } from './gcdf';
import { precisionOf } from './gcdfPlaces';
import type { ProjectReview } from './projectReview';

const HEAD =
  'Level.of.precision,AidData.Record.ID,Amount.(Constant.USD.2021),Title,Status,Sector.Name,Recipient.ISO-3,Commitment.Year\n';
const DAM = 'PRECISE,1,2500000.4,A bank lends for a dam,Completion,ENERGY,HND,2013\n';
const GIFT = 'ADM4,2,,A gift of books,Pipeline: Commitment,EDUCATION,PER,2010\n';
const POINTS = 'AidData.Record.ID,lat,lon,point_method\n1,14.44437,-85.96599,v3-geojson\n2,,,\n';
const SECTORS = 'AidData.Record.ID,sector_proposed\n1,renewable energy\n2,health & education\n';

const UNREVIEWED: ProjectReview = { names: new Map(), overrides: new Map() };

function projects(
  rows: string,
  { points = POINTS, sectors = SECTORS, head = HEAD, review = UNREVIEWED } = {},
) {
  const raw = tempRaw({
    'aiddata-gcdf3/gcdf_v3_final_input_LAC.csv': head + rows,
    'aiddata-gcdf3/gcdf_v3_LAC_points_derived.csv': points,
    'aiddata-gcdf3/sector_proposed.csv': sectors,
  });
  return readProjects(
    raw,
    buildReport(),
    (label) => (({ 'renewable energy': 'renewables', 'health & education': 'health' }) as const)[label],
    (name) => (name === 'MAGIC' ? null : { subject: 'hydropower', instrument: 'loan' }),
    review,
  );
}

describe('the project file', () => {
  it('follows a reviewer who moves a record to another sector or gives it a name', () => {
    const name = { en: 'The dam', es: 'La represa', pt: 'A represa' };
    const review: ProjectReview = {
      names: new Map([['1', { name, story: 'dam' }]]),
      overrides: new Map([['1', 'grid']]),
    };
    expect(projects(DAM, { review })[0]).toMatchObject({ sector: 'grid', name, story: 'dam' });
  });
  it('refuses a review of a record that is not there', () => {
    const review: ProjectReview = { ...UNREVIEWED, overrides: new Map([['99', 'grid']]) };
    expect(() => projects(DAM, { review })).toThrow(/record 99 .* is reviewed and not in/);
  });
  it('gives projects in our terms and never the title of the source', () => {
    const made = projects(DAM + GIFT);
    expect(made[0]).toEqual({
      id: '1',
      name: null,
      story: null,
      iso3: 'HND',
      year: 2013,
      sector: 'renewables',
      subject: 'hydropower',
      instrument: 'loan',
      status: 'completed',
      amountUsd2021: 2500000.4,
      place: { lat: 14.44437, lon: -85.96599, precision: 'exact', fromOpenStreetMap: true },
      url: 'https://china.aiddata.org/projects/1/',
    });
    expect(JSON.stringify(made)).not.toContain('books');
  });

  it('keeps a project without amount or place, as absent and not as zero', () => {
    expect(projects(GIFT)[0]).toMatchObject({ amountUsd2021: null, place: null, status: 'committed' });
  });

  it('stops at an unknown status, sector label, sector name or country', () => {
    expect(() => projects(DAM.replace('Completion', 'Rumoured'))).toThrow(/:2: column "Status": "Rumoured"/);
    expect(() => projects(DAM.replace('ENERGY', 'MAGIC'))).toThrow('"MAGIC" has no subject');
    expect(() => projects(DAM.replace('HND', 'USA'))).toThrow('"USA" is not the ISO 3166-1');
    const sectors = SECTORS.replace('renewable energy', 'fusion');
    expect(() => projects(DAM, { sectors })).toThrow('"fusion" has no sector in data/sectors/gcdf.json');
  });

  it('stops at amounts in the dollars of another year', () => {
    expect(() => projects(DAM, { head: HEAD.replace('USD.2021', 'USD.2017') })).toThrow(
      /expected column "Amount\.\(Constant\.USD\.2021\)", found/,
    );
  });

  it('stops at a project, sector or point that stands twice', () => {
    expect(() => projects(DAM + DAM)).toThrow(
      /input_LAC\.csv:3: column "AidData\.Record\.ID": line 2 has it/,
    );
    const sectors = `${SECTORS}1,health & education\n`;
    expect(() => projects(DAM, { sectors })).toThrow(/sector_proposed\.csv:4: .*line 2 has it already/);
    const points = `${POINTS}1,-1,-70,v3-geojson\n`;
    expect(() => projects(DAM, { points })).toThrow(/points_derived\.csv:4: .*line 2 has it already/);
  });

  it('stops at an unknown point method and at a latitude off the globe', () => {
    expect(() => projects(DAM, { points: POINTS.replace('v3-geojson', 'hearsay') })).toThrow(
      '"hearsay" is not a known method',
    );
    expect(() => projects(DAM, { points: POINTS.replace('14.44437', '144.4') })).toThrow(
      '"144.4" is not a latitude',
    );
  });
});

describe('how exact a point is', () => {
  it.each([
    ['v2-geojson', 'PRECISE', 'exact'],
    ['osm-map-view', 'PRECISE ', 'exact'],
    ['v2-geojson', 'APPROXIMATE', 'municipality'],
    ['v2-geojson', 'adm8', 'municipality'],
    ['v2-geojson', 'ADM4', 'province'],
    ['v2-geojson', 'PRECISE, PRECISE', 'province'],
    ['adm2-centroid-largest-of-3', 'PRECISE', 'municipality'],
    ['adm1-centroid', 'PRECISE', 'province'],
  ])('%s of a shape marked %s is %s', (method, level, precision) => {
    expect(precisionOf(method, level)).toBe(precision);
  });
});

describe('the country totals', () => {
  it('stop at a country and year that stands twice', () => {
    const raw = tempRaw({
      'aiddata-gcdf3/gcdf3_country_year_LAC.csv':
        'Country Code,year,projects,usd_const_2021\nARG,2009,1,0.0\nARG,2009,3,5\n',
    });
    expect(() => readFinanceTotals(raw, buildReport())).toThrow(/:3: column "year": line 2 has it already/);
  });

  it('read a sum of no known amount as absent', () => {
    const raw = tempRaw({
      'aiddata-gcdf3/gcdf3_country_year_LAC.csv':
        'Country Code,year,projects,usd_const_2021\nARG,2009,1,0.0\nARG,2007,3,208872929.1\n',
    });
    expect(readFinanceTotals(raw, buildReport())).toEqual([
      { iso3: 'ARG', year: 2007, commitments: 3, amountUsd2021: 208872929.1 },
      { iso3: 'ARG', year: 2009, commitments: 1, amountUsd2021: null },
    ]);
  });
});
