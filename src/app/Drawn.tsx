import { useLayoutEffect } from 'react';
import { startIsDone } from './pending';

/** Uncovers map and panel with the very picture that the address asks for, not a frame before. */
export function Drawn() {
  useLayoutEffect(startIsDone, []);
  return null;
}
