import { describe, expect, it } from 'vitest';
import { realAtlas, realCountry } from '../../../testing/realBundle';
import { ALL_I18N, testI18n } from '../../../testing/testI18n';
import { ALL_FACTS } from '../../../view-state/defaultView';
import { evidenceModel, type EvidenceModel, type EvidenceView } from './evidenceModel';
import { factName } from '../../../facts/stance/evidenceNames';

const atlas = realAtlas();
const en = testI18n();
const files = atlas.countries.map(({ iso3 }) => realCountry(iso3));
const plain: EvidenceView = { year: null, sectors: [], facts: ALL_FACTS, row: null, weights: null };
const of = (iso3: string, view: Partial<EvidenceView> = {}) =>
  evidenceModel(atlas, realCountry(iso3), { ...plain, ...view }, en);
const counting = (model: EvidenceModel) => model.years.flatMap(({ facts }) => facts);
const everything = (model: EvidenceModel) => [
  ...counting(model),
  ...model.aside.flatMap(({ facts }) => facts),
];
const fact = (model: EvidenceModel, id: string) => everything(model).find((found) => found.id === id);

describe('the facts of a country', () => {
  it('are all there, newest first by year, apart from those that do not count', () => {
    const model = of('CHL');
    expect(everything(model)).toHaveLength(realCountry('CHL').evidence.length);
    const years = model.years.map(({ year }) => Number(year));
    expect(years).toEqual([...years].sort((a, b) => b - a));
    expect(model.lead).toMatch(/^28 of 32 facts on record count on /);
    expect(model.aside.map(({ kind }) => kind)).toEqual(['context']);
  });
  it('say what they move, and 0 with the fact that stands in their place', () => {
    const model = of('PAN');
    expect(fact(model, 'PAN-012')?.effects.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Belt and Road: −\d+\.\d on engagement$/),
      expect.stringMatching(/^Exit or refusal: \+\d+\.\d on guardedness$/),
    ]);
    expect(fact(model, 'PAN-003')?.effects[0]).toMatchObject({
      text: 'Belt and Road: 0 on engagement',
      why: 'superseded by',
      by: { id: 'PAN-012' },
    });
  });
  it('say who decides the gate and who was replaced', () => {
    const model = of('NIC');
    expect(fact(model, 'NIC-007')?.effects[0]?.text).toMatch(/^Decides the gate/);
    expect(fact(model, 'NIC-002')?.effects[0]).toMatchObject({ by: { id: 'NIC-003' } });
    expect(of('PRY').notices).toEqual([expect.stringContaining('recognises Taipei')]);
  });
  it('of a later date than the day shown are set aside', () => {
    const model = of('PAN', { year: 2020 });
    expect(model.aside.find(({ kind }) => kind === 'later')?.facts.map(({ id }) => id)).toContain('PAN-012');
    expect(fact(model, 'PAN-003')?.effects[0]?.why).toBeNull();
  });
  it('that are not verified do not count for a model that asks so', () => {
    const id = realCountry('ARG').evidence.find(({ verified }) => !verified)!.id;
    const weights = { factors: {}, halfLifeYears: null, verifiedOnly: true };
    expect(of('ARG', { weights }).aside.find(({ kind }) => kind === 'unverified')?.facts[0]?.id).toBe(id);
    expect(counting(of('ARG')).map((found) => found.id)).toContain(id);
  });
});

describe('filters', () => {
  it('leave exactly as many facts as the choice had promised', () => {
    const { counts } = of('PAN');
    for (const [component, count] of counts.component.byId)
      expect(everything(of('PAN', { facts: { ...ALL_FACTS, component } }))).toHaveLength(count);
    for (const [direction, count] of counts.direction.byValue)
      expect(everything(of('PAN', { facts: { ...ALL_FACTS, direction } }))).toHaveLength(count);
    for (const [sector, count] of counts.sector)
      expect(everything(of('PAN', { sectors: [sector] }))).toHaveLength(count);
    expect(everything(of('ARG', { facts: { ...ALL_FACTS, verifiedOnly: true } }))).toHaveLength(
      of('ARG').counts.verified,
    );
  });
  it('say that facts without a sector stay out while sectors are chosen', () => {
    const without = realCountry('CHL').evidence.filter(({ sector }) => sector === null).length;
    expect(of('CHL', { sectors: ['minerals'] }).sectorNote).toContain(`${without} facts without a sector`);
    expect(of('CHL').sectorNote).toBeNull();
  });
  it('that leave nothing are known', () => {
    const model = of('ATG', { sectors: ['minerals'] });
    expect(model.isEmpty).toBe(true);
    expect(model.filtered).toMatch(/^0 of /);
  });
});

describe('a fact that the link names', () => {
  it('is shown and marked though a filter would hide it', () => {
    const model = of('PAN', { row: 'PAN-012', facts: { ...ALL_FACTS, direction: 1 } });
    expect(fact(model, 'PAN-012')).toMatchObject({ isMarked: true, isOutside: true });
    expect(fact(of('PAN', { row: 'PAN-012' }), 'PAN-012')).toMatchObject({
      isMarked: true,
      isOutside: false,
    });
  });
  it('that is not on record is told', () => {
    expect(of('PER', { row: 'PER-999' }).missing).toContain('PER-999');
    expect(of('PER').missing).toBeNull();
  });
});

describe('every country', () => {
  it.each(ALL_I18N)('has a name for every code and no hole in the text ($lang)', (i18n) => {
    for (const file of files) {
      for (const { code } of file.evidence) expect(factName(code, i18n.words)).not.toBe(code);
      for (const year of [2005, 2014, 2021, null]) {
        const said = evidenceModel(atlas, file, { ...plain, year }, i18n);
        const texts = everything(said).flatMap(({ effects, marks, date }) => [
          ...effects.map(({ text, why, by }) => `${text}${why ?? ''}${by?.text ?? ''}`),
          ...marks,
          date,
        ]);
        for (const text of texts) {
          expect(text).not.toBe('');
          expect(text).not.toMatch(/undefined|NaN|Invalid|\[object/);
        }
      }
    }
  });
  it('says what every counting fact does', () => {
    for (const file of files)
      for (const found of counting(evidenceModel(atlas, file, plain, en)))
        expect(found.effects, found.id).not.toEqual([]);
  });
});
