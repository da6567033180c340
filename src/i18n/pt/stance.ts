import type { Words } from '../words';

export const stance: Words['stance'] = {};
