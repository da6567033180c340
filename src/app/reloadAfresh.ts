import { fetchCodeAfresh } from '../bundle/freshCode';
import type { Reload } from '../ui/late/ReloadContext';
import { reloadPage } from '../view-state/history';

/** Reloads the page with all of its code fetched anew. */
export const reloadAfresh: Reload = async () => {
  const hasCome = await fetchCodeAfresh();
  if (hasCome) reloadPage();
  return hasCome;
};
