import { toneColour } from './chartProps';

/** The fill of what the source does not itemise: hatched, so that it does not pass for a kind of its own. */
export function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={5} height={5} fill="var(--surface)" />
        <rect width={1.5} height={5} fill={toneColour('unknown')} />
      </pattern>
    </defs>
  );
}
