import { useSyncExternalStore } from 'react';
import { prefsInBuild, prefsStore, setTheme, type Theme } from './prefs';

export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore(
    prefsStore.subscribe,
    () => prefsStore.getState().theme,
    () => prefsInBuild().theme,
  );
  return [theme, setTheme];
}
