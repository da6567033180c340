export const stance = {};
