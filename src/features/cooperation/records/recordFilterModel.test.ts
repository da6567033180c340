import { describe, expect, it } from 'vitest';
import { asIso3, type Iso3 } from '../../../domain/iso3';
import { realAtlas, realRecords } from '../../../testing/realBundle';
import { testLateI18n } from '../../../testing/testI18n';
import { ALL_RECORDS, defaultView } from '../../../view-state/defaultView';
import { changed } from '../../../view-state/serialise';
import type { ViewState } from '../../../view-state/viewState';
import { recordFilterModel, yearsChosen } from './recordFilterModel';
import { recordsFiltered } from '../../../facts/cooperation/recordsFiltered';

const atlas = realAtlas();
const file = realRecords();
const i18n = await testLateI18n('cooperation');
const view = (changes: Partial<ViewState> = {}): ViewState => ({ ...defaultView('en'), ...changes });
const modelOf = (shown: ViewState, iso3: Iso3 | null = null) =>
  recordFilterModel(file, atlas, shown, iso3, i18n);

describe('the filter panel', () => {
  it('keeps a choice without records in sight, and lets one that is made be unmade', () => {
    const records = { ...ALL_RECORDS, kinds: ['tariff' as const], years: { from: 2001, to: 2002 } };
    const { kindsOfEvents, kindsBySource } = modelOf(view({ records }));
    expect(kindsOfEvents.find(({ id }) => id === 'tariff')).toMatchObject({ count: '0', isOff: false });
    expect(kindsOfEvents.find(({ id }) => id === 'ban')).toMatchObject({ count: '0', isOff: true });
    expect(kindsBySource.find(({ id }) => id === 'finance')).toMatchObject({ isOff: false });
  });

  it('names every filter that is on, sectors and classes among them', () => {
    const shown = view({
      sectors: ['digital'],
      classes: ['eager'],
      records: { kinds: ['ban'], statuses: ['operating'], years: { from: 2018, to: 2020 } },
    });
    const labels = ['Digital infrastructure', 'Eager', 'Ban', 'in force or operating', '2018–2020'];
    expect(modelOf(shown).chips.map(({ label }) => label)).toEqual(labels);
    expect(modelOf(shown, 'CHL').chips.map(({ label }) => label)).not.toContain('Eager');
    expect(modelOf(view({ year: 2015 })).chips.map(({ label }) => label)).toEqual(['up to 2015']);
    const ofSector = view({ page: { kind: 'sector', sector: 'ev' }, sectors: ['ev'] });
    expect(modelOf(ofSector).chips).toEqual([]);
  });

  it('says how many of how many, deals apart', () => {
    const { shown, total } = recordsFiltered(file, atlas, view({ sectors: ['ev'] }), null);
    expect(modelOf(view({ sectors: ['ev'] })).shown).toBe(
      `Showing ${shown.records} of ${i18n.format.number(total.records)} records, and ${shown.deals} of ${total.deals} deals, known as sums only.`,
    );
  });

  it('keeps silent about deals where the source has none', () => {
    const haiti = view({ page: { kind: 'country', iso3: asIso3('HTI')! } });
    const { total } = recordsFiltered(file, atlas, haiti, asIso3('HTI')!);
    expect(total.deals).toBe(0);
    expect(recordFilterModel(file, atlas, haiti, asIso3('HTI')!, i18n).shown).toBe(
      `Showing ${total.records} of ${total.records} records.`,
    );
  });

  it('says which filter leaves nothing, and each way back shows what it promises', () => {
    const shown = view({
      sectors: ['finance'],
      records: { kinds: ['ban'], statuses: [], years: { from: 2000, to: 2026 } },
    });
    const { empty } = modelOf(shown);
    expect(empty?.reason).toBe('What leaves nothing: the sector and the kind.');
    for (const { label, to } of empty?.ways ?? []) {
      const after = recordsFiltered(file, atlas, changed(shown, to), null).shown;
      expect(after.records + after.deals).toBeGreaterThan(0);
      expect(label).toMatch(new RegExp(` ${after.records + after.deals}$`));
    }
    expect(modelOf(changed(shown, modelOf(shown).clearing)).chips).toEqual([]);
  });

  it('says nothing of filters where nothing is on record anyway', () => {
    const none = { ...file, rows: [] };
    const bare = { ...atlas, countries: atlas.countries.map((one) => ({ ...one, deals: [] })) };
    const { empty } = recordFilterModel(none, bare, view(), 'CHL', i18n);
    expect(empty).toEqual({ title: 'Nothing is on record here.', reason: null, ways: [] });
  });
});

describe('the years', () => {
  it('are no choice when they are all, unless the time bar ends earlier', () => {
    const all = { from: 2000, to: 2026 };
    expect(yearsChosen(all, 2026, null)).toBeNull();
    expect(yearsChosen(all, 2026, 2010)).toEqual(all);
    expect(yearsChosen({ from: 2001, to: 2026 }, 2026, null)).toEqual({ from: 2001, to: 2026 });
  });
});
