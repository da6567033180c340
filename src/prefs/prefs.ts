import { createStore } from 'zustand/vanilla';
import { lastingMemory } from './storage';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const MOTIONS = ['system', 'reduced'] as const;
export type Motion = (typeof MOTIONS)[number];

type Prefs = { readonly theme: Theme; readonly motion: Motion };

const SYSTEM: Prefs = { theme: 'system', motion: 'system' };

function remembered(): Prefs {
  const theme = lastingMemory.read('theme');
  const motion = lastingMemory.read('motion');
  return {
    theme: THEMES.find((known) => known === theme) ?? 'system',
    motion: MOTIONS.find((known) => known === motion) ?? 'system',
  };
}

/** The reader's comfort: nothing in here changes what is claimed, so nothing of it is in links. */
export const prefsStore = createStore<Prefs>(remembered);

/** What the built HTML assumes. */
export const prefsInBuild = (): Prefs => SYSTEM;

/** Without the attribute the style sheet follows the system. */
function mark(attribute: 'data-theme' | 'data-motion', value: string): void {
  if (value === 'system') document.documentElement.removeAttribute(attribute);
  else document.documentElement.setAttribute(attribute, value);
}

export function setTheme(theme: Theme): void {
  mark('data-theme', theme);
  lastingMemory.write('theme', theme === 'system' ? null : theme);
  prefsStore.setState({ theme });
}

export function setMotion(motion: Motion): void {
  mark('data-motion', motion);
  lastingMemory.write('motion', motion === 'system' ? null : motion);
  prefsStore.setState({ motion });
}

/** Whether movement is to be left out: the reader said so here or in the system. */
export function prefersReducedMotion(): boolean {
  return (
    prefsStore.getState().motion === 'reduced' ||
    (typeof window !== 'undefined' && window.matchMedia('(prefers-reduced-motion: reduce)').matches)
  );
}
