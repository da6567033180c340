import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES, type Iso3 } from '../../domain/iso3';
import { realAtlas } from '../../testing/realBundle';
import { ALL_I18N, testI18n } from '../../testing/testI18n';
import { countryStance } from './countryStance';

const atlas = realAtlas();

describe('the head of a country’s panel', () => {
  it('says class, certainty, evidence and day', () => {
    const model = countryStance(atlas, 'CHL', null, testI18n());
    expect(model.className).toBe('Eager, but guarded');
    expect(model.details.join(' · ')).toMatch(
      /^(firm|likely|contested) · \d+ pieces of evidence · as of .*2026$/,
    );
    expect(model.axes.map((axis) => axis.label)).toEqual(['Engagement', 'Guardedness']);
    expect(model.notice).toBeNull();
  });

  it('does not round a value into a band it is not in', () => {
    const guardedness = countryStance(atlas, 'CRI', 2025, testI18n()).axes[1];
    expect(guardedness?.valueText).toBe('29.9');
  });

  it('gives no axes to a government that recognises Taipei, and says why', () => {
    const model = countryStance(atlas, 'PRY', null, testI18n());
    expect(model.stanceClass).toBe('no-formal-ties');
    expect(model.axes).toEqual([]);
    expect(model.notice).toContain('Taipei');
    expect(model.details.join()).not.toMatch(/firm|likely|contested/);
  });

  it('says before 2010 that stances have not started', () => {
    const model = countryStance(atlas, 'CHL', 2009, testI18n());
    expect(model.year).toBeNull();
    expect(model.notice).toContain('2010');
  });

  it('names the swing: Panama, Honduras and a country without ties', () => {
    const title = (code: Iso3): string => countryStance(atlas, code, null, testI18n()).seriesTitle;
    expect(title('PAN')).toMatch(/^From .+ in 2017 to cautious in 2026$/);
    expect(title('HND')).toMatch(/^From .+ in 2023 to cautious in 2026$/);
    expect(title('PRY')).toBe('No formal ties with Beijing in any year since 2010');
  });

  it('keeps gaps as gaps: no axis in the years under the gate', () => {
    const { series } = countryStance(atlas, 'PAN', null, testI18n());
    expect(series.find((point) => point.year === 2016)?.engagement).toBeNull();
    expect(series.find((point) => point.year === 2017)?.engagement).toBeTypeOf('number');
  });

  it.each(ALL_I18N)('draws every country and year in $lang without a hole in the text', (i18n) => {
    for (const iso3 of COUNTRY_CODES) {
      for (const year of [null, ...atlas.stanceYears]) {
        const model = countryStance(atlas, iso3, year, i18n);
        expect(JSON.stringify(model)).not.toMatch(/undefined|NaN/);
        for (const axis of model.axes) {
          expect(axis.low).toBeLessThanOrEqual(axis.high);
          expect(axis.value).toBeGreaterThanOrEqual(0);
          expect(axis.value).toBeLessThanOrEqual(100);
        }
      }
    }
  });
});
