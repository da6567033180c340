export const sectors = {};
