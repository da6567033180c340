import type { Words } from '../words';

export const sectors: Words['sectors'] = {};
