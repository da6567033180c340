import { filter } from './cooperation/filter';
import { indicators } from './cooperation/indicators';
import { points } from './cooperation/points';
import { records } from './cooperation/records';
import { sector } from './cooperation/sector';
import { shift } from './cooperation/shift';

/** Cooperation by sector: filters, records, points on the map, sectors, their indicators, and the shift to technology. */
export const cooperation = { filter, records, points, sector, indicators, shift };
