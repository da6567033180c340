/**
 * Inline script for the head: marks the chosen theme and motion before the first paint, so that a dark page never
 * flashes white. The keys and values are those of `prefs.ts`; the test runs it against them.
 */
export const themeBootScript =
  "try{var s=localStorage,h=document.documentElement,t=s.getItem('vaiven.theme');" +
  "if(t==='light'||t==='dark')h.setAttribute('data-theme',t);" +
  "if(s.getItem('vaiven.motion')==='reduced')h.setAttribute('data-motion','reduced')}catch(e){}";
