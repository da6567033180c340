const lost = new Set<string>();

/**
 * Remembers the style sheets that did not come. The bundler's loader asks for each once and then takes it for there, so a
 * part that is tried again would be drawn without its styles.
 */
export function watchStyles(): void {
  window.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') lost.add(target.href);
    },
    true,
  );
}

/** Asks again for the style sheets that are missing; fails if one still does. */
export const restoreStyles = (): Promise<unknown> =>
  Promise.all(
    [...lost].map(
      (href) =>
        new Promise((come, fail) => {
          lost.delete(href);
          const link = document.createElement('link');
          link.rel = 'stylesheet';
          link.href = href;
          link.onload = come;
          link.onerror = fail;
          document.head.append(link);
        }),
    ),
  );
