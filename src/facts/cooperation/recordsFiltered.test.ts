import { describe, expect, it } from 'vitest';
import type { Records } from '../../bundle/schemas/records';
import type { Iso3 } from '../../domain/iso3';
import type { CooperationRecord } from '../../domain/cooperation/recordFilter';
import type { RecordKind } from '../../domain/cooperation/records';
import { SECTOR_IDS } from '../../domain/sectors';
import { makeAtlas, makeAtlasCountry, makeDeals, makeStance } from '../../testing/builders';
import { realAtlas, realCountryCooperation, realRecords, realSector } from '../../testing/realBundle';
import { ALL_RECORDS, defaultView } from '../../view-state/defaultView';
import type { ViewState } from '../../view-state/viewState';
import { detailsOfCountry, detailsOfSector } from './recordDetail';
import { recordsFiltered } from './recordsFiltered';

const view = (changes: Partial<ViewState> = {}): ViewState => ({ ...defaultView('en'), ...changes });
const row = (
  id: string,
  iso3: 'CHL' | 'PER' | 'REGION',
  year: number,
  kind: RecordKind,
): Records['rows'][number] => ({
  id,
  iso3,
  year,
  sector: 'minerals',
  kind,
  status: 'operating',
  direction: 1,
  amountUsdMillion: null,
});
const file: Records = {
  format: 'vaiven.records',
  formatVersion: 1,
  rows: [
    row('10001', 'CHL', 2005, 'finance'),
    row('CHL-S001', 'CHL', 2015, 'ban'),
    row('PER-S001', 'PER', 2015, 'plant'),
    row('REGION-S001', 'REGION', 2010, 'agreement'),
  ],
};
// Chile is balancing in 2010 and cautious afterwards; Peru the other way round; nobody else has a class.
const atlas = makeAtlas({
  countries: [
    makeAtlasCountry('CHL', {
      stance: (['balancing', 'cautious', 'cautious'] as const).map(makeStance),
      deals: [makeDeals('minerals', 2011, 'investment', 3, 50)],
    }),
    makeAtlasCountry('PER', {
      stance: (['cautious', 'balancing', 'balancing'] as const).map(makeStance),
      deals: [makeDeals('digital', 2012, 'construction', 2, 90)],
    }),
  ],
});
const ids = (changes: Partial<ViewState>, iso3: Iso3 | null = null): string[] =>
  recordsFiltered(file, atlas, view(changes), iso3).records.map(({ id }) => id);

describe('the records of a view', () => {
  it('are all of them while nothing is chosen', () => {
    const { records, shown, total } = recordsFiltered(file, atlas, view(), null);
    expect(records).toHaveLength(4);
    expect(shown).toEqual({ records: 4, deals: 5 });
    expect(total).toEqual(shown);
  });

  it('end with the year of the time bar until years are chosen', () => {
    expect(ids({ year: 2010 })).toEqual(['10001', 'REGION-S001']);
    const years = { ...ALL_RECORDS, years: { from: 2012, to: 2020 } };
    expect(ids({ year: 2010, records: years })).toEqual(['CHL-S001', 'PER-S001']);
  });

  it('are those of the chosen classes in the year shown, without what concerns the whole region', () => {
    expect(ids({ classes: ['balancing'] })).toEqual(['PER-S001']);
    expect(ids({ classes: ['balancing'], year: 2010 })).toEqual(['10001']);
  });

  it('are the country’s own on its page, whatever classes are chosen', () => {
    expect(ids({ classes: ['balancing'] }, 'CHL')).toEqual(['10001', 'CHL-S001']);
    expect(recordsFiltered(file, atlas, view(), 'CHL').total).toEqual({ records: 2, deals: 3 });
  });

  it('count the deals of the atlas within sectors, years and countries, and none with a status', () => {
    const beside = (changes: Partial<ViewState>) =>
      recordsFiltered(file, atlas, view(changes), null).counts.kind;
    expect(beside({})).toMatchObject({ 'deal-investment': 3, 'deal-construction': 2, ban: 1 });
    expect(beside({ sectors: ['digital'] })).toMatchObject({ 'deal-investment': 0, 'deal-construction': 2 });
    expect(beside({ year: 2011 })).toMatchObject({ 'deal-investment': 3, 'deal-construction': 0 });
    const operating = { ...ALL_RECORDS, statuses: ['operating' as const] };
    expect(beside({ records: operating })).toMatchObject({ 'deal-investment': 0, ban: 1 });
  });
});

describe('the real records', () => {
  it('are the same in the short list and in the files of sectors and countries', () => {
    const short = [...realRecords().rows].sort((a, b) => a.id.localeCompare(b.id));
    const plain = ({ id, iso3, year, sector, kind, status, direction }: CooperationRecord) => ({
      id, iso3, year, sector, kind, status, direction,
    }); // prettier-ignore
    const long = SECTOR_IDS.flatMap((id) => detailsOfSector(realSector(id))).sort((a, b) =>
      a.id.localeCompare(b.id),
    );
    expect(long.map(plain)).toEqual(short.map(plain));
    const chile = detailsOfCountry(realCountryCooperation('CHL')).map(({ id }) => id);
    expect(new Set(chile)).toEqual(new Set(short.filter(({ iso3 }) => iso3 === 'CHL').map(({ id }) => id)));
  });

  it('promise beside each sector what choosing it shows', () => {
    const [records, real] = [realRecords(), realAtlas()];
    const { counts } = recordsFiltered(records, real, view(), null);
    for (const id of SECTOR_IDS) {
      const { shown } = recordsFiltered(records, real, view({ sectors: [id] }), null);
      expect(counts.sector[id], id).toBe(shown.records + shown.deals);
    }
  });
});
