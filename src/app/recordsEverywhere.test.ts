import { describe, expect, it } from 'vitest';
import { EVERY_RECORD } from '../domain/cooperation/recordFilter';
import { realAtlas, realCountryCooperation, realSector } from '../testing/realBundle';
import { testLateI18n } from '../testing/testI18n';
import { recordCsv } from '../features/cooperation/records/recordCsv';
import {
  detailsOfCountry,
  detailsOfSector,
  isSetback,
  type RecordDetail,
} from '../facts/cooperation/recordDetail';
import { RECORD_SORTS, recordRow, sortedRecords } from '../facts/cooperation/recordListModel';
import { recordPanelModel } from '../features/cooperation/records/recordPanelModel';

const atlas = realAtlas();
const digital = detailsOfSector(realSector('digital'));
const en = await testLateI18n('cooperation');
const all = [en, await testLateI18n('cooperation', 'es'), await testLateI18n('cooperation', 'pt')];
const rowOf = (id: string, i18n = en) =>
  recordRow(
    digital.find((one) => one.id === id)!,
    atlas,
    i18n,
  );
const [chile, peru, costaRica] = ['CHL', 'PER', 'CRI'].map((iso3) =>
  detailsOfCountry(realCountryCooperation(iso3)),
) as [RecordDetail[], RecordDetail[], RecordDetail[]];
const panelOf = (details: typeof digital, id: string, i18n = en) =>
  recordPanelModel(
    details.find((one) => one.id === id)!,
    details,
    atlas,
    i18n,
  );

describe('a row of the list', () => {
  it('speaks each language of the page', () => {
    expect(all.map((i18n) => rowOf('39281', i18n).title)).toEqual([
      'ECU-911 emergency and camera network',
      'ECU-911, red de emergencias y cámaras',
      'ECU-911, rede de emergência e câmeras',
    ]);
    expect(rowOf('39281')).toMatchObject({
      place: 'Ecuador',
      date: '2012',
      kind: 'Development finance',
      amount: 'no amount',
      unit: null,
      precision: 'town',
      isSetback: false,
    });
  });

  it('says which dollars an amount is in', () => {
    const loan = digital.find((one) => one.kind === 'finance' && one.amountUsdMillion !== null)!;
    const event = chile.find((one) => one.id === 'CHL-S026')!;
    expect(recordRow(loan, atlas, en).unit).toBe('constant 2021');
    expect(recordRow(event, atlas, en)).toMatchObject({
      amount: 'US$ 290 m',
      unit: 'nominal, as stated',
      date: 'Jan 2025',
      precision: 'country only',
      isSetback: true,
    });
  });
});

describe('a setback', () => {
  const setback = (
    kind: RecordDetail['kind'],
    status: RecordDetail['status'],
    direction: RecordDetail['direction'],
  ) => isSetback({ kind, status, direction });

  it('is a ban, a suspension or a cancellation against cooperation', () => {
    for (const kind of ['ban', 'suspension', 'cancellation'] as const)
      expect(setback(kind, 'operating', -1)).toBe(true);
    expect(setback('contract', 'operating', -1)).toBe(false);
  });

  it('is not what someone else does alone', () => {
    expect(setback('suspension', 'operating', 0)).toBe(false);
    expect(isSetback(costaRica.find(({ id }) => id === 'CRI-S011')!)).toBe(false);
  });

  it('is whatever was stopped, whoever stopped it', () => {
    expect(setback('suspension', 'suspended', 0)).toBe(true);
    expect(setback('contract', 'cancelled', 1)).toBe(true);
    expect(setback('finance', 'suspended', 1)).toBe(true);
  });
});

describe('a state of things', () => {
  const tower = () => digital.find(({ id }) => id === 'GTM-S001')!;

  it('is dated as of its date in the list, in every language', () => {
    expect(all.map((i18n) => recordRow(tower(), atlas, i18n).date)).toEqual([
      'as of 2021',
      'situación a 2021',
      'situação em 2021',
    ]);
  });

  it('says in its panel what that means', () => {
    const date = panelOf(digital, 'GTM-S001').fields.find(({ label }) => label === 'Date');
    expect(date?.value).toBe('as of 2021 (so on that date, not begun then)');
  });

  it('is told from an act in the file', () => {
    const { columns, rows } = recordCsv([tower()], atlas, en);
    expect(rows[0]?.[columns.indexOf('date says when it was so')]).toBe('yes');
    expect(rows[0]?.[columns.indexOf('date')]).toBe('2021');
  });
});

