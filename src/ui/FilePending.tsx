import { ErrorCard } from './ErrorCard';
import { useRetries } from './late/useRetries';
import { Skeleton } from './Skeleton';

type Props = {
  /** Usual height of what is awaited, in pixels. */
  height: number;
  /** What to say when it did not come; null while it may still come. */
  failure: { readonly title: string; readonly detail: string } | null;
  onRetry: () => void;
};

/** The place of a part whose file has not come: held while it may, and told when it did not. */
export function FilePending({ height, failure, onRetry }: Props) {
  const retries = useRetries(onRetry);
  return failure ? <ErrorCard {...failure} {...retries} /> : <Skeleton height={height} />;
}
