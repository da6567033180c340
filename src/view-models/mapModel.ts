import type { Iso3 } from '../domain/iso3';
import type { Measure } from '../domain/measures';
import type { StanceClass } from '../domain/stanceClass';

/**
 * How a country is filled; the colours and patterns are CSS (`[data-fill='…']`), so that a theme change needs no script.
 * Classes name themselves; `<scale>-<step>` is a step of a sequential scale; `no-figure` is the hatch for missing data.
 */
export type Fill =
  StanceClass | `${'engagement' | 'guardedness' | 'share' | 'amount'}-${0 | 1 | 2 | 3 | 4 | 5}` | 'no-figure';

export type MapCountry = {
  readonly iso3: Iso3;
  readonly name: string;
  readonly fill: Fill;
  /** What the map shows of it in words: "Eager, but guarded · likely", "38 % in 2024". */
  readonly valueText: string;
  /** Out of the class filter or without anything in the chosen sectors. */
  readonly faded: boolean;
  readonly selected: boolean;
};

export type LegendEntry = {
  readonly fill: Fill;
  readonly label: string;
  readonly count: number;
  /** The class this entry filters by; null when the measure has no classes. */
  readonly filter: StanceClass | null;
  readonly pressed: boolean;
};

/** Everything the map, its legend and its tooltip show; the table, the static picture and CSV are drawn from it too. */
export type MapModel = {
  readonly measure: Measure;
  /** The year shown; for the latest stance it is the year of `latestDate`. */
  readonly year: number;
  readonly title: string;
  readonly unit: string;
  readonly countries: readonly MapCountry[];
  readonly legend: readonly LegendEntry[];
  /** Sentences under the legend: where a source ends, what does not follow the sector filter. */
  readonly notes: readonly string[];
};
