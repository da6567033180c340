import { useEffect, useRef } from 'react';
import { closedByEscape, type Closable } from './escape';

/** Lets Escape close what a component has opened, for as long as `isOpen`. */
export function useEscape(isOpen: boolean, closable: Closable): void {
  const latest = useRef(closable);
  useEffect(() => {
    latest.current = closable;
  });
  useEffect(() => {
    if (!isOpen) return;
    return closedByEscape({
      close: () => latest.current.close(),
      part: () => latest.current.part?.() ?? null,
      fromAfar: (target) => latest.current.fromAfar?.(target) ?? true,
    });
  }, [isOpen]);
}
