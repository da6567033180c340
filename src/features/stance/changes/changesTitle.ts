import type { Evidence } from '../../../bundle/schemas/country';
import type { StanceChange } from '../../../domain/stance/marginalChange';
import { AXES, type Axis } from '../../../domain/stanceModel';
import type { I18n } from '../../../i18n/words';
import type { ComparedYears } from './changesYears';
import { insideSentence } from '../../../facts/countryNames';

/** A move that rounds to less than this many points is none for a title. */
const LEAST_POINTS = 1;
/** A component is named as a cause from this part of the axis's move on. */
const LEAST_PART = 0.2;
const MOST_CAUSES = 2;

/** The finding: what moved most since the compared year, and by which components; or that nothing did. */
export function changesTitle(change: StanceChange<Evidence>, years: ComparedYears, i18n: I18n): string {
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
export function classLine({ from, to }: StanceChange<Evidence>, { words }: I18n): string {
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

function causesOf(change: StanceChange<Evidence>, axis: Axis, { words }: I18n): string[] {
  const difference = moved(change, axis);
  const names: Readonly<Record<string, string>> = words.changes.inside;
  return change.components
    .filter((c) => c.axis === axis && c.points / difference >= LEAST_PART)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, MOST_CAUSES)
    .map(({ component }) => names[component] ?? component);
}
