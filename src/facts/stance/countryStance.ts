import type { Atlas, AxisValue } from '../../bundle/schemas/atlas';
import type { Iso3 } from '../../domain/iso3';
import type { StanceClass } from '../../domain/stanceClass';
import { AXES, type Axis } from '../../domain/stanceModel';
import { FIRST_STANCE_YEAR } from '../../domain/years';
import type { I18n } from '../../i18n/words';
import { DASH } from '../../i18n/dash';
import { axisText } from './axisText';
import { certaintyText } from './certaintyText';
import { countryName, insideSentence } from '../countryNames';
import { stanceDate, stanceRecordAt, stanceRecordOf, type StanceRecord } from './stanceRecord';

export type AxisModel = {
  readonly axis: Axis;
  readonly label: string;
  readonly meaning: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly valueText: string;
  readonly rangeText: string;
  readonly spoken: string;
  /** Where the bands cut the axis, 0-100. */
  readonly cuts: readonly [number, number];
};

export type StanceYear = { readonly year: number; readonly className: string } & Record<
  Axis,
  number | null
> & {
    /** As written; a dash under the gate. */
    readonly texts: Readonly<Record<Axis, string>>;
  };

/** The head of a country's panel and its line over time, all from the atlas file, so that a click is answered at once. */
export type CountryStanceModel = {
  readonly iso3: Iso3;
  readonly name: string;
  /** Year shown; null before stances start. */
  readonly year: number | null;
  readonly stanceClass: StanceClass;
  readonly className: string;
  readonly details: readonly string[];
  /** Why there is no class from the axes, when there is none. */
  readonly notice: string | null;
  readonly axes: readonly AxisModel[];
  readonly series: readonly StanceYear[];
  readonly seriesTitle: string;
  readonly seriesSubtitle: string;
};

export function countryStance(atlas: Atlas, iso3: Iso3, year: number | null, i18n: I18n): CountryStanceModel {
  const { words, format } = i18n;
  const record = stanceRecordOf(atlas, iso3, year);
  const stanceClass = record?.stanceClass ?? 'not-assessed';
  const records = atlas.stanceYears
    .map((_, index) => stanceRecordAt(atlas, iso3, index))
    .filter((r) => r !== null);
  return {
    iso3,
    name: countryName(atlas, iso3, i18n.lang),
    year: record?.year ?? null,
    stanceClass,
    className: words.terms.classes[stanceClass],
    details: record ? detailsOf(record, atlas, i18n) : [],
    notice: noticeOf(record, atlas, i18n),
    axes: record ? axesOf(record, atlas, i18n) : [],
    series: records.map((r) => ({
      year: r.year,
      className: words.terms.classes[r.stanceClass],
      engagement: r.engagement?.value ?? null,
      guardedness: r.guardedness?.value ?? null,
      texts: {
        engagement: r.engagement ? axisText('engagement', r.engagement.value, atlas, i18n) : DASH,
        guardedness: r.guardedness ? axisText('guardedness', r.guardedness.value, atlas, i18n) : DASH,
      },
    })),
    seriesTitle: seriesTitle(records, i18n),
    seriesSubtitle: words.stance.seriesSubtitle(
      String(atlas.stanceYears[0] ?? FIRST_STANCE_YEAR),
      format.date(atlas.latestDate.slice(0, 7)),
    ),
  };
}

function detailsOf(record: StanceRecord, atlas: Atlas, i18n: I18n): string[] {
  const { words, format } = i18n;
  return [
    certaintyText(record, atlas, i18n),
    words.stance.evidenceCount(record.evidenceRows),
    words.stance.asOf(format.date(stanceDate(atlas, record.year))),
  ].filter((part) => part !== '');
}

function noticeOf(record: StanceRecord | null, atlas: Atlas, { words }: I18n): string | null {
  if (!record) return words.stance.beforeStart(String(FIRST_STANCE_YEAR));
  if (record.stanceClass === 'no-formal-ties') return words.stance.gateTaipei;
  if (record.stanceClass === 'not-assessed') {
    const hasNothingLeft = AXES.some((axis) => atlas.model.axes[axis].length === 0);
    return hasNothingLeft ? words.reweigh.nothingLeft : words.stance.gateNone;
  }
  return null;
}

function axesOf(record: StanceRecord, atlas: Atlas, i18n: I18n): AxisModel[] {
  return AXES.flatMap((axis) => {
    const value = record[axis];
    return value ? [axisModel(axis, value, record.rangesPending, atlas, i18n)] : [];
  });
}

function axisModel(
  axis: Axis,
  { value, low, high }: AxisValue,
  isPending: boolean,
  atlas: Atlas,
  i18n: I18n,
): AxisModel {
  const { words, format } = i18n;
  const { mid, high: top } = atlas.model.bands[axis];
  const [v, l, h] = [axisText(axis, value, atlas, i18n), format.number(low), format.number(high)];
  return {
    axis,
    label: words.stance[axis],
    meaning: axis === 'engagement' ? words.stance.engagementIs : words.stance.guardednessIs,
    value,
    low,
    high,
    valueText: v,
    rangeText: isPending ? words.reweigh.pending.range : words.stance.range(l, h),
    spoken: isPending
      ? words.reweigh.pending.axisText(words.stance[axis], v)
      : words.stance.axisText(words.stance[axis], v, l, h),
    cuts: [mid, top],
  };
}

/** What the line over the years says: the swing between the first year with a class from the axes and the latest. */
function seriesTitle(records: readonly StanceRecord[], { words }: I18n): string {
  const { classes } = words.terms;
  const withClass = records.filter((record) => record.engagement !== null);
  const first = withClass[0];
  const last = records.at(-1);
  if (!first || !last) return words.stance.seriesTitle.noTies;
  if (first.stanceClass !== last.stanceClass)
    return words.stance.seriesTitle.swing(
      insideSentence(classes[first.stanceClass]),
      String(first.year),
      insideSentence(classes[last.stanceClass]),
      String(last.year),
    );
  return records.every((record) => record.stanceClass === last.stanceClass)
    ? words.stance.seriesTitle.steady(classes[last.stanceClass], String(first.year))
    : words.stance.seriesTitle.same(
        insideSentence(classes[last.stanceClass]),
        String(first.year),
        String(last.year),
      );
}
