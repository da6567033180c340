/** The partners compared, China first, and the two flows of goods, in the order they are shown. */
export const PARTNERS = ['CHN', 'USA'] as const;
export type Partner = (typeof PARTNERS)[number];

export const FLOWS = ['export', 'import'] as const;
export type Flow = (typeof FLOWS)[number];
