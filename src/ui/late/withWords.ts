import type { LateSet } from '../../i18n/lateWords';
import { loadLateWords } from '../../i18n/loadLateWords';
import { viewStore } from '../../view-state/store';

/** Code that speaks late sets of words, which come beside it. */
export const withWords =
  <T>(sets: LateSet | readonly LateSet[], load: () => Promise<T>) =>
  async (): Promise<T> => {
    const { lang } = viewStore.getState().view;
    const all = typeof sets === 'string' ? [sets] : sets;
    const [part] = await Promise.all([load(), ...all.map((set) => loadLateWords(set, lang))]);
    return part;
  };
