import type { Atlas } from '../../../bundle/schemas/atlas';
import type { CountryFile, Evidence } from '../../../bundle/schemas/country';
import { rowsUnder } from '../../../domain/stance/customModel';
import { stanceChange, type StanceChange } from '../../../domain/stance/marginalChange';
import { AXES, type Axis } from '../../../domain/stanceModel';
import type { LateI18n } from '../../../i18n/lateWords';
import type { ViewState } from '../../../view-state/viewState';
import { axisChange, type AxisChange } from './changesAxes';
import type { FigureTable } from '../../../figure/figureTable';
import { comparedYears, type ComparedYears } from './changesYears';
import { insideSentence } from '../../../facts/countryNames';

export type ChangesModel = {
  readonly years: ComparedYears;
  /** The finding. */
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  /** Empty when there is nothing on the axes to compare. */
  readonly axes: readonly AxisChange[];
  /** The longest bar in points, at least 5, so that a small move does not fill the track. */
  readonly scale: number;
  readonly table: FigureTable;
};

const LEAST_SCALE = 5;

/**
 * What changed between the compared year and the shown one: the finding as a title, and on each axis the components that
 * moved with the facts that moved them. The points are those of `stanceChange`: exact, so that they sum to the axis.
 */
export function changesModel(
  atlas: Atlas,
  file: CountryFile,
  view: Pick<ViewState, 'year' | 'from' | 'weights'>,
  i18n: LateI18n<'changes'>,
): ChangesModel {
  const { words, format } = i18n;
  const text = words.changes;
  const years = comparedYears(atlas, view, i18n);
  const change = stanceChange(
    {
      evidence: rowsUnder(view.weights, file.evidence),
      chinaTradeSharePctByYear: file.chinaTradeSharePctByYear,
      model: atlas.model,
      date: years.toDate,
    },
    years.fromDate,
  );
  const isComparable =
    years.from !== null && (change.from.gate === 'beijing' || change.to.gate === 'beijing');
  const axes = isComparable ? AXES.map((axis) => axisChange(axis, change, atlas, i18n)) : [];
  const notes = [
    ...(change.from.gate === change.to.gate || !isComparable
      ? []
      : [text.gateNote(String(change.from.gate === 'beijing' ? years.to : years.from))]),
    ...(isComparable ? [text.partsAre] : []),
  ];
  return {
    years,
    title: changesTitle(change, years, i18n),
    subtitle: isComparable
      ? `${text.subtitle(format.date(years.fromDate), format.date(years.toDate))} ${classLine(change, i18n)}`
      : '',
    notes,
    axes,
    scale: Math.max(LEAST_SCALE, ...axes.flatMap(({ bars }) => bars.map(({ value }) => Math.abs(value)))),
    table: changesTable(axes, i18n),
  };
}

/** A move that rounds to less than this many points is none for a title. */
const LEAST_POINTS = 1;
/** A component is named as a cause from this part of the axis's move on. */
const LEAST_PART = 0.2;
const MOST_CAUSES = 2;

/** The finding: what moved most since the compared year, and by which components; or that nothing did. */
export function changesTitle(
  change: StanceChange<Evidence>,
  years: ComparedYears,
  i18n: LateI18n<'changes'>,
): string {
  const { words, format } = i18n;
  const text = words.changes;
  if (years.from === null) return text.noEarlier(String(years.to));
  const since = String(years.from);
  const [before, after] = [change.from, change.to].map(({ stanceClass }) => words.terms.classes[stanceClass]);
  if (change.from.gate !== 'beijing' && change.from.gate === change.to.gate)
    return text.gateStill(after ?? '', since);
  if (change.from.gate !== change.to.gate)
    return text.gateChange(insideSentence(before ?? ''), insideSentence(after ?? ''), since);
  const [axis] = [...AXES].sort((a, b) => Math.abs(moved(change, b)) - Math.abs(moved(change, a)));
  const points = axis ? Math.round(moved(change, axis)) : 0;
  if (!axis || Math.abs(points) < LEAST_POINTS) return text.still(since);
  const size = Math.abs(points);
  const say = points > 0 ? text.rose : text.fell;
  const finding = say(text.axisIs[axis], text.points(format.number(size), size === 1), since);
  const causes = causesOf(change, axis, i18n);
  return causes.length > 0 ? text.because(finding, format.list(causes)) : finding;
}

/** "Class: from balancing to cautious.", or that it is the same. */
export function classLine({ from, to }: StanceChange<Evidence>, { words }: LateI18n<'changes'>): string {
  const { classes } = words.terms;
  return from.stanceClass === to.stanceClass
    ? words.changes.classSame(insideSentence(classes[to.stanceClass]))
    : words.changes.classChange(
        insideSentence(classes[from.stanceClass]),
        insideSentence(classes[to.stanceClass]),
      );
}

const moved = ({ from, to }: StanceChange<Evidence>, axis: Axis): number =>
  (to[axis] ?? 0) - (from[axis] ?? 0);

function causesOf(change: StanceChange<Evidence>, axis: Axis, { words }: LateI18n<'changes'>): string[] {
  const difference = moved(change, axis);
  const names: Readonly<Record<string, string>> = words.changes.inside;
  return change.components
    .filter((c) => c.axis === axis && c.points / difference >= LEAST_PART)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, MOST_CAUSES)
    .map(({ component }) => names[component] ?? component);
}

/** The same as the bars: each axis in all, its components, and under each what moved it. */
export function changesTable(axes: readonly AxisChange[], { words }: LateI18n<'changes'>): FigureTable {
  const { table } = words.changes;
  const columns = [table.what, table.axis, table.date, table.points];
  return {
    columns,
    rows: axes.flatMap(({ label, points, bars }) => [
      { head: table.total, cells: [label, '', points] },
      ...bars.flatMap((bar) => [
        { head: bar.name, cells: [label, '', bar.points] },
        ...bar.parts.map((part) => ({
          head: `${bar.name}: ${part.text}`,
          cells: [label, part.date ?? '', part.points],
        })),
      ]),
    ]),
    csv: {
      columns,
      rows: axes.flatMap(({ label, value, bars }) => [
        [table.total, label, null, value],
        ...bars.flatMap((bar) => [
          [bar.name, label, null, bar.value],
          ...bar.parts.map((part) => [`${bar.name}: ${part.text}`, label, part.isoDate, part.value]),
        ]),
      ]),
    },
  };
}
