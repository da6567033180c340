import { describe, expect, it } from 'vitest';
import { AXES } from '../../domain/stanceModel';
import { COUNTRY_CODES } from '../../domain/iso3';
import { realAtlas, realCountry } from '../../testing/realBundle';
import { ALL_I18N, testI18n } from '../../testing/testI18n';
import { countryReasons, recognitionReason } from './countryReasons';

const atlas = realAtlas();

describe('why a country stands where it does', () => {
  it('names Panama’s exit from the Belt and Road first among what holds it back, with date and source', () => {
    const [first] = countryReasons(atlas, realCountry('PAN'), 2025, testI18n()).guardedness;
    expect(first?.title).toBe('Left the Belt and Road');
    expect(first?.when).toBe('6 Feb 2025');
    expect(first?.source.url).toMatch(/^https?:/);
  });

  it('does not know in 2024 what happened in 2025', () => {
    const reasons = countryReasons(atlas, realCountry('PAN'), 2024, testI18n());
    expect(JSON.stringify(reasons)).not.toContain('2025');
  });

  it('gives at most three reasons an axis, each with a title and a source, for every country', () => {
    for (const iso3 of COUNTRY_CODES) {
      const reasons = countryReasons(atlas, realCountry(iso3), 2026, testI18n());
      for (const axis of AXES) {
        expect(reasons[axis].length).toBeLessThanOrEqual(3);
        for (const reason of reasons[axis])
          expect(reason.title && reason.when && reason.source.title).toBeTruthy();
        expect(new Set(reasons[axis].map((reason) => reason.key)).size).toBe(reasons[axis].length);
      }
    }
  });
});

describe('a government under the gate', () => {
  it('has the recognition in force as its reason, with date and source', () => {
    const paraguay = recognitionReason(atlas, realCountry('PRY'), 2026, testI18n());
    expect(paraguay?.title).toBe('Recognition of Taipei');
    expect(paraguay?.source.url).toMatch(/^https?:/);
  });

  it('follows the switch: Panama recognised Taipei in 2016 and Beijing in 2017', () => {
    const title = (year: number) => recognitionReason(atlas, realCountry('PAN'), year, testI18n())?.title;
    expect(title(2016)).toBe('Recognition of Taipei');
    expect(title(2017)).toBe('Recognition of Beijing');
  });
});

describe('the words of the model', () => {
  const listed = AXES.flatMap((axis) => atlas.model.axes[axis]).flatMap((component) =>
    component.rule === 'measure' ? [] : Object.keys(component.levels),
  );

  it.each(ALL_I18N)('name every evidence code and component in $lang', ({ words }) => {
    for (const code of listed) expect(words.stance.codes).toHaveProperty([code]);
    for (const axis of AXES)
      for (const { id } of atlas.model.axes[axis]) expect(words.pages.method.components).toHaveProperty([id]);
    for (const fact of atlas.offer) expect(words.pages.region.offer).toHaveProperty([fact.id]);
  });
});
