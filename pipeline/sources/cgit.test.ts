import { describe, expect, it } from 'vitest';
import { buildReport } from '../lib/buildReport';
import { tempRaw } from '../testing/tempFiles';
import { readDeals } from './cgit';

const INVESTMENTS = `Year,Month,Investor,Quantity in Millions,Sector,Subsector,ISO3
2018,December,Tianqi Lithium,4070,Metals,,CHL
2018,May,Some Mining,130,Metals,Copper,CHL
`;
const CONSTRUCTION = `Year,Month,Contractor,Quantity in Millions,Sector,Subsector,ISO3
2018,June,Builder,200,Metals,,CHL
`;
const PROPOSED = `Year,Month,Investor/Contractor,Quantity in Millions,Sector,Subsector,ISO3,sector_proposed
2018,December,Tianqi Lithium,4070,Metals,,CHL,mining & metals
2018,May,Some Mining,130,Metals,Copper,CHL,mining & metals
2018,June,Builder,200,Metals,,CHL,mining & metals
`;

const read = (proposed = PROPOSED, investments = INVESTMENTS) =>
  readDeals(
    tempRaw({
      'aei-cgit-2024/cgit_investments_LAC.csv': investments,
      'aei-cgit-2024/cgit_construction_LAC.csv': CONSTRUCTION,
      'aei-cgit-2024/sector_proposed.csv': proposed,
    }),
    buildReport(),
    (label) => (label === 'mining & metals' ? 'minerals' : undefined),
  );

describe('the deals', () => {
  it('leave as sums by country, year, sector and kind, without the companies', () => {
    const deals = read();
    expect(deals).toEqual([
      { iso3: 'CHL', year: 2018, sector: 'minerals', kind: 'construction', deals: 1, amountUsdMillion: 200 },
      { iso3: 'CHL', year: 2018, sector: 'minerals', kind: 'investment', deals: 2, amountUsdMillion: 4200 },
    ]);
    expect(JSON.stringify(deals)).not.toContain('Tianqi');
  });

  it('stop at a sector label nobody has mapped', () => {
    expect(() => read(PROPOSED.replace('mining & metals', 'alchemy'))).toThrow(
      /sector_proposed\.csv:2: column "sector_proposed": "alchemy" has no sector/,
    );
  });

  it('stop at two sectors for one deal', () => {
    const twice = `${PROPOSED}2018,May,Some Mining,130,Metals,Copper,CHL,mining & metals\n`;
    expect(() => read(twice)).toThrow(
      /sector_proposed\.csv:5: column "Investor\/Contractor": line 3 has it already/,
    );
  });

  it('stop at a deal that has no proposed sector', () => {
    expect(() => read(PROPOSED, INVESTMENTS.replace('130', '131'))).toThrow(
      /cgit_investments_LAC\.csv:3: no sector for this row/,
    );
  });
});
