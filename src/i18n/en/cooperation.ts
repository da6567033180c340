import { filter } from '../../features/cooperation/records/filterWords.en';
import { indicators } from '../../features/cooperation/sectors/indicatorWords.en';
import { points } from '../../features/map/points/words.en';
import { records } from '../../features/cooperation/records/words.en';
import { sector } from '../../features/cooperation/sectors/words.en';
import { shift } from '../../features/cooperation/technology-shift/words.en';

/** Cooperation by sector: filters, records, points on the map, sectors, their indicators, and the shift to technology. */
export const cooperation = { filter, records, points, sector, indicators, shift };
