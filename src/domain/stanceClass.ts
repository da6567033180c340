/** The classes in the order of the legend. Their index is the code used in the bundle: never reorder, only append. */
export const STANCE_CLASSES = [
  'eager',
  'eager-guarded',
  'leaning-eager',
  'balancing',
  'cautious',
  'distant',
  'no-formal-ties',
  'not-assessed',
] as const;

export type StanceClass = (typeof STANCE_CLASSES)[number];
