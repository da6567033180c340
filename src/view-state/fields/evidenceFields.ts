import { displayValue } from '../displayValue';
import { rowOnPage } from '../settle';
import type { FactsFilter } from '../viewState';
import { ALL, inGroup, inView, linkField, wrong } from './linkField';

/** An evidence row ("CHL-012"), written only on the page of its country. */
export const rowField = linkField({
  name: 'row',
  at: inView('row'),
  usual: null,
  read: (text) => {
    const row = text.toUpperCase();
    return /^[A-Z]{3}-\d{3}$/.test(row)
      ? { value: row, issues: [] }
      : wrong({ kind: 'bad-row', value: displayValue(text) });
  },
  write: (row, { page }) => rowOnPage(row, page),
});

export const componentField = linkField({
  name: 'component',
  at: inGroup('facts', 'component'),
  usual: null,
  usualWord: ALL,
  read: (text, { components }) => {
    const component = text.toLowerCase();
    return components?.includes(component)
      ? { value: component, issues: [] }
      : wrong({ kind: 'unknown-component', value: displayValue(text) });
  },
  write: (component) => component,
});

/** A field whose values have a word each in links; the default may have one for full links only. */
function wordField<K extends 'direction' | 'verifiedOnly'>(
  name: string,
  key: K,
  usual: FactsFilter[K],
  usualWord: string,
  words: readonly (readonly [word: string, value: FactsFilter[K]])[],
) {
  return linkField<FactsFilter[K]>({
    name,
    at: inGroup('facts', key),
    usual,
    usualWord,
    words: words.map(([word]) => word),
    read: (text) => {
      const found = words.find(([word]) => word === text.toLowerCase());
      return found
        ? { value: found[1], issues: [] }
        : wrong({ kind: 'bad-choice', field: name, value: displayValue(text) });
    },
    write: (value) => words.find(([, other]) => other === value)?.[0] ?? null,
  });
}

export const directionField = wordField('direction', 'direction', null, ALL, [
  ['toward', 1],
  ['away', -1],
  ['context', 0],
]);

export const verifiedField = wordField('verified', 'verifiedOnly', false, 'no', [['yes', true]]);
