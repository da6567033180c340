import { useRef } from 'react';
import { ErrorCard } from './ErrorCard';
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
  const place = useRef<HTMLDivElement>(null);
  if (!failure) return <Skeleton height={height} />;
  return (
    <div ref={place}>
      <ErrorCard
        {...failure}
        onRetry={() => {
          // The button goes with the message: a reader by keyboard stays at this part instead of starting over.
          place.current?.parentElement?.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
          onRetry();
        }}
      />
    </div>
  );
}
