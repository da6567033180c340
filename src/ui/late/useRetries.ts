import { useState } from 'react';

/** Trying again, with memory: whether what failed has been tried again in vain. */
export function useRetries(retry: () => void): { onRetry: () => void; isRetried: boolean } {
  const [isRetried, setRetried] = useState(false);
  return {
    isRetried,
    onRetry: () => {
      setRetried(true);
      retry();
    },
  };
}
