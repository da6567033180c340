import type { ReactNode } from 'react';
import { useI18n } from '../i18n/I18nContext';
import { AsBuilt } from './AsBuilt';
import type { Asked } from './asked';
import { builtPart } from './builtParts';
import { ErrorCard } from './ErrorCard';
import { useRetries } from './late/useRetries';
import { Skeleton } from './Skeleton';
import { useSlow } from './useSlow';

type Wait = {
  /** Usual height of what is drawn from the file, in pixels. */
  height: number;
  /** What to say when it did not come; null while it may still come. */
  failure: {
    readonly title: string;
    readonly detail: string;
    readonly remedy?: 'retry' | 'reload';
  } | null;
};

type Props<T> = Wait & {
  file: Asked<T>;
  /**
   * Of a part that the build draws too: a name of its own, by which what was built is found, and whether the view is
   * the one that was built. Another's text is not shown, however right it was.
   */
  built?: { readonly name: string; readonly isOfView: boolean };
  /** What stands around the wait, where what is drawn brings its own. */
  frame?: (wait: ReactNode) => ReactNode;
  children: (data: T) => ReactNode;
};

/**
 * Draws what needs a file. Until it has come its place is held, or what was built stays; and it is told there when it is
 * slow or did not come.
 */
export function FromFile<T>({ file, built, frame, children, ...wait }: Props<T>) {
  const { data } = file;
  if (data !== null && data !== undefined) {
    const drawn = children(data);
    return built ? <AsBuilt name={built.name}>{drawn}</AsBuilt> : drawn;
  }
  const hasBuilt = built?.isOfView === true && builtPart(built.name) !== null;
  const standIn = hasBuilt ? <AsBuilt name={built.name}>{null}</AsBuilt> : null;
  const pending = <Pending {...wait} onRetry={() => void file.refetch()} standIn={standIn} />;
  return frame ? frame(pending) : pending;
}

type PendingProps = Wait & { onRetry: () => void; standIn: ReactNode };

function Pending({ height, failure, onRetry, standIn }: PendingProps) {
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
