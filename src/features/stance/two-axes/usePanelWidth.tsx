import { useEffect, useState, type RefObject } from 'react';

/** Usual width of the panel's content, for the first drawing; CSS pixels. */
const USUAL = 392;

/** The width there is for a picture, followed as the panel changes; CSS pixels. */
export function usePanelWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(USUAL);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
