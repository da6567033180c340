import type { ComponentType } from 'react';
import { isCodeOutdated } from '../bundle/isCodeOutdated';
import { reloadOnce } from '../prefs/reloadOnce';
import { ErrorCard } from '../ui/ErrorCard';
import { lateCode } from '../ui/late/lateCode';
import { useLate } from '../ui/late/useLate';
import { Skeleton } from '../ui/Skeleton';
import { reloadPage } from '../view-state/history';
import { useI18n } from '../i18n/I18nContext';

/** A component whose code arrives later. */
export type Preloadable<P> = ComponentType<P> & {
  /** Fetches the code; once it is there the component draws at once, in the build too. */
  preload: () => Promise<void>;
};

/** After a deploy the chunk's old name is gone: one reload brings the new page. Offline, or without a deploy, it would bring none. */
const newerPage = async (): Promise<boolean> => (await isCodeOutdated()) && reloadOnce('chunk', reloadPage);

/** A part of the page in a chunk of its own, held in place by a skeleton of the usual height. */
export function preloadable<P extends object>(
  load: () => Promise<ComponentType<P>>,
  height: number,
): Preloadable<P> {
  const code = lateCode(load, newerPage);
  const Split: Preloadable<P> = (props: P) => {
    const { render, renderStill } = useI18n().words.shell.errors;
    const late = useLate(code);
    if (late.kind === 'ready') return <late.value {...props} />;
    if (late.kind === 'waiting') return <Skeleton height={height} />;
    return <ErrorCard title={render} detail={renderStill} onRetry={code.retry} isRetried={late.isRetried} />;
  };
  Split.preload = code.ask;
  return Split;
}
