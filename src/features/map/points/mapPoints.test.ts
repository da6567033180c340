import { beforeAll, describe, expect, it } from 'vitest';
import { asIso3 } from '../../../domain/iso3';
import { SECTOR_IDS, type SectorId } from '../../../domain/sectors';
import type { LateI18n } from '../../../i18n/lateWords';
import { realAtlas, realRecords, realSector } from '../../../testing/realBundle';
import { testLateI18n } from '../../../testing/testI18n';
import { defaultView } from '../../../view-state/defaultView';
import type { ViewState } from '../../../view-state/viewState';
import { clusterText } from './mapPointTexts';
import { mapPoints } from './mapPoints';
import { mapPointsLegend } from './mapPointsLegend';
import { recordsFiltered } from '../../../facts/cooperation/recordsFiltered';

const atlas = realAtlas();
let i18n: LateI18n<'cooperation'>;

beforeAll(async () => {
  i18n = await testLateI18n('cooperation');
});

const viewOf = (changes: Partial<ViewState>): ViewState => ({ ...defaultView('en'), ...changes });
const pointsOf = (changes: Partial<ViewState> & { sectors: readonly SectorId[] }) =>
  mapPoints(changes.sectors.map(realSector), atlas, viewOf(changes), i18n);
const ecuador = asIso3('ECU')!;

describe('the marks on the map', () => {
  it.each<[string, Partial<ViewState> & { sectors: readonly SectorId[] }]>([
    ['one sector', { sectors: ['digital'] }],
    ['two sectors up to a year', { sectors: ['renewables', 'minerals'], year: 2012 }],
    [
      'chosen years and a status',
      {
        sectors: ['transport'],
        records: { kinds: [], statuses: ['completed'], years: { from: 2010, to: 2018 } },
      },
    ],
    ['bans alone', { sectors: ['digital'], records: { kinds: ['ban'], statuses: [], years: null } }],
    ['a class', { sectors: ['health'], classes: ['eager'] }],
    ['a country', { sectors: ['digital'], page: { kind: 'country', iso3: ecuador } }],
    ['everything', { sectors: SECTOR_IDS }],
  ])('are the rows of the list: %s', (_, changes) => {
    const { points, events, unplaced, ofRegion } = pointsOf(changes);
    const iso3 = changes.page?.kind === 'country' ? changes.page.iso3 : null;
    const rows = recordsFiltered(realRecords(), atlas, viewOf(changes), iso3).records;
    const drawn = [...points.map(({ id }) => id), ...events.flatMap(({ ids }) => ids)];
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(drawn));
    expect(drawn.length + unplaced + ofRegion).toBe(rows.length);
  });

  it('name a project with country, year, amount and how exact its place is', () => {
    const found = pointsOf({ sectors: ['digital'] }).points.find(({ id }) => id === '39281');
    expect(`${found?.title}, ${found?.detail}`).toBe(
      'ECU-911 emergency and camera network, Ecuador, 2012, no amount, town',
    );
    expect(found?.amountUsdMillion).toBeNull();
    expect(found?.at).toEqual([-78.519, -0.104]);
  });

  it('put the largest amount first and those without one last', () => {
    const { points } = pointsOf({ sectors: ['digital'] });
    const withAmount = points.findLastIndex(({ amountUsdMillion }) => amountUsdMillion !== null);
    const without = points.findIndex(({ amountUsdMillion }) => amountUsdMillion === null);
    expect(without).toBe(withAmount + 1);
    expect(points[0]?.amountUsdMillion).toBeCloseTo(751, 0);
  });

  it('bar a country with a ban, a suspension or a cancellation among what is shown, and no other', () => {
    const of = (iso3: string, changes: Partial<ViewState> = {}) =>
      pointsOf({ sectors: ['digital'], ...changes }).events.find((mark) => mark.iso3 === iso3);
    expect(of('CRI')?.setbacks).toBeGreaterThan(0);
    expect(of('CRI')?.detail).toMatch(/^6 dated events, \d bans, cancellations, suspensions or disputes, /);
    expect(of('BRA')?.setbacks).toBe(0);
    expect(of('BRA')?.detail).toMatch(/^7 dated events, place: the country$/);
    expect(of('CRI', { year: 2022 })?.setbacks ?? 0).toBe(0);
  });

  it('say of several how many, the sum of amounts and how many have none', () => {
    const here = pointsOf({ sectors: ['digital'] }).points.filter(({ iso3 }) => iso3 === ecuador);
    expect(clusterText(here, i18n)).toEqual({
      title: '3 projects',
      detail: 'Ecuador, US$ 29.1 m, 1 without an amount',
    });
    expect(
      clusterText(
        here.filter(({ amountUsdMillion }) => amountUsdMillion === null),
        i18n,
      ).detail,
    ).toBe('Ecuador, none with an amount');
  });

  it('are explained with their scale and counts, and what is in the list only is said', () => {
    const model = pointsOf({ sectors: ['digital'] });
    const legend = mapPointsLegend(model, i18n);
    expect(legend.sizes.map(({ label }) => label)).toEqual(['US$ 1 bn', 'US$ 200 m', 'US$ 50 m']);
    expect(legend.title).toMatch(/^27 projects, \d+ dated events$/);
    const counted = legend.precisions.reduce((sum, { count }) => sum + Number(count), 0);
    expect(counted).toBe(model.points.length);
    expect(legend.noAmount?.count).toBe('5');
    const oil = mapPointsLegend(pointsOf({ sectors: ['oil-gas'] }), i18n);
    expect(oil.notes.join()).toMatch('1 of 35 projects has no place and stands in the list only.');
    const nothing = mapPointsLegend(
      pointsOf({ sectors: ['ev'], records: { kinds: ['finance'], statuses: [], years: null } }),
      i18n,
    );
    expect(nothing.sizes).toEqual([]);
    expect(nothing.notes).toHaveLength(1);
  });
});
