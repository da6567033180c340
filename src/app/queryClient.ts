import { QueryCache, QueryClient } from '@tanstack/react-query';
import { BundleError, type BundleErrorKind } from '../bundle/bundleError';
import { reloadOnce } from '../prefs/reloadOnce';
import { reloadPage } from '../view-state/history';

/** What may be over a moment later is worth a second try by itself; for all else the reader decides. */
const PASSING: ReadonlySet<BundleErrorKind> = new Set(['offline', 'timeout', 'server-error']);

export const isPassing = (error: unknown): boolean => error instanceof BundleError && PASSING.has(error.kind);

/** After a deploy the page's own data are gone: a new page has its own. Returns whether it comes. */
export const reloadIfOutdated = (error: unknown): boolean =>
  error instanceof BundleError && error.kind === 'outdated' && reloadOnce('data', reloadPage);

export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    queryCache: new QueryCache({
      // Only for what the reader looks at: a guess ahead, as under a passing pointer, may not take the page away.
      onError: (error, query) => {
        if (query.getObserversCount() > 0) reloadIfOutdated(error);
      },
    }),
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < 1 && isPassing(error),
        retryDelay: 800,
        // A part that comes into view finds a failure told beside it: asking anew would take that message away again.
        retryOnMount: (query) => query.getObserversCount() <= 1,
        refetchOnWindowFocus: false,
        refetchOnReconnect: true,
        networkMode: 'always',
      },
    },
  });
