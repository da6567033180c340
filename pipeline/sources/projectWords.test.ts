import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tempFile } from '../testing/tempFiles';
import { readProjectWords } from './projectWords';

const FILE = 'data/sectors/project_subjects.json';
const words = readProjectWords(FILE);

describe('the words of a project', () => {
  it.each([
    ['ENERGY', 'A bank provides a $335 million loan for the 104MW Dam Project', 'hydropower', 'loan'],
    [
      'ENERGY',
      'Bank participates in syndicated buyer’s credit for 292 MW Solar Project',
      'solar-power',
      'loan',
    ],
    ['ENERGY', 'Loan for 500KV Transformation Lines and Substations', 'power-grid', 'loan'],
    ['TRANSPORT AND STORAGE', 'Bank lends for the Railroad Rehabilitation Project', 'railway', 'loan'],
    ['HEALTH', 'Embassy donates 5,000 face masks in July 2020', 'covid-19', 'grant'],
    ['HEALTH', 'China sends 5th medical team', 'medical-team', 'technical-assistance'],
    ['EDUCATION', 'Confucius Institute opens at a university', 'confucius-institute', 'unspecified'],
    ['AGRICULTURE, FORESTRY, FISHING', 'Training course on aquaculture', 'fisheries', 'training'],
    ['EMERGENCY RESPONSE', 'Aid after the floods', 'disaster-relief', 'grant'],
  ])('%s: %s', (sector, title, subject, instrument) => {
    expect(words.classify(sector, title, 'other')).toEqual({ subject, instrument });
  });

  it('come from the sector of the atlas where the title says nothing, and else from the source', () => {
    const sector = 'INDUSTRY, MINING, CONSTRUCTION';
    expect(words.classify(sector, 'A loan to expand a block', 'oil-gas')?.subject).toBe('oil-gas');
    expect(words.classify(sector, 'A loan to expand a block', 'other')?.subject).toBe('industry');
  });

  it('are none for a sector name nobody has mapped', () => {
    expect(words.classify('MAGIC', 'A loan', 'other')).toBeNull();
  });

  it('make a label of subject, instrument and year, without an instrument that is not known', () => {
    expect(words.label('hydropower', 'loan', 2010)).toBe('Hydropower · loan · 2010');
    expect(words.label('school', 'unspecified', 2013)).toBe('School · 2013');
  });

  it('stop the build when a rule gives a subject without a word', () => {
    const text = readFileSync(FILE, 'utf8').replace('"hydropower": "Hydropower",', '');
    expect(() => readProjectWords(tempFile(text, 'words.json'))).toThrow(
      '"hydropower" is given by a rule and has no English word',
    );
  });
});
