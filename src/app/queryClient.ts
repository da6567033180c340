import { QueryClient } from '@tanstack/react-query';
import { BundleError } from '../bundle/bundleError';

/** A lost connection is worth a second try by itself; a missing or broken file is not, the reader decides. */
export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < 1 && error instanceof BundleError && error.kind === 'offline',
        retryDelay: 800,
        refetchOnWindowFocus: false,
        refetchOnReconnect: true,
        networkMode: 'always',
      },
    },
  });
