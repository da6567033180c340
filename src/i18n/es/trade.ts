import type { Words } from '../words';

export const trade: Words['trade'] = {};
