import { beforeAll, describe, expect, it } from 'vitest';
import { COUNTRY_CODES, type Iso3 } from '../../../domain/iso3';
import { LANGS, type Lang } from '../../../i18n/lang';
import type { LateI18n } from '../../../i18n/lateWords';
import { realTariffs } from '../../../testing/realBundle';
import { testLateI18n } from '../../../testing/testI18n';
import { concerns, tariffChartEvents, yearPosition } from '../../../facts/trade/tariffEvents';
import { tradeWarModel } from './tradeWarModel';

const late = {} as Record<Lang, LateI18n<'tradeDetail'>>;
beforeAll(async () => {
  for (const lang of LANGS) late[lang] = await testLateI18n('tradeDetail', lang);
});

const tariffs = realTariffs();
const plain = (text: string | undefined) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');
const modelOf = (code: Iso3, lang: Lang = 'en') => tradeWarModel(tariffs, code, late[lang]);
const idsOf = (code: Iso3) => {
  const { newest, earlier } = modelOf(code);
  return [...newest, ...earlier].map(({ id }) => id);
};

describe('the events of a country', () => {
  it('are those that name it, those of everybody or not named, and those between the United States and China', () => {
    expect(concerns({ countries: [] }, 'CHL')).toBe(true);
    expect(concerns({ countries: null }, 'CHL')).toBe(true);
    expect(concerns({ countries: ['BRA', 'CHL'] }, 'CHL')).toBe(true);
    expect(concerns({ countries: ['CHN', 'USA'] }, 'CHL')).toBe(true);
    expect(concerns({ countries: ['BRA', 'CHN', 'MEX'] }, 'CHL')).toBe(false);
  });
  it('stand newest first, three in view', () => {
    const { newest, earlier, more } = modelOf('BRA');
    expect(newest.map(({ date }) => date)).toEqual(['11 Mar 2026', '24 Feb 2026', '20 Feb 2026']);
    const dates = [...newest, ...earlier].map(({ isoDate }) => isoDate);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(more).toBe(`${earlier.length} earlier events`);
  });
  it('leave out what is of others', () => {
    expect(idsOf('BRA')).toContain('brazil-extra-40');
    expect(idsOf('CHL')).not.toContain('brazil-extra-40');
    expect(idsOf('CHL')).toContain('reciprocal-announced');
    expect(idsOf('MEX')).not.toContain('reciprocal-announced');
    expect(idsOf('MEX')).toContain('ieepa-voided');
  });
  it('say where sources disagree', () => {
    expect(modelOf('CHL').newest[1]?.note).toContain('the sources disagree on whether it was applied');
  });
  it('carry a text in every language and a source', () => {
    for (const { title, note, sourceUrl } of tariffs.events) {
      expect(new Set([title.en, title.es, title.pt]).size).toBe(3);
      expect(new Set([note.en, note.es, note.pt]).size).toBe(3);
      expect(sourceUrl).toMatch(/^https:/);
    }
  });
});

describe('the events on a time axis', () => {
  it('lie at their day, in order, in the page’s language', () => {
    const events = tariffChartEvents(tariffs, 'BRA', late.es);
    expect(events.map(({ x }) => x)).toEqual(events.map(({ x }) => x).sort((a, b) => a - b));
    const soy = events.find(({ id }) => id === 'china-answers-soy');
    expect(soy?.title).toBe('China responde con aranceles a bienes de EE. UU., entre ellos la soja');
    expect(soy?.date).toBe('6 jul 2018');
    expect(soy?.x).toBeCloseTo(2018 + 186 / 365, 6);
  });
  it('are for the region those of everybody, of the two powers and of most countries', () => {
    const ids = tariffChartEvents(tariffs, null, late.en).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['section-122', 'geneva-truce', 'reciprocal-announced']));
    expect(ids).not.toContain('four-frameworks');
  });
  it('place a day in its year, leap years too', () => {
    expect(yearPosition('2018-01-01')).toBe(2018);
    expect(yearPosition('2024-12-31')).toBeCloseTo(2024 + 365 / 366, 9);
    expect(yearPosition('2025')).toBe(2025);
  });
});

describe('the rates of 2025', () => {
  it('give what was announced and what came into force, and say that it is history', () => {
    const { rates } = modelOf('GUY');
    expect(rates?.rows.map(({ measure, rate }) => [measure, rate])).toEqual([
      ['Announced on 2 Apr 2025', '38%'],
      ['In force from 7 Aug 2025', '15%'],
    ]);
    expect(rates?.heading).toContain('history');
    expect(rates?.notes.at(-1)).toContain('none has been collected since 24 Feb 2026');
  });
  it('add a country’s own duty to the rate in force', () => {
    expect(modelOf('BRA').rates?.rows[1]?.rate).toBe('10% + 40% = 50%');
  });
  it('say who was outside, and of whom the list does not speak', () => {
    expect(modelOf('MEX').rates?.rows).toEqual([]);
    expect(modelOf('MEX').rates?.notes[0]).toContain('Mexico was outside these duties');
    expect(modelOf('CUB').rates?.notes[0]).toContain('Cuba was outside these duties');
    expect(modelOf('ATG').rates?.notes[0]).toContain('does not name this country');
    expect(modelOf('CHL').rates?.notes).toHaveLength(1);
  });
  it('are there for every country in every language', () => {
    for (const iso3 of COUNTRY_CODES)
      for (const lang of LANGS) {
        const { rates } = tradeWarModel(tariffs, iso3, late[lang]);
        expect(rates).not.toBeNull();
        expect(JSON.stringify(rates)).not.toMatch(/undefined|NaN/);
      }
    expect(plain(modelOf('GUY', 'es').rates?.rows[0]?.rate)).toBe('38 %');
  });
});
