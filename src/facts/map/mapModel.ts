import type { Iso3 } from '../../domain/iso3';
import type { Measure } from '../../domain/measures';
import type { Firmness } from '../../domain/stance/firmness';
import type { StanceClass } from '../../domain/stanceClass';
import type { Fill } from '../measures/scale';

export type MapCountry = {
  readonly iso3: Iso3;
  readonly name: string;
  readonly fill: Fill;
  /** What the map shows of it in words: "Eager, but guarded · likely", "38 % in 2024". */
  readonly valueText: string;
  /** What stands behind a class: axes with ranges, share of agreeing draws; empty for other measures and under the gate. */
  readonly detailText: string;
  /** How sure the class is; null for other measures, under the gate, and while it is being drawn: nothing is marked. */
  readonly certainty: Firmness | null;
  /** Whether so few rows stand behind the class that the map says so. */
  readonly thin: boolean;
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

/** What is drawn over the fills of unsure classes. Marks explain and do not filter; a country may have both. */
export type LegendMark = {
  readonly mark: 'contested' | 'thin';
  readonly label: string;
  /** The rule behind the mark in words. */
  readonly meaning: string;
  /** Null while it is being drawn for a reader's own model. */
  readonly count: number | null;
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
  readonly marks: readonly LegendMark[];
  /** Sentences under the legend: where a source ends, what does not follow the sector filter. */
  readonly notes: readonly string[];
};
