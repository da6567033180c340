import { fileQuery } from './fileQuery';
import { comparisonSchema } from './schemas/comparison';
import { manifestSchema } from './schemas/manifest';

/** Sources and licences, and where their files come from. */
export const manifestQuery = () => fileQuery(['manifest'], 'manifest.json', manifestSchema);

/** Rank correlations of the stances with measures of others, for the method page. */
export const comparisonQuery = () => fileQuery(['comparison'], 'comparison.json', comparisonSchema);
