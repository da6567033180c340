import { useEffect, useState } from 'react';
import { setYear } from '../../view-state/actions';
import type { TimelineModel } from './timelineModel';

const STEP_MS = 700;

/** Steps through the years while playing; ends at the last year and when the tab is hidden. */
export function usePlay({ year, playFrom, lastYear }: TimelineModel) {
  const [isPlaying, setPlaying] = useState(false);

  useEffect(() => {
    if (!isPlaying) return;
    const step = (): void => {
      const next = Math.min(lastYear, Math.max(playFrom, year + 1));
      setYear(next);
      if (next >= lastYear) setPlaying(false);
    };
    const timer = setTimeout(step, STEP_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, year, playFrom, lastYear]);

  useEffect(() => {
    if (!isPlaying) return;
    const stopWhenHidden = (): void => {
      if (document.hidden) setPlaying(false);
    };
    document.addEventListener('visibilitychange', stopWhenHidden);
    return () => document.removeEventListener('visibilitychange', stopWhenHidden);
  }, [isPlaying]);

  return {
    isPlaying,
    pause: () => setPlaying(false),
    toggle: () => {
      if (!isPlaying && (year >= lastYear || year < playFrom)) setYear(playFrom);
      setPlaying(!isPlaying);
    },
  };
}
