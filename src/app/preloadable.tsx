import { useEffect, useReducer, type ComponentType } from 'react';
import { siteAnswers } from '../bundle/siteAnswers';
import { reloadOnce } from '../prefs/reloadOnce';
import { ErrorCard } from '../ui/ErrorCard';
import { Skeleton } from '../ui/Skeleton';
import { reloadPage } from '../view-state/history';
import { useI18n } from '../i18n/I18nContext';

/** A component whose code arrives later. */
export type Preloadable<P> = ComponentType<P> & {
  /** Fetches the code; once it is there the component draws at once, in the build too. */
  preload: () => Promise<void>;
};

/**
 * Splits a component off without a Suspense boundary: React may hold a suspended reveal back for 300 ms, and a page that
 * already stands as HTML must not flash a fallback.
 */
export function preloadable<P extends object>(
  load: () => Promise<ComponentType<P>>,
  height: number,
): Preloadable<P> {
  let Ready: ComponentType<P> | null = null;
  let failed = false;
  const preload = async (): Promise<void> => {
    try {
      Ready ??= await load();
      failed = false;
    } catch {
      failed = true;
    }
  };
  const Split: Preloadable<P> = (props: P) => {
    const { words } = useI18n();
    const [, redraw] = useReducer((count: number) => count + 1, 0);
    useEffect(() => {
      if (Ready || failed) return;
      void preload().then(async () => {
        // After a deploy the chunk's old name is gone: one reload brings the new page. Offline it would bring none.
        if (failed && (await siteAnswers()) && reloadOnce('chunk', reloadPage)) return;
        redraw();
      });
    });
    if (Ready) return <Ready {...props} />;
    if (!failed) return <Skeleton height={height} />;
    const retry = (): void => {
      failed = false;
      redraw();
    };
    return (
      <ErrorCard title={words.shell.errors.render} detail={words.shell.errors.renderStill} onRetry={retry} />
    );
  };
  Split.preload = preload;
  return Split;
}
