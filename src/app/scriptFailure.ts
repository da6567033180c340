import { RELOAD_AFRESH } from '../view-state/history';

/** Told to the page when its script does not come, does not start or gives up. */
export const SCRIPT_FAILED = 'vaiven:script-failed';

/** The notice as the build writes it into the page, since a script that fails cannot draw it. */
export const NOTICE_ID = 'script-failed';

/**
 * Inline script for the head, for what must work without the script of the page. It shows the notice over what stands as
 * HTML. And it reloads: it first asks for the code past the browser's cache, which may keep a file that arrived broken for
 * a year and would bring it back; offline it leaves the page as it is.
 */
export const scriptFailureBootScript =
  `;addEventListener('${RELOAD_AFRESH}',function(e){e.preventDefault();Promise.allSettled(` +
  "performance.getEntriesByType('resource').filter(function(r){return/\\/assets\\/.+\\.(js|css)$/.test(r.name)})" +
  ".map(function(r){return fetch(r.name,{cache:'reload',signal:AbortSignal.timeout(8000)})" +
  '.then(function(r){return r.blob()})})).then(function(a){' +
  "if(a.some(function(r){return r.status=='fulfilled'}))location.reload();else if(e.detail)e.detail()})});" +
  `addEventListener('${SCRIPT_FAILED}',function(){var d=document,t=d.getElementById('${NOTICE_ID}'),` +
  "n=d.getElementById('notice');delete d.documentElement.dataset.pending;if(!t||!n)return;" +
  "n.replaceChildren(t.content.cloneNode(true));n.querySelector('button').onclick=function(){" +
  `dispatchEvent(new CustomEvent('${RELOAD_AFRESH}',{cancelable:true}))};` +
  "if(!d.getElementById('app').firstChild)n.querySelector('p+p').remove()});";

export const tellScriptFailed = (): void => void window.dispatchEvent(new Event(SCRIPT_FAILED));
