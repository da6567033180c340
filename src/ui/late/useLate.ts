import { startTransition, useEffect, useState } from 'react';
import type { LateCode, LateState } from './lateCode';

/** Whoever draws it anew asks again: what an earlier reader of it was told may no longer hold. */
const atFirst = <T>(state: LateState<T>): LateState<T> =>
  state.kind === 'failed' ? { kind: 'waiting' } : state;

/**
 * Late code as it stands, asked for when first drawn and, where it failed, when the network is back. It follows in a
 * transition, so that what is already there answers meanwhile. No Suspense: React may hold a suspended reveal back for
 * 300 ms, and a page that already stands as HTML must not flash a fallback.
 */
export function useLate<T>(code: LateCode<T>): LateState<T> {
  const [state, setState] = useState(() => atFirst(code.state()));
  useEffect(() => {
    const follow = (): void => startTransition(() => setState(code.state()));
    const stop = code.subscribe(follow);
    const again = (): void => {
      if (code.state().kind === 'failed') code.retry();
    };
    window.addEventListener('online', again);
    void code.ask();
    // It may have come between the drawing and now.
    follow();
    return () => {
      stop();
      window.removeEventListener('online', again);
    };
  }, [code]);
  return state;
}
