import { createContext, use, useDeferredValue, type ReactNode } from 'react';
import type { Atlas } from './schemas/atlas';

const AtlasContext = createContext<Atlas | null>(null);
const PublishedContext = createContext<Atlas | null>(null);

type Props = {
  /** What is shown: the atlas file, or the same with the stances of a reader's own weights. */
  value: Atlas;
  /** The atlas file itself where `value` is not. */
  published?: Atlas;
  children: ReactNode;
};

export function AtlasProvider({ value, published = value, children }: Props) {
  return (
    <PublishedContext value={published}>
      <AtlasContext value={value}>{children}</AtlasContext>
    </PublishedContext>
  );
}

/** The atlas as shown. It is loaded before the app is drawn, so that every component can count on it. */
export function useAtlas(): Atlas {
  const atlas = use(AtlasContext);
  if (!atlas) throw new Error('useAtlas needs an AtlasProvider above it');
  return atlas;
}

/**
 * The atlas as shown, a moment late: for the heavy pictures, so that a weight being moved answers on the map first and
 * a picture no longer wanted is given up half-way.
 */
export const useDeferredAtlas = (): Atlas => useDeferredValue(useAtlas());

/** The atlas file as published, whatever weights the reader has set. */
export function usePublishedAtlas(): Atlas {
  const atlas = use(PublishedContext);
  if (!atlas) throw new Error('usePublishedAtlas needs an AtlasProvider above it');
  return atlas;
}
