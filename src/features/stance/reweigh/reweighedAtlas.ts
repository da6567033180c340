import type { Atlas, AxisValue, StanceOfYear } from '../../../bundle/schemas/atlas';
import { applyCustomModel, type CustomModel } from '../../../domain/stance/customModel';
import { reweigher, weighableStance, type WeighableStance } from '../../../domain/stance/reweighing';
import type { StanceScore } from '../../../domain/stance/scoreStance';
import type { ScoringInputs } from './reweighInputs';
import { type RangeRow, type YearRanges } from './reweighRanges';
import { stanceDate } from '../../../facts/stance/stanceRecord';

/**
 * The atlas as a reader's own model makes it: the same shape, with the model and every stance row worked out anew by the
 * functions of the build. Ranges are those already drawn; for the years still to come each range is its value alone, and
 * `rangesPending` names the year, so that nothing that is not known is shown as known.
 */
export function reweighedAtlas(
  atlas: Atlas,
  inputs: ScoringInputs,
  custom: CustomModel,
  ranges: ReadonlyMap<number, YearRanges>,
): Atlas {
  const stances = weighableStances(atlas, inputs, custom);
  const scoreOf = reweigher(atlas.model, custom);
  return {
    ...atlas,
    model: applyCustomModel(atlas.model, custom),
    countries: atlas.countries.map((country) => ({
      ...country,
      stance: country.stance.map((published, i) => {
        const stance = stances.get(country.iso3)?.[i];
        const range = ranges.get(atlas.stanceYears[i] ?? 0)?.[country.iso3];
        return stance ? stanceOf(scoreOf(stance), range) : published;
      }),
    })),
    rangesPending: new Set(atlas.stanceYears.filter((year) => !ranges.has(year))),
  };
}

type Weighable = ReadonlyMap<string, readonly WeighableStance[]>;

/** The last answer for each file: while weights move, half-life and rows stay as they are. */
const lastStances = new WeakMap<ScoringInputs, { readonly key: string; readonly stances: Weighable }>();

function weighableStances(atlas: Atlas, inputs: ScoringInputs, custom: CustomModel): Weighable {
  const key = `${String(custom.halfLifeYears)} ${String(custom.verifiedOnly)}`;
  const last = lastStances.get(inputs);
  if (last?.key === key) return last.stances;
  const dates = atlas.stanceYears.map((year) => stanceDate(atlas, year));
  const stances = new Map(
    inputs.countries.map(({ iso3, prepared }) => [
      iso3,
      prepared.map((evidence, i) => weighableStance(evidence, atlas.model, dates[i] ?? '', custom)),
    ]),
  );
  lastStances.set(inputs, { key, stances });
  return stances;
}

/** A stance rounded as the build rounds; axes are null where the gate decides. */
function stanceOf(score: StanceScore, range: RangeRow | undefined): StanceOfYear {
  const [eLow, eHigh, gLow, gHigh, stabilityPct] = range ?? [];
  const axis = (exact: number | null, low?: number | null, high?: number | null): AxisValue | null => {
    if (score.gate !== 'beijing' || exact === null || low === null || high === null) return null;
    const value = Math.round(exact * 1000) / 1000;
    return { value, low: low ?? value, high: high ?? value };
  };
  return {
    stanceClass: score.stanceClass,
    engagement: axis(score.engagement, eLow, eHigh),
    guardedness: axis(score.guardedness, gLow, gHigh),
    stabilityPct: stabilityPct ?? 100,
    evidenceRows: score.evidenceRows,
  };
}
