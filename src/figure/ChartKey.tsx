import { useId } from 'react';
import { useI18n } from '../i18n/I18nContext';
import { toneColour, type ChartKind, type ChartLineProps } from './charts/chartProps';
import type { Tone } from './chartModel';
import { Hatch } from './charts/Hatch';

/** Stands between the names of parts of one colour. */
const JOINT = ' · ';

/** A patch of a tone; what is not itemised is hatched as in the chart. */
function Patch({ tone }: { tone: Tone }) {
  const hatch = useId();
  return (
    <svg width={12} height={12} aria-hidden="true">
      {tone === 'unknown' && <Hatch id={hatch} />}
      <rect
        x={0.5}
        y={0.5}
        width={11}
        height={11}
        fill={tone === 'unknown' ? `url(#${hatch})` : toneColour(tone)}
        stroke={toneColour(tone)}
      />
    </svg>
  );
}

type Entry = { readonly id: string; readonly tone: Tone; readonly text: string };

/** Parts of one colour are one entry, which names them all in the order they lie. */
function entriesOf(lines: readonly ChartLineProps[], kind: ChartKind): Entry[] {
  const isStack = kind === 'stack';
  const entries: Entry[] = [];
  for (const { id, tone, label, end } of isStack ? lines.toReversed() : lines) {
    const text = isStack ? (end?.text ?? label) : end?.year ? `${label} (${end.year})` : label;
    const same = entries.findIndex((entry) => entry.tone === tone);
    const found = entries[same];
    if (found) entries[same] = { ...found, text: `${found.text}${JOINT}${text}` };
    else entries.push({ id, tone, text });
  }
  return entries;
}

/** Names the parts of a chart where their names do not fit beside them: what lies on top first, or the lines in their order. */
export function ChartKey({ kind, lines }: { kind: ChartKind; lines: readonly ChartLineProps[] }) {
  const text = useI18n().words.figure;
  return (
    <ul className="chart-key" aria-label={text.key}>
      {entriesOf(lines, kind).map((entry) => (
        <li key={entry.id}>
          <Patch tone={entry.tone} />
          <span>{entry.text}</span>
        </li>
      ))}
    </ul>
  );
}
