import '@testing-library/jest-dom/vitest';
import { afterEach, inject, vi } from 'vitest';

declare module 'vitest' {
  // Vitest is told of provided values by merging into its own interface.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface ProvidedContext {
    waitMs: number;
  }
}

// Component tests ask for jsdom by a comment of their own; everything else runs without a document.
if (typeof document !== 'undefined') {
  const { cleanup, configure } = await import('@testing-library/react');
  afterEach(cleanup);
  // As long as anything may take on this machine: a second is judged by who else is at work.
  configure({ asyncUtilTimeout: inject('waitMs') });

  // jsdom has no layout: what asks for it gets the answer of a wide screen that never changes.
  const ignore = (): void => undefined;
  Element.prototype.scrollIntoView = ignore;
  document.elementFromPoint = () => null;
  document.elementsFromPoint = () => [];
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: false,
    addEventListener: ignore,
    removeEventListener: ignore,
  }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = ignore;
      unobserve = ignore;
      disconnect = ignore;
    },
  );
}
