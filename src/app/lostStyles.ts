/**
 * Takes a style sheet that failed out of the page. The bundler's loader takes one that stands there for one that came, and
 * would draw the part without its styles when the reader tries again.
 */
export function forgetLostStyles(): void {
  window.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement) target.remove();
    },
    true,
  );
}
