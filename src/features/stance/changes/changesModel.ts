import type { Atlas } from '../../../bundle/schemas/atlas';
import type { CountryFile } from '../../../bundle/schemas/country';
import { rowsUnder } from '../../../domain/stance/customModel';
import { stanceChange } from '../../../domain/stance/marginalChange';
import { AXES } from '../../../domain/stanceModel';
import type { I18n } from '../../../i18n/words';
import type { ViewState } from '../../../view-state/viewState';
import { axisChange, type AxisChange } from './changesAxes';
import { changesTable } from './changesTable';
import type { FigureTable } from '../../../figure/figureTable';
import { changesTitle, classLine } from './changesTitle';
import { comparedYears, type ComparedYears } from './changesYears';

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
  i18n: I18n,
): ChangesModel {
  const { words, format } = i18n;
  const text = words.changes;
  const years = comparedYears(atlas, view, i18n);
  const change = stanceChange(
    {
      evidence: rowsUnder(view.weights, file.evidence),
      chinaTradeSharePctByYear: new Map(file.chinaTradeSharePctByYear),
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
