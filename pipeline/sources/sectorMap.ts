import * as v from 'valibot';
import { SECTOR_IDS, type SectorId } from '../../src/domain/sectors';
import { readCurated } from '../lib/curated';

const schema = v.record(v.string(), v.picklist(SECTOR_IDS));

/** From a label of the sector proposals of a source to a sector of the atlas; `undefined` for a label nobody has mapped. */
export function readSectorMap(file: string): (label: string) => SectorId | undefined {
  const map = new Map(Object.entries(readCurated(file, schema)));
  return (label) => map.get(label);
}
