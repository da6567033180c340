/**
 * View units per CSS pixel at each size of the map for which the patterns are drawn. A pattern grows with the map,
 * but its lines should stay about as far apart on a phone as on a wall or closely zoomed in: `map.css` picks the size
 * by container query, so that no script is needed.
 */
const SCALES = { a: 6.6, b: 4.6, c: 3.2, d: 1.9, e: 1, f: 0.5 } as const;

/** Distance between lines in CSS pixels and their angle. */
const HATCHES = [
  { name: 'eager-guarded', gap: 7, angle: -45 },
  { name: 'no-formal-ties', gap: 5, angle: 45 },
  { name: 'not-assessed', gap: 5, angle: 0 },
  { name: 'no-figure', gap: 6, angle: 90 },
] as const;

/** Distance between the dots over countries with thin evidence, CSS pixels. */
const DOT_GAP = 5.6;

export function MapDefs() {
  return (
    <defs>
      {HATCHES.flatMap(({ name, gap, angle }) =>
        Object.entries(SCALES).map(([size, scale]) => (
          <pattern
            key={name + size}
            id={`${name}-${size}`}
            className={`hatch-${name}`}
            width={gap}
            height={gap}
            patternUnits="userSpaceOnUse"
            patternTransform={`rotate(${angle})scale(${scale})`}
          >
            <path className="hatch-ground" d={`M0 0h${gap}v${gap}H0z`} />
            <path className="hatch-line" d={`M0 ${gap / 2}h${gap}`} />
          </pattern>
        )),
      )}
      {Object.entries(SCALES).map(([size, scale]) => (
        <pattern
          key={size}
          id={`thin-${size}`}
          width={DOT_GAP}
          height={DOT_GAP}
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(45)scale(${scale})`}
        >
          <circle className="map-thin-dot" cx={DOT_GAP / 2} cy={DOT_GAP / 2} r={0.8} />
        </pattern>
      ))}
    </defs>
  );
}
