/** The place of a section of trade: a list of contents links to it, and the focus goes there. */
export const tradePlace = (id: string) => ({ id, className: 'trade-part', tabIndex: -1 }) as const;
