import {
  FACTOR_MAX,
  FACTOR_STEP,
  HALF_LIFE_MAX,
  HALF_LIFE_MIN,
  isPublished,
  type CustomModel,
} from '../../domain/stance/customModel';
import { displayValue } from '../displayValue';
import type { LinkIssue } from '../viewState';
import { inView, linkField, type Read } from './linkField';

/** What a full link writes for the model as published. */
const PUBLISHED_WORD = 'published';
const HALF_LIFE = 'hl';
const VERIFIED = 'verified';

/** `partnership:0,us_alignment:2.5,hl:8,verified`: components by alphabet, then half-life, then verified only. */
function weightsText(custom: CustomModel | null): string | null {
  if (!custom || isPublished(custom)) return null;
  const factors = Object.entries(custom.factors)
    .filter(([, factor]) => factor !== 1)
    .map(([id, factor]) => `${id}:${Math.round(factor * 100) / 100}`)
    .sort();
  return [
    ...factors,
    ...(custom.halfLifeYears === null ? [] : [`${HALF_LIFE}:${custom.halfLifeYears}`]),
    ...(custom.verifiedOnly ? [VERIFIED] : []),
  ].join(',');
}

/** Reads a `w`: what is good of it stays, of the rest it says which part was wrong. */
function readWeights(text: string, components: readonly string[]): Read<CustomModel | null> {
  const factors = new Map<string, number>();
  const issues: LinkIssue[] = [];
  const seen = new Set<string>();
  let halfLifeYears: number | null = null;
  let verifiedOnly = false;
  for (const item of text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)) {
    const [name = '', ...rest] = item.toLowerCase().split(':');
    const value = rest.join(':');
    const isFlag = rest.length === 0 && (name === VERIFIED || name === PUBLISHED_WORD);
    if (!isFlag && name !== HALF_LIFE && !components.includes(name)) {
      issues.push({ kind: 'unknown-weight', value: displayValue(item) });
    } else if (seen.has(name)) {
      issues.push({ kind: 'repeated-field', field: name, value: displayValue(item) });
    } else if (isFlag) {
      verifiedOnly ||= name === VERIFIED;
    } else if (name === HALF_LIFE) {
      halfLifeYears = halfLifeOf(value);
      if (halfLifeYears === null) issues.push({ kind: 'bad-half-life', value: displayValue(value) });
    } else {
      const factor = factorIn(value);
      if (factor === null) issues.push({ kind: 'bad-weight', field: name, value: displayValue(value) });
      else if (factor !== 1) factors.set(name, factor);
    }
    seen.add(name);
  }
  const custom = { factors: Object.fromEntries(factors), halfLifeYears, verifiedOnly };
  return { value: isPublished(custom) ? null : custom, issues };
}

function factorIn(text: string): number | null {
  const factor = /^\d(\.\d{1,2})?$/.test(text) ? Number(text) : NaN;
  const isStep = Math.round(factor * 100) % Math.round(FACTOR_STEP * 100) === 0;
  return factor <= FACTOR_MAX && isStep ? factor : null;
}

function halfLifeOf(text: string): number | null {
  const years = /^\d{1,2}$/.test(text) ? Number(text) : NaN;
  return years >= HALF_LIFE_MIN && years <= HALF_LIFE_MAX ? years : null;
}

export const weightsField = linkField({
  name: 'w',
  at: inView('weights'),
  usual: null,
  usualWord: PUBLISHED_WORD,
  words: [HALF_LIFE, VERIFIED],
  read: (text, { components = [] }) => readWeights(text, components),
  write: weightsText,
});
