/** Told to the page when its script does not come, does not start or gives up. */
export const SCRIPT_FAILED = 'vaiven:script-failed';

/** The notice as the build writes it into the page, since a script that fails cannot draw it. */
export const NOTICE_ID = 'script-failed';

/**
 * Inline script for the head: shows the notice over what stands as HTML. Its button asks again for the code past the
 * browser's cache, as `fetchCodeAfresh` does, and loads the page again if anything came.
 */
export const scriptFailureBootScript =
  `;addEventListener('${SCRIPT_FAILED}',function(){var d=document,t=d.getElementById('${NOTICE_ID}'),` +
  "n=d.getElementById('notice');delete d.documentElement.dataset.pending;if(!t||!n)return;" +
  "n.replaceChildren(t.content.cloneNode(true));if(!d.getElementById('app').firstChild)n.querySelector('[data-still]').remove();" +
  "n.querySelector('button').onclick=function(){Promise.allSettled(performance.getEntriesByType('resource')" +
  '.filter(function(e){return/\\/assets\\/[^/]+\\.js$/.test(e.name)}).map(function(e){' +
  "return fetch(e.name,{cache:'reload'}).then(function(r){return r.blob()})})).then(function(a){" +
  "if(a.some(function(e){return e.status==='fulfilled'}))location.reload()})}});";

export const tellScriptFailed = (): void => void window.dispatchEvent(new Event(SCRIPT_FAILED));
