import type { Candidate } from '../trade/candidate';
import type { Place, Priorities } from '../trade/priorities';

/** Chile's exports to China in 2015 by its own report, unless it says otherwise. */
export const candidate = (more: Partial<Candidate> = {}): Candidate => ({
  iso3: 'CHL',
  year: 2015,
  partner: 'CHN',
  flow: 'export',
  valueUsd: 100,
  source: 'own',
  basis: 'reporter',
  part: 'whole',
  valuation: 'FOB',
  rawFile: 'trade/a.csv',
  rawLine: 2,
  ...more,
});

const place = (source: string, basis: Place['basis'], more: Partial<Place> = {}): Place => ({
  source,
  basis,
  part: 'whole',
  publisher: source,
  yieldsAs: 'later-in-order',
  why: 'a reason',
  ...more,
});

/** Own reports, an extract and an older vintage of them, a reconciled source, a mirror, and crude oil alone. */
export const priorities = (exclusions: Priorities['exclusions'] = []): Priorities => ({
  order: [
    place('own', 'reporter', { publisher: 'comtrade' }),
    place('own-extract', 'reporter', { publisher: 'comtrade' }),
    place('older', 'reporter', { yieldsAs: 'newer-report' }),
    place('both', 'reconciled'),
    place('partner', 'mirror'),
    place('own', 'mirror', { part: 'crude-oil', yieldsAs: 'part-only' }),
  ],
  exclusions,
  file: 'priorities.json',
});
