import type { Iso3 } from '../domain/iso3';

/**
 * The country that pointer or focus rests on in one picture, told to the others. It is gone when the pointer leaves,
 * so it is in no link; and it is outside React, so that pointing renders nothing by itself.
 */
type Listener = (iso3: Iso3 | null) => void;
const listeners = new Set<Listener>();

export const pointAt = (iso3: Iso3 | null): void => listeners.forEach((listener) => listener(iso3));

/** Returns how to stop listening. */
export function onPointedAt(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
