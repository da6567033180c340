import { describe, expect, it } from 'vitest';
import { PUBLISHED, type CustomModel } from '../../../domain/stance/customModel';
import { realAtlas, realScoring } from '../../../testing/realBundle';
import { ALL_I18N, testI18n } from '../../../testing/testI18n';
import { countryStance } from '../../../facts/stance/countryStance';
import { classChanges } from './reweighChanges';
import { reweighedAtlas } from './reweighedAtlas';
import { scoringInputs } from './reweighInputs';
import { reweighPanel, withFactor, withHalfLife } from './reweighPanel';
import { drawnRange, type YearRanges } from './reweighRanges';
import { yearsToDraw } from './yearsToDraw';
import { customWords, modelNoteForExports } from './reweighWords';
import { stanceRecordOf } from '../../../facts/stance/stanceRecord';

const atlas = realAtlas();
const scoring = realScoring();
const inputs = scoringInputs(atlas, scoring);
const own = (fields: Partial<CustomModel>): CustomModel => ({ ...PUBLISHED, ...fields });
const NO_RANGES = new Map<number, YearRanges>();
const PAN = 'PAN';

const drawnYear = (year: number, custom: CustomModel): YearRanges =>
  Object.fromEntries(
    scoring.countries.map((country) => [country.iso3, drawnRange(atlas, country, year, custom)]),
  );

describe('the atlas under a reader’s own model', () => {
  it('has the published classes and axes in every year when nothing differs', () => {
    const again = reweighedAtlas(atlas, inputs, PUBLISHED, NO_RANGES);
    for (const [i, country] of atlas.countries.entries()) {
      const scores = (rows: typeof country.stance) =>
        rows.map(({ stanceClass, engagement, guardedness, evidenceRows }) => [
          stanceClass,
          engagement?.value,
          guardedness?.value,
          evidenceRows,
        ]);
      expect([country.iso3, scores(again.countries[i]!.stance)]).toEqual([
        country.iso3,
        scores(country.stance),
      ]);
    }
  });

  it('has the published ranges and stability once they are drawn', () => {
    const year = 2025;
    const ranges = new Map([[year, drawnYear(year, PUBLISHED)]]);
    const again = reweighedAtlas(atlas, inputs, PUBLISHED, ranges);
    const index = atlas.stanceYears.indexOf(year);
    expect(again.countries.map(({ stance }) => stance[index])).toEqual(
      atlas.countries.map(({ stance }) => stance[index]),
    );
    expect(again.rangesPending?.has(year)).toBe(false);
    expect(again.rangesPending?.has(2024)).toBe(true);
  });

  it('shows no range and no certainty that is not drawn yet', () => {
    const custom = own({ factors: { us_alignment: 3 } });
    const shown = reweighedAtlas(atlas, inputs, custom, NO_RANGES);
    const record = stanceRecordOf(shown, PAN, 2025);
    expect(record?.rangesPending).toBe(true);
    expect(record?.engagement?.low).toBe(record?.engagement?.value);
    const { details, axes } = countryStance(shown, PAN, 2025, testI18n());
    expect(details[0]).toBe('certainty being drawn anew');
    expect(axes[0]?.rangeText).toBe('range being drawn anew');
    const drawn = reweighedAtlas(atlas, inputs, custom, new Map([[2025, drawnYear(2025, custom)]]));
    const after = stanceRecordOf(drawn, PAN, 2025);
    expect(after?.rangesPending).toBe(false);
    expect(after!.guardedness!.high).toBeGreaterThan(after!.guardedness!.value);
  });

  it('leaves the published atlas as it is', () => {
    const before = JSON.stringify(atlas);
    reweighedAtlas(atlas, inputs, own({ factors: { partnership: 0 }, verifiedOnly: true }), NO_RANGES);
    expect(JSON.stringify(atlas)).toBe(before);
  });

  it('says who changes class, from what to what', () => {
    const shown = reweighedAtlas(atlas, inputs, own({ factors: { exit_or_refusal: 0 } }), NO_RANGES);
    expect(classChanges(atlas, atlas, 2025)).toEqual([]);
    const changes = classChanges(atlas, shown, 2025);
    expect(changes.length).toBeGreaterThan(0);
    for (const { iso3, from, to } of changes) {
      expect(stanceRecordOf(atlas, iso3, 2025)?.stanceClass).toBe(from);
      expect(stanceRecordOf(shown, iso3, 2025)?.stanceClass).toBe(to);
    }
  });

  it('has no class where every component of an axis is dropped, and says why', () => {
    const factors = Object.fromEntries(atlas.model.axes.guardedness.map(({ id }) => [id, 0]));
    const shown = reweighedAtlas(atlas, inputs, own({ factors }), NO_RANGES);
    const model = countryStance(shown, PAN, 2025, testI18n());
    expect(model.stanceClass).toBe('not-assessed');
    expect(model.notice).toContain('dropped every component');
  });

  it('scores every country and year within a few frames', () => {
    const custom = own({ factors: { partnership: 2, visa: 0 }, halfLifeYears: 8 });
    // The work itself, not the time it waited for a processor; the usual figure is a tenth of the limit.
    const workMs = (): number => {
      const before = process.cpuUsage();
      reweighedAtlas(atlas, inputs, custom, NO_RANGES);
      return process.cpuUsage(before).user / 1000;
    };
    expect(Math.min(...Array.from({ length: 5 }, workMs))).toBeLessThan(200);
  });
});

