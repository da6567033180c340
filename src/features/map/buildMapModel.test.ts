import { describe, expect, it } from 'vitest';
import type { Atlas, AtlasCountry } from '../../bundle/schemas/atlas';
import { asIso3 } from '../../domain/iso3';
import { makeDeals, makeFinance } from '../../testing/builders';
import { realAtlas } from '../../testing/realBundle';
import { testI18n } from '../../testing/testI18n';
import { defaultView } from '../../view-state/defaultView';
import type { ViewState } from '../../view-state/viewState';
import { buildMapModel } from './buildMapModel';
import { effectiveYear } from '../../facts/measures/measures';
import { countriesWithShare } from '../../facts/measures/tradeMeasures';

const atlas = realAtlas();
const i18n = testI18n('en');
const view = (change: Partial<ViewState> = {}): ViewState => ({ ...defaultView('en'), ...change });
const model = (change: Partial<ViewState> = {}, data: Atlas = atlas) =>
  buildMapModel(data, view(change), i18n);
const of = (iso3: string, change: Partial<ViewState> = {}, data: Atlas = atlas) => {
  const found = model(change, data).countries.find((country) => country.iso3 === iso3);
  if (!found) throw new Error(iso3);
  return found;
};
/** The atlas with one country changed. */
const changed = (iso3: string, change: Partial<Atlas['countries'][number]>): Atlas => ({
  ...atlas,
  countries: atlas.countries.map((country) => (country.iso3 === iso3 ? { ...country, ...change } : country)),
});

describe('the map of stances', () => {
  it('colours all 33 countries in at least five classes and counts them in the legend', () => {
    const { countries, legend } = model();
    expect(countries).toHaveLength(33);
    expect(new Set(countries.map(({ fill }) => fill)).size).toBeGreaterThanOrEqual(5);
    expect(legend.reduce((sum, entry) => sum + entry.count, 0)).toBe(33);
  });

  it('says class and how sure, but no sureness where recognition decides', () => {
    expect(of('CHL')).toMatchObject({ fill: 'eager-guarded', valueText: 'Eager, but guarded · firm' });
    expect(of('PRY')).toMatchObject({ fill: 'no-formal-ties', valueText: 'No formal ties' });
    expect(of('BHS').valueText).toBe('Distant · thin evidence');
  });

  it('carries how sure a class is, with what stands behind it', () => {
    const { countries, marks } = model();
    for (const { fill, certainty } of countries)
      expect(certainty === null, fill).toBe(fill === 'no-formal-ties');
    expect(of('PRY')).toMatchObject({ certainty: null, thin: false, detailText: '' });
    expect(of('BHS')).toMatchObject({ certainty: 'firm', thin: true });
    expect(of('PER').detailText).toMatch(
      /^Engagement 73 \(59–77\), guardedness \d+ \(\d+–\d+\); \d+% of draws agree$/,
    );
    expect(marks.map(({ mark, meaning }) => [mark, meaning])).toEqual([
      ['contested', 'Contested: under 60% of draws agree'],
      ['thin', 'Thin evidence: under 12 rows'],
    ]);
    expect(marks.map(({ count }) => count)).toEqual([
      countries.filter(({ certainty }) => certainty === 'contested').length,
      countries.filter(({ thin }) => thin).length,
    ]);
  });

  it('says contested and thin evidence together, and no sureness that is still being drawn', () => {
    expect(of('BRA', { year: 2020 }).valueText).toBe('Leaning eager · contested · thin evidence');
    const pending = { ...atlas, rangesPending: new Set(atlas.stanceYears) };
    expect(of('PER', {}, pending)).toMatchObject({ certainty: null, thin: false });
    expect(of('PER', {}, pending).detailText).not.toMatch(/59|77|draws agree/);
    expect(of('PER', { measure: 'engagement' }, pending).valueText).not.toMatch(/59|77/);
    expect(model({}, pending).marks.map(({ count }) => count)).toEqual([null, 2]);
  });

  it('marks no other measure, and nothing before stances start', () => {
    for (const other of [model({ measure: 'engagement' }), model({ year: 2005 })]) {
      expect(other.marks).toEqual([]);
      expect(other.countries.every(({ certainty, thin }) => certainty === null && !thin)).toBe(true);
    }
  });

  it('is not assessed before 2010, and says so', () => {
    const before = model({ year: 2005 });
    expect(new Set(before.countries.map(({ fill }) => fill))).toEqual(new Set(['not-assessed']));
    expect(before.notes).toContain('Stances are assessed from 2010.');
    expect(before.legend.find(({ fill }) => fill === 'not-assessed')?.count).toBe(33);
  });

  it('marks the chosen country alone', () => {
    const iso3 = asIso3('CHL');
    if (!iso3) throw new Error('CHL');
    const chosen = model({ page: { kind: 'country', iso3 } }).countries.filter(({ selected }) => selected);
    expect(chosen.map((country) => country.iso3)).toEqual(['CHL']);
  });

  it('fades what is outside the class filter and presses its legend entry', () => {
    const { countries, legend } = model({ classes: ['no-formal-ties'] });
    expect(countries.filter(({ faded }) => !faded)).toHaveLength(7);
    expect(legend.filter(({ pressed }) => pressed).map(({ fill }) => fill)).toEqual(['no-formal-ties']);
    expect(of('CHL', { classes: ['eager-guarded'], measure: 'engagement' }).faded).toBe(false);
    expect(of('PRY', { classes: ['eager-guarded'], measure: 'engagement' }).faded).toBe(true);
  });

  it('fades countries without anything recorded in the chosen sector, and says what pale means', () => {
    const none = changed('CHL', { finance: [], deals: [] });
    expect(of('CHL', { sectors: ['renewables'] }, none).faded).toBe(true);
    const some = changed('CHL', { finance: [], deals: [makeDeals('renewables', 2012, 'investment', 1, 10)] });
    expect(of('CHL', { sectors: ['renewables'] }, some).faded).toBe(false);
    expect(of('CHL', { sectors: ['renewables'], year: 2011 }, some).faded).toBe(true);
    expect(model({ sectors: ['renewables'] }).notes.join(' ')).toContain('Renewable energy');
  });
});

