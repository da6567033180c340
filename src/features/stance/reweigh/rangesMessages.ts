import type { Scoring } from '../../../bundle/schemas/scoring';
import type { CustomModel } from '../../../domain/stance/customModel';
import type { DrawsAtlas, YearRanges } from './reweighRanges';

/** What the page tells the worker: once what there is to draw from, then each model, of which only the latest counts. */
export type ToWorker =
  | { readonly kind: 'facts'; readonly atlas: DrawsAtlas; readonly scoring: Scoring }
  | {
      readonly kind: 'draw';
      readonly id: number;
      readonly custom: CustomModel;
      readonly years: readonly number[];
    }
  | { readonly kind: 'stop' };

/** One year drawn for the model asked for with `id`. */
export type FromWorker = { readonly id: number; readonly year: number; readonly ranges: YearRanges };
