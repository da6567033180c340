import type { Words } from '../words';

export const link: Words['link'] = {};
