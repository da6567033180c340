import { fetchCodeAfresh } from '../bundle/freshCode';
import type { Reload } from '../ui/late/ReloadContext';
import { reloadPage } from '../view-state/history';

/** Reloads the page with all of its code fetched anew. */
export const reloadAfresh: Reload = async () => {
  const hasCome = await fetchCodeAfresh();
  if (hasCome) reloadPage();
  return hasCome;
};

/** Marks a button of the built page that does the same where the page's script never came. */
export const RELOADS_AFRESH = 'data-reloads-afresh';

/** Inline script for the head: as `reloadAfresh`, for the buttons so marked. */
export const reloadBootScript =
  `addEventListener('click',function(e){if(!e.target.closest('[${RELOADS_AFRESH}]'))return;` +
  "Promise.allSettled(performance.getEntriesByType('resource').filter(function(r){" +
  'return/\\/assets\\/[^/]+\\.js$/.test(r.name)}).map(function(r){' +
  "return fetch(r.name,{cache:'reload'}).then(function(a){return a.blob()})})).then(function(all){" +
  "if(all.some(function(one){return one.status==='fulfilled'}))location.reload()})});";
