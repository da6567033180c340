import type { ReactNode } from 'react';
import { useI18n } from '../i18n/I18nContext';
import { ErrorCard } from './ErrorCard';
import { useRetries } from './late/useRetries';
import { Skeleton } from './Skeleton';
import { useSlow } from './useSlow';

type Props = {
  /** Usual height of what is awaited, in pixels. */
  height: number;
  /** What to say when it did not come; null while it may still come. */
  failure: {
    readonly title: string;
    readonly detail: string;
    readonly remedy?: 'retry' | 'reload';
  } | null;
  onRetry: () => void;
  /** What the build drew here, where that is right for the view. */
  standIn?: ReactNode;
};

/** The place of a part whose file has not come: held while it may, and told when it is slow or did not. */
export function FilePending({ height, failure, onRetry, standIn = null }: Props) {
  const { slow, asBuilt } = useI18n().words.shell.errors;
  const isSlow = useSlow(failure === null);
  const retries = useRetries(onRetry);
  if (!failure && !standIn) return <Skeleton height={height} isSlow={isSlow} />;
  return (
    <>
      {/* The live region is there before its text: one that arrives together with it is often not read out. */}
      <div role="status">{!failure && isSlow && <p>{`${slow} ${asBuilt}`}</p>}</div>
      {failure && (
        <ErrorCard
          {...failure}
          detail={standIn ? `${failure.detail} ${asBuilt}` : failure.detail}
          {...retries}
        />
      )}
      {standIn}
    </>
  );
}
