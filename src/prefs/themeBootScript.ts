/**
 * Inline script for the head: marks the chosen theme before the first paint, so that a dark page never flashes white.
 * The key and the values are those of `prefs.ts`; the test runs it against them.
 */
export const themeBootScript =
  "try{var t=localStorage.getItem('vaiven.theme');" +
  "if(t==='light'||t==='dark')document.documentElement.setAttribute('data-theme',t)}catch(e){}";
