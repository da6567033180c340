/** Stands where there is no figure: an en dash, in every language, and never for zero. */
export const DASH = '–';
