import { createStore } from 'zustand/vanilla';
import { lastingMemory } from './storage';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

type Prefs = { readonly theme: Theme };

const SYSTEM: Prefs = { theme: 'system' };

function remembered(): Prefs {
  const theme = lastingMemory.read('theme');
  return { theme: THEMES.find((known) => known === theme) ?? 'system' };
}

/** The reader's comfort: nothing in here changes what is claimed, so nothing of it is in links. */
export const prefsStore = createStore<Prefs>(remembered);

/** What the built HTML assumes. */
export const prefsInBuild = (): Prefs => SYSTEM;

export function setTheme(theme: Theme): void {
  // Without the attribute the style sheet follows the system.
  if (theme === 'system') document.documentElement.removeAttribute('data-theme');
  else document.documentElement.setAttribute('data-theme', theme);
  lastingMemory.write('theme', theme === 'system' ? null : theme);
  prefsStore.setState({ theme });
}