describe('the order of the draws', () => {
  it('begins with what is on screen', () => {
    const years = yearsToDraw(atlas, 2020, 2015);
    expect(years.slice(0, 4)).toEqual([2020, 2015, 2019, 2021]);
    expect([...years].sort((a, b) => a - b)).toEqual(atlas.stanceYears);
  });
});

describe('the words of a reader’s own model', () => {
  const custom = own({
    factors: { us_alignment: 2.5, partnership: 0 },
    halfLifeYears: 8,
    verifiedOnly: true,
  });

  it('name what differs in the order of the model', () => {
    expect(customWords(custom, atlas.model, testI18n())).toEqual([
      'Partnership level dropped',
      'Alignment with the United States × 2.5',
      'half-life 8 years',
      'verified evidence only',
    ]);
  });

  it.each(ALL_I18N)('go out with what is copied, in $lang', (i18n) => {
    expect(modelNoteForExports(custom, atlas.model, i18n)).toContain('Vaivén');
  });
});

describe('the controls', () => {
  it('show the published weights and what share of the axis each has', () => {
    const { axes, halfLifeYears, isCustom } = reweighPanel(atlas, null, testI18n());
    expect([halfLifeYears, isCustom]).toEqual([5, false]);
    expect(axes[1]?.weights.map(({ note }) => note)).toEqual([
      '25 points as published, now 25% of the axis',
      '30 points as published, now 30% of the axis',
      '15 points as published, now 15% of the axis',
      '30 points as published, now 30% of the axis',
    ]);
  });

  it('share out the axis among what is left', () => {
    const { axes } = reweighPanel(atlas, own({ factors: { exit_or_refusal: 0 } }), testI18n());
    expect(axes[1]?.note).toContain('75 points');
    expect(axes[1]?.weights[0]?.note).toBe('25 points as published, now dropped');
    expect(axes[1]?.weights[1]?.note).toBe('30 points as published, now 40% of the axis');
  });

  it('forget what is put back', () => {
    expect(withFactor(withFactor(null, 'visa', 0.3000000001), 'visa', 1)).toEqual(PUBLISHED);
    expect(withFactor(null, 'visa', 0.15000000000000002).factors).toEqual({ visa: 0.15 });
    expect(withHalfLife(withHalfLife(null, 8, atlas), 5, atlas)).toEqual(PUBLISHED);
  });
});
