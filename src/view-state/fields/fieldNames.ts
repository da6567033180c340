import { plain } from '../decoded';
import type { LinkField } from './linkField';
import { LINK_FIELDS, RESERVED_NAMES } from './linkFields';

/** "sector[]" and "sector[0]", as forms and some servers write a list; once more for a name still encoded. */
const BRACKETS = String.raw`(?:(?:\[|%(?:25)*5b)\w*?(?:\]|%(?:25)*5d))?`;

const anyOf = (names: readonly string[]): string => `(?:${names.join('|')})${BRACKETS}`;

export const namesOf = (fields: readonly LinkField[]): readonly string[] => [
  ...fields.map(({ name }) => name),
  ...RESERVED_NAMES,
];

/** A field name of ours with its "=", in a text that may still be encoded; for patterns without regard to case. */
export const ownField = (fields: readonly LinkField[]): string => `${anyOf(namesOf(fields))}(?:=|%(?:25)*3d)`;

/** The name a field goes by whatever its case, its brackets and what stands before it. */
export const bareName = (raw: string): string =>
  plain(raw)
    .toLowerCase()
    .replace(/^[\s?&;]+|\s+$/g, '')
    .replace(/\[\w*\]$/, '');

/**
 * Whether an address may ask for another view than the one its page was built with: a field of ours stands in it,
 * however mangled. Errs toward yes.
 */
export const mayAskForMore = (fields: readonly LinkField[] = LINK_FIELDS): RegExp => {
  const names = fields.filter(({ isShown }) => isShown).map(({ name }) => name);
  return new RegExp(String.raw`(?:[?&;#/!+]|%(?:25)*[\da-f]{2})${anyOf(names)}[=%]`, 'i');
};
