import { scoringFileSchema, type ScoringFile } from '../../src/bundle/schemas/scoring';
import { COUNTRY_CODES } from '../../src/domain/iso3';
import { countedCodes } from '../../src/domain/stance/preparedEvidence';
import type { Facts } from '../facts';
import { jsonText } from '../lib/jsonText';

type Needed = Pick<Facts, 'model' | 'evidence' | 'chinaShare'>;

/** What the browser needs to score every country with other weights: the rows that count, and the trade shares. */
export function scoringFile({ model, evidence, chinaShare }: Needed): string {
  const counted = countedCodes(model);
  const bit = (yes: boolean): 0 | 1 => (yes ? 1 : 0);
  return jsonText('scoring.json', scoringFileSchema, {
    format: 'vaiven.scoring',
    formatVersion: 1,
    countries: COUNTRY_CODES.map((iso3) => ({
      iso3,
      evidence: evidence
        .filter((fact) => fact.iso3 === iso3 && counted.has(fact.code))
        .map(({ id, date, code, status, verified }): ScoringFile['countries'][number]['evidence'][number] => [
          id,
          date,
          code,
          bit(status),
          bit(verified),
        ]),
      sharePct: [...(chinaShare.get(iso3) ?? [])].sort(([a], [b]) => a - b),
    })),
  });
}
