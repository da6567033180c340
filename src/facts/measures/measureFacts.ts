import type { Atlas, AtlasCountry } from '../../bundle/schemas/atlas';
import type { Format } from '../../i18n/format';
import type { I18n } from '../../i18n/words';
import type { ViewState } from '../../view-state/viewState';
import type { Fill, Scale } from './scale';

/** What a country shows of a measure: its fill and the words for it. */
export type MeasureValue = { readonly fill: Fill; readonly text: string };

/** A view of a measure, with the year it shows (`MeasureFacts.year`). */
export type MeasureShown = {
  readonly atlas: Atlas;
  readonly view: ViewState;
  readonly year: number;
  readonly i18n: I18n;
};

/** All that one measure is: the map, its legend, its notes and the time bar ask here and nowhere else. */
export type MeasureFacts = {
  /** The calendar year it shows for the year a reader chose; `null` is the latest. */
  readonly year: (atlas: Atlas, chosen: number | null) => number;
  /** The first year it has. */
  readonly firstYear: (atlas: Atlas) => number;
  /** `null` for stance, which has classes. */
  readonly scale: (atlas: Atlas) => Scale | null;
  /** A limit of the scale in words. */
  readonly limit: (format: Format) => (value: number) => string;
  /** Whole numbers: a step ends one before the next begins. */
  readonly isCount: boolean;
  readonly value: (country: AtlasCountry, shown: MeasureShown) => MeasureValue;
  /** Under the title of the legend: what a number is. */
  readonly unit: (shown: MeasureShown) => string;
  /** Sentences a reader needs to read it right. */
  readonly notes: (shown: MeasureShown) => readonly string[];
  /** Whether it counts the chosen sectors only; the others fade what has nothing there. */
  readonly followsSectors: boolean;
};
