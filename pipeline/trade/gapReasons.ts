import { GAP_REASONS, type GapReason } from '../../src/bundle/schemas/countryTrade';
import { COUNTRY_CODES, type Iso3 } from '../../src/domain/iso3';
import { FLOWS, PARTNERS, type Flow, type Partner } from '../../src/domain/trade/partners';
import { readRows } from '../lib/columns';
import { readCsv } from '../lib/csv';
import { DataError, type DataProblem } from '../lib/dataError';

/** Why the two sides of a flow report different figures: reasons of all countries first, then its own. */
export type Gap = { iso3: Iso3; partner: Partner; flow: Flow; reasons: GapReason[] };

/** Stands for every country of the atlas. */
const ALL = 'ALL';

/** Reads the curated reasons. `source`: the source whose figures or notes show it. */
export function readGapReasons(file: string, knownSources: ReadonlySet<string>): Gap[] {
  const gaps = new Map<string, Gap>();
  const problems: DataProblem[] = [];
  const rows = readRows(readCsv(file), ['iso3', 'partner', 'flow', 'reasons', 'source'], (row) => {
    const [partner, flow] = [row.oneOf('partner', PARTNERS), row.oneOf('flow', FLOWS)];
    const source = row.required('source');
    if (!knownSources.has(source)) row.problem('source', `"${source}" has no entry in data/sources.json`);
    const countries = row.text('iso3') === ALL ? COUNTRY_CODES : [row.iso3('iso3')];
    const reasons = row
      .required('reasons')
      .split(' ')
      .map((word): GapReason => {
        const reason = GAP_REASONS.find((known) => known === word);
        if (reason === undefined) row.problem('reasons', `"${word}" is not one of ${GAP_REASONS.join(', ')}`);
        return reason ?? GAP_REASONS[0];
      });
    return { countries, partner, flow, reasons, line: row.line };
  });
  for (const { countries, partner, flow, reasons, line } of rows)
    for (const iso3 of countries) {
      const key = `${iso3} ${partner} ${flow}`;
      const gap = gaps.get(key) ?? { iso3, partner, flow, reasons: [] };
      const again = reasons.filter((reason) => gap.reasons.includes(reason));
      if (again.length > 0)
        problems.push({ file, line, column: 'reasons', reason: `${key} has ${again.join(', ')} already` });
      gaps.set(key, { ...gap, reasons: [...gap.reasons, ...reasons] });
    }
  if (problems.length > 0) throw new DataError(problems);
  return [...gaps.values()];
}
