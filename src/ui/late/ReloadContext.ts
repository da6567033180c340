import { createContext } from 'react';
import { reloadPage } from '../../view-state/history';

/** Loads the page again; answers false where it would only trade the page for the browser's word that nothing answers. */
export type Reload = () => Promise<boolean>;

export const ReloadContext = createContext<Reload>(() => {
  reloadPage();
  return Promise.resolve(true);
});
