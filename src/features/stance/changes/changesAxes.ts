import type { Atlas } from '../../../bundle/schemas/atlas';
import type { Evidence } from '../../../bundle/schemas/country';
import type { ComponentChange, StanceChange } from '../../../domain/stance/marginalChange';
import type { Axis } from '../../../domain/stanceModel';
import type { LateI18n } from '../../../i18n/lateWords';
import { axisText } from '../../../facts/stance/axisText';
import { componentName, factName, signedPoints } from '../../../facts/stance/evidenceNames';

/** A part of a component's change: a fact, the fading of the older ones, or the measured share. */
export type ChangePart = {
  readonly key: string;
  readonly text: string;
  readonly date: string | null;
  /** The date as in the data, for files. */
  readonly isoDate: string | null;
  readonly points: string;
  /** Points, signed. */
  readonly value: number;
  /** Id of the fact, to link to it. */
  readonly row: string | null;
};

export type ChangeBar = {
  readonly key: string;
  readonly name: string;
  readonly points: string;
  /** Points, signed, for the length and side of the bar. */
  readonly value: number;
  readonly parts: readonly ChangePart[];
  readonly note: string | null;
};

export type AxisChange = {
  readonly axis: Axis;
  readonly label: string;
  readonly points: string;
  /** Points, signed. */
  readonly value: number;
  readonly line: string;
  readonly bars: readonly ChangeBar[];
  readonly unchanged: string | null;
};

/** Under this a part prints as 0 and is left out. */
const LEAST = 0.05;

/** One axis: its difference, and its components that moved, the largest move first. */
export function axisChange(
  axis: Axis,
  change: StanceChange<Evidence>,
  atlas: Atlas,
  i18n: LateI18n<'changes'>,
): AxisChange {
  const { words, format } = i18n;
  const text = words.changes;
  const [from, to] = [change.from[axis] ?? 0, change.to[axis] ?? 0];
  const components = change.components.filter((component) => component.axis === axis);
  const bars = components.map((component) => barOf(component, i18n)).filter(hasMoved);
  const left = availabilityBar(axis, change, i18n);
  const still = components.length - bars.length;
  return {
    axis,
    label: words.stance[axis],
    points: signedPoints(to - from, format),
    value: to - from,
    line: text.axisLine(axisText(axis, from, atlas, i18n), axisText(axis, to, atlas, i18n)),
    bars: [...bars, ...(left ? [left] : [])].sort((a, b) => Math.abs(b.value) - Math.abs(a.value)),
    unchanged: still > 0 ? text.unchanged(format.number(still), still === 1) : null,
  };
}

/** A component whose parts cancel out has moved too: the parts are what the reader came for. */
const hasMoved = ({ value, parts }: ChangeBar): boolean => Math.abs(value) >= LEAST || parts.length > 0;

function barOf(change: ComponentChange<Evidence>, { words, format }: LateI18n<'changes'>): ChangeBar {
  const text = words.changes;
  const { component, points, fading, rows, measure } = change;
  const isSeen = (value: number): boolean => Math.abs(value) >= LEAST;
  const facts = rows
    .filter((part) => isSeen(part.points))
    .map(({ row, points: own }): ChangePart => ({
      key: row.id,
      text: factName(row.code, words),
      date: format.date(row.date),
      isoDate: row.date,
      points: signedPoints(own, format),
      value: own,
      row: row.id,
    }));
  const plain = (key: string, said: string, value: number): ChangePart => ({
    key,
    text: said,
    date: null,
    isoDate: null,
    points: signedPoints(value, format),
    value,
    row: null,
  });
  const share = (pct: number): string => format.percent(pct, 1);
  return {
    key: component,
    name: componentName(component, words),
    points: signedPoints(points, format),
    value: points,
    parts: [
      ...facts.reverse(),
      ...(isSeen(fading) ? [plain('fading', text.fading, fading)] : []),
      ...(measure && isSeen(points)
        ? [plain('measure', text.measure(share(measure.from.sharePct), share(measure.to.sharePct)), points)]
        : []),
    ],
    note: null,
  };
}

function availabilityBar(
  axis: Axis,
  change: StanceChange<Evidence>,
  { words, format }: LateI18n<'changes'>,
): ChangeBar | null {
  const value = change.availability[axis];
  if (Math.abs(value) < LEAST) return null;
  const text = words.changes;
  return {
    key: 'availability',
    name: text.availability,
    points: signedPoints(value, format),
    value,
    parts: [],
    note: [
      ...change.appeared.map((id) => text.appeared(componentName(id, words))),
      ...change.vanished.map((id) => text.vanished(componentName(id, words))),
    ].join(' '),
  };
}
