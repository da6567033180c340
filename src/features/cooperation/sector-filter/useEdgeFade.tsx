import { useEffect, useState, type RefObject } from 'react';

type Hidden = { readonly start: boolean; readonly end: boolean };

/** Whether a row that scrolls sideways has something out of sight at either end. */
export function useEdgeFade(row: RefObject<HTMLElement | null>): Hidden {
  const [hidden, setHidden] = useState<Hidden>({ start: false, end: false });
  useEffect(() => {
    const element = row.current;
    if (!element) return;
    const measure = (): void => {
      const start = element.scrollLeft > 1;
      const end = element.scrollLeft + element.clientWidth < element.scrollWidth - 1;
      setHidden((before) => (before.start === start && before.end === end ? before : { start, end }));
    };
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [row]);
  return hidden;
}
