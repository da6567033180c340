import type { LonLat } from './mercator';

/**
 * Where a country's name stands. `land`: centred on the shape, if the name fits into `room` degrees of longitude there.
 * `start`, `end`, `middle`: on open sea, beginning at, ending at or centred on the place. `from`: not on maps lower
 * than this, in CSS pixels, so that small maps name the large countries. Places are chosen by eye.
 */
export type LabelSpot = {
  readonly at: LonLat;
  readonly side: 'land' | 'start' | 'end' | 'middle';
  readonly room?: number;
  readonly from?: number;
};

/** Of all but the island states, whose handles carry their names. In order of priority: where two names would touch, the later one waits for a larger map. */
export const LABEL_SPOTS: Readonly<Record<string, LabelSpot>> = {
  BRA: { at: [-52.5, -9.6], side: 'land', room: 26 },
  MEX: { at: [-102.4, 23.9], side: 'land', room: 11.5 },
  ARG: { at: [-65.2, -34.6], side: 'land', room: 9.5 },
  COL: { at: [-73.2, 3.6], side: 'land', room: 8.5 },
  PER: { at: [-75.3, -9.6], side: 'land', room: 7.5 },
  CHL: { at: [-74.6, -37], side: 'end' },
  VEN: { at: [-66, 7.5], side: 'land', room: 10.5 },
  BOL: { at: [-64.4, -17], side: 'land', room: 8.5 },
  CUB: { at: [-81.4, 20.6], side: 'middle', from: 420 },
  ECU: { at: [-81.4, -1.4], side: 'end', from: 420 },
  GUY: { at: [-57.6, 8], side: 'middle', from: 560 },
  SUR: { at: [-52.6, 6.1], side: 'start', from: 560 },
  URY: { at: [-53.2, -35.2], side: 'start', from: 420 },
  PAN: { at: [-80.6, 5.9], side: 'middle', from: 560 },
  GTM: { at: [-92.9, 14], side: 'end', from: 420 },
  CRI: { at: [-84.6, 8], side: 'end', from: 560 },
  DOM: { at: [-70.6, 21], side: 'middle', from: 560 },
  NIC: { at: [-87.5, 10], side: 'end', from: 560 },
  HND: { at: [-85.6, 17], side: 'start', from: 560 },
  PRY: { at: [-58.3, -23.2], side: 'land', room: 7.6 },
  HTI: { at: [-73.6, 17], side: 'middle', from: 560 },
  SLV: { at: [-90.4, 12], side: 'end', from: 560 },
  BLZ: { at: [-87.4, 18.6], side: 'start', from: 560 },
};
