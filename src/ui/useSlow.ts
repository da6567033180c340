import { useEffect, useState } from 'react';

/** Waiting longer than this wants a word. */
const SLOW_AFTER_MS = 5000;

/** Whether a wait has lasted so long that the reader should be told. */
export function useSlow(isWaiting: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isWaiting]);
  return isSlow;
}
