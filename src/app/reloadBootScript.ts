import { RELOAD_AFRESH } from '../view-state/history';

/** Marks a button of the built page that reloads where the page's script never came. */
export const RELOADS_AFRESH = 'data-reloads-afresh';

/**
 * Inline script for the head, for what must work without the script of the page. It reloads: it first asks for the code
 * past the browser's cache, which may keep a file that arrived broken for a year and would bring it back; offline it
 * leaves the page as it is.
 */
export const reloadBootScript =
  `;addEventListener('${RELOAD_AFRESH}',function(e){e.preventDefault();Promise.allSettled(` +
  "performance.getEntriesByType('resource').filter(function(r){return/\\/assets\\/.+\\.(js|css)$/.test(r.name)})" +
  ".map(function(r){return fetch(r.name,{cache:'reload',signal:AbortSignal.timeout(8000)})" +
  '.then(function(r){return r.blob()})})).then(function(a){' +
  "if(!a.length||a.some(function(r){return r.status=='fulfilled'}))location.reload();else if(e.detail)e.detail()})});" +
  `addEventListener('click',function(e){if(e.target.closest&&e.target.closest('[${RELOADS_AFRESH}]'))` +
  `dispatchEvent(new CustomEvent('${RELOAD_AFRESH}',{cancelable:true}))});`;
