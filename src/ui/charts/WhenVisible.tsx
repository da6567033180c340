import { useEffect, useRef, useState, type ReactNode } from 'react';

type Props = { height: number; children: ReactNode };

/** How far outside the visible part a chart is already drawn, so that scrolling does not meet blanks. */
const AHEAD = '160px';

/** Draws its children only while they are in or near view, in a box of fixed height, so that nothing jumps. */
export function WhenVisible({ height, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    if (typeof IntersectionObserver === 'undefined') {
      const timer = setTimeout(() => setVisible(true));
      return () => clearTimeout(timer);
    }
    const observer = new IntersectionObserver(
      (entries) => setVisible(entries.at(-1)?.isIntersecting ?? false),
      { rootMargin: AHEAD },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} className="chart-box" style={{ height }}>
      {visible ? children : null}
    </div>
  );
}