describe('the order of the list', () => {
  it('holds the same records however it is sorted, each time in one order', () => {
    const idsBy = (details: typeof digital, sort: (typeof RECORD_SORTS)[number]) =>
      sortedRecords(details, EVERY_RECORD, sort, atlas, en).map(({ id }) => id);
    for (const sort of RECORD_SORTS) {
      expect(idsBy(digital, sort)).toHaveLength(digital.length);
      expect(idsBy([...digital].reverse(), sort)).toEqual(idsBy(digital, sort));
    }
  });

  it('puts the newest or the largest first, and those without an amount last', () => {
    const by = (sort: (typeof RECORD_SORTS)[number]) => sortedRecords(digital, EVERY_RECORD, sort, atlas, en);
    const years = by('newest').map(({ year }) => year);
    expect(years).toEqual([...years].sort((a, b) => b - a));
    const amounts = by('largest').map(({ amountUsdMillion }) => amountUsdMillion ?? -1);
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
    expect(amounts.at(-1)).toBe(-1);
  });
});

describe('the file of the list', () => {
  it('has one row a record with unit and source, and no field of the finance source’s own sentences', () => {
    const { columns, rows } = recordCsv(digital, atlas, en);
    expect(rows).toHaveLength(digital.length);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    const cell = (id: string, column: string) =>
      rows.find(([first]) => first === id)?.[columns.indexOf(column)];
    expect(cell('39281', 'source')).toBe('aiddata-gcdf3');
    expect(cell('39281', 'address of the source')).toBe('https://china.aiddata.org/projects/39281/');
    expect(cell('39281', 'amount, US$ million')).toBeNull();
    expect(cell('39281', 'unit of the amount')).toBeNull();
    expect(cell('ARG-S014', 'source')).toMatch(/5G/);
  });
});

describe('the open record', () => {
  it('leads to the page of its source', () => {
    expect(panelOf(digital, '39281').source.url).toBe('https://china.aiddata.org/projects/39281/');
    expect(panelOf(chile, 'CHL-S028').source.title).toMatch(/^China's BYD, Tsingshan scrap plans/);
  });

  it('shows the other stages of its project, oldest first, and nobody else’s', () => {
    const { stages } = panelOf(chile, 'CHL-S028');
    expect(stages.map(({ id }) => id)).toContain('CHL-S026');
    expect(stages.map(({ id }) => id)).not.toContain('CHL-S028');
    const own = chile.filter(({ story }) => story === 'chile-lithium-plants').map(({ id }) => id);
    expect(new Set(['CHL-S028', ...stages.map(({ id }) => id)])).toEqual(new Set(own));
    const lone = chile.find(({ story }) => story === null)!;
    expect(panelOf(chile, lone.id).stages).toEqual([]);
  });

  it('tells Chancay in order, though one stage says its year only', () => {
    const stages = panelOf(peru, 'PER-S019').stages.map(({ id }) => id);
    expect(stages).toEqual(['PER-S011', 'PER-S015', 'PER-S017', 'PER-S026', 'PER-S025']);
  });

  it('finds the stages that stand in another sector', () => {
    const trinidad = detailsOfCountry(realCountryCooperation('TTO'));
    const stages = trinidad.filter(({ story }) => story === 'phoenix-park');
    expect(new Set(stages.map(({ sector }) => sector)).size).toBeGreaterThan(1);
    expect(panelOf(trinidad, 'TTO-S008').stages).toHaveLength(stages.length - 1);
  });

  it('puts every field in words, in every language', () => {
    for (const i18n of all)
      for (const detail of chile)
        for (const { label, value } of recordPanelModel(detail, chile, atlas, i18n).fields) {
          expect(label, detail.id).toBeTruthy();
          expect(value, `${detail.id} ${label}`).toBeTruthy();
          expect(value, `${detail.id} ${label}`).not.toMatch(/undefined|null|^under-way$/);
        }
  });
});
