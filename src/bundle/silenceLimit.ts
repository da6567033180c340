/** A connection on which nothing comes for this long hangs. A slow one that goes on bringing bytes is never cut. */
const SILENCE_MS = 15_000;

type SilenceLimit = {
  /** Aborts when the silence lasts too long or `outer` does. */
  readonly signal: AbortSignal;
  /** Something came: the silence begins anew. */
  readonly heard: () => void;
  readonly isOver: () => boolean;
  readonly stop: () => void;
};

/** Gives a request up once its connection is silent for too long. */
export function silenceLimit(outer?: AbortSignal, limitMs: number = SILENCE_MS): SilenceLimit {
  const controller = new AbortController();
  let isOver = false;
  const giveUp = (): void => {
    isOver = true;
    controller.abort();
  };
  const passOn = (): void => controller.abort(outer?.reason);
  let timer = setTimeout(giveUp, limitMs);
  if (outer?.aborted) passOn();
  outer?.addEventListener('abort', passOn);
  return {
    signal: controller.signal,
    heard: () => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, limitMs);
    },
    isOver: () => isOver,
    stop: () => {
      clearTimeout(timer);
      outer?.removeEventListener('abort', passOn);
    },
  };
}
