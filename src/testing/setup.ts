import '@testing-library/jest-dom/vitest';
import { afterEach, vi } from 'vitest';

// Component tests ask for jsdom by a comment of their own; everything else runs without a document.
if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react');
  afterEach(cleanup);

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