describe('the map of an axis', () => {
  it('steps at the model’s bands and keeps the hatch of countries without axes', () => {
    expect(of('CHL', { measure: 'engagement' }).fill).toBe('engagement-4');
    expect(of('CHL', { measure: 'guardedness' }).fill).toBe('guardedness-4');
    expect(of('PRY', { measure: 'engagement' })).toMatchObject({
      fill: 'no-formal-ties',
      valueText: 'No formal ties',
    });
    expect(of('PER', { measure: 'engagement' }).valueText).toBe('Engagement 73 (59–77)');
  });
});

describe('the map of China’s share', () => {
  it('shows the latest year that most countries have, and says which', () => {
    const { year, notes, legend } = model({ measure: 'export-share' });
    expect(countriesWithShare(atlas, 'export-share', year)).toBeGreaterThanOrEqual(25);
    expect(countriesWithShare(atlas, 'export-share', year + 1)).toBeLessThan(25);
    expect(notes.join(' ')).toContain(String(year));
    expect(legend.reduce((sum, entry) => sum + entry.count, 0)).toBe(33);
  });

  it('keeps the year a reader asks for and tells how few have a figure', () => {
    expect(effectiveYear(atlas, 'export-share', 2025)).toBe(2025);
    const few = countriesWithShare(atlas, 'export-share', 2025);
    expect(model({ measure: 'export-share', year: 2025 }).notes).toContain(
      `Only ${few} of 33 countries have a figure for 2025.`,
    );
  });

  it('hatches a missing figure instead of colouring it as zero', () => {
    const missing = changed('CHL', { chinaSharePct: { export: [], import: [], total: [] } });
    expect(of('CHL', { measure: 'trade-share', year: 2020 }, missing)).toMatchObject({
      fill: 'no-figure',
      valueText: 'no figure for 2020',
    });
    const zero = changed('CHL', {
      chinaSharePct: { export: atlas.tradeYears.map(() => 0), import: [], total: [] },
    });
    expect(of('CHL', { measure: 'export-share', year: 2020 }, zero)).toMatchObject({
      fill: 'share-0',
      valueText: '0% of exports, 2020',
    });
  });
});

describe('the map of cooperation', () => {
  const finance = changed('CHL', {
    financeTotal: { commitments: 3, amountUsdMillion2021: 900 },
    finance: [makeFinance('renewables', 2010, 2, 500, 1), makeFinance('grid', 2015, 1, null)],
  });

  it('sums commitments up to the year over the chosen sectors', () => {
    expect(of('CHL', { measure: 'finance-amount' }, finance)).toMatchObject({
      fill: 'amount-2',
      valueText: 'US$ 500 m in 3 commitments, 2000–2021',
    });
    expect(of('CHL', { measure: 'finance-count', year: 2012 }, finance).valueText).toBe(
      '2 commitments, 2000–2012',
    );
  });

  it('has no figure where commitments exist but none with an amount', () => {
    expect(of('CHL', { measure: 'finance-amount', sectors: ['grid'] }, finance)).toMatchObject({
      fill: 'no-figure',
      valueText: '1 commitment, without an amount',
    });
  });

  it('tells none recorded, none with a place, and not in the source apart', () => {
    const text = (total: AtlasCountry['financeTotal']) =>
      of('CHL', { measure: 'finance-count' }, changed('CHL', { finance: [], financeTotal: total }));
    expect(text({ commitments: 0, amountUsdMillion2021: 0 })).toMatchObject({
      fill: 'amount-0',
      valueText: 'none recorded, 2000–2021',
    });
    expect(text({ commitments: 4, amountUsdMillion2021: 10 })).toMatchObject({
      fill: 'amount-0',
      valueText: 'none with a place recorded, 2000–2021',
    });
    expect(text(null)).toMatchObject({ fill: 'no-figure', valueText: 'not in the source' });
  });

  it('stops where its source stops and says so', () => {
    const late = model({ measure: 'finance-amount', year: 2025 });
    expect(late.year).toBe(2021);
    expect(late.notes).toContain('The source of development finance ends in 2021.');
    expect(model({ measure: 'construction-count', year: 2026 }).year).toBe(2024);
  });

  it('knows nothing of deals before their source begins', () => {
    const early = model({ measure: 'construction-count', year: 2003 });
    expect(new Set(early.countries.map(({ fill }) => fill))).toEqual(new Set(['no-figure']));
    expect(early.notes).toContain('The source of deals starts in 2005.');
  });
});
