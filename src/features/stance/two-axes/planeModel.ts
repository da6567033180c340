import type { Atlas } from '../../../bundle/schemas/atlas';
import type { Iso3 } from '../../../domain/iso3';
import { STANCE_CLASSES, type StanceClass } from '../../../domain/stanceClass';
import { FIRST_STANCE_YEAR } from '../../../domain/years';
import type { LateI18n } from '../../../i18n/lateWords';
import { certaintyMarks } from '../../../facts/stance/certaintyMarks';
import { certaintyText } from '../../../facts/stance/certaintyText';
import { effectiveYear } from '../../../facts/measures/measures';
import type { FigureTable } from '../../../figure/figureTable';
import { marksOf } from '../../../facts/map/mapLegend';
import type { LegendMark } from '../../../facts/map/mapModel';
import type { PlaneEntry, PlanePoint } from './planePoint';
import { planeTable, planeTitle } from './planeTable';
import { stanceDate, stanceRecordOf } from '../../../facts/stance/stanceRecord';

/** Countries that the gate keeps off the plane. */
export type PlaneGate = {
  readonly stanceClass: StanceClass;
  readonly label: string;
  readonly countries: readonly { readonly iso3: Iso3; readonly name: string }[];
};

export type PlaneModel = {
  /** Year shown; null before stances start, when there is nothing to draw. */
  readonly year: number | null;
  readonly title: string;
  readonly subtitle: string;
  readonly notice: string | null;
  /** In the order of the classes and names. */
  readonly points: readonly PlanePoint[];
  readonly gates: readonly PlaneGate[];
  readonly marks: readonly LegendMark[];
  readonly table: FigureTable;
};

export type PlaneChoice = {
  /** The chosen year; null is the latest. */
  readonly year: number | null;
  readonly selected: Iso3 | null;
  readonly classes: readonly StanceClass[];
};

/**
 * Where every government lies on the two axes in a year. Class and sector filters take nobody away: a class filter
 * only fades, and sectors do not enter a stance.
 */
export function planeModel(atlas: Atlas, choice: PlaneChoice, i18n: LateI18n<'plane'>): PlaneModel {
  const { words, format, lang } = i18n;
  const year = effectiveYear(atlas, 'stance', choice.year);
  const collator = new Intl.Collator(lang);
  const entries = atlas.countries
    .map((country): PlaneEntry => {
      const { iso3 } = country;
      const record = stanceRecordOf(atlas, iso3, year);
      return {
        iso3,
        name: country.names[lang],
        stanceClass: record?.stanceClass ?? 'not-assessed',
        record,
      };
    })
    .sort(
      (a, b) =>
        STANCE_CLASSES.indexOf(a.stanceClass) - STANCE_CLASSES.indexOf(b.stanceClass) ||
        collator.compare(a.name, b.name),
    );
  const points = entries.flatMap((entry) => pointOf(entry, atlas, choice, i18n));
  const started = atlas.stanceYears.includes(year);
  return {
    year: started ? year : null,
    title: planeTitle(atlas, points, choice.selected, year, i18n),
    subtitle: started ? words.plane.subtitle(format.date(stanceDate(atlas, year))) : '',
    notice: started ? null : words.plane.beforeStart(String(atlas.stanceYears[0] ?? FIRST_STANCE_YEAR)),
    points,
    gates: (['no-formal-ties', 'not-assessed'] as const).flatMap((stanceClass): PlaneGate[] => {
      const countries = entries.filter((entry) => entry.stanceClass === stanceClass);
      return countries.length > 0
        ? [{ stanceClass, label: words.terms.classes[stanceClass], countries }]
        : [];
    }),
    marks: marksOf(atlas, points, i18n).filter(({ count }) => count !== 0),
    table: planeTable(entries, atlas, i18n),
  };
}

function pointOf(
  { iso3, name, stanceClass, record }: PlaneEntry,
  atlas: Atlas,
  { selected, classes }: PlaneChoice,
  i18n: LateI18n<'plane'>,
): PlanePoint[] {
  if (!record?.engagement || !record.guardedness) return [];
  const { words } = i18n;
  const { certainty, thin, detail } = certaintyMarks(record, atlas, i18n);
  const valueText = words.map.classValue(
    words.terms.classes[stanceClass],
    certaintyText(record, atlas, i18n),
  );
  return [
    {
      iso3,
      name,
      stanceClass,
      engagement: record.engagement,
      guardedness: record.guardedness,
      hasRange: !record.rangesPending,
      certainty,
      thin,
      faded: classes.length > 0 && !classes.includes(stanceClass),
      selected: iso3 === selected,
      valueText,
      detailText: detail,
      spoken: words.plane.spoken(name, valueText, detail),
    },
  ];
}
