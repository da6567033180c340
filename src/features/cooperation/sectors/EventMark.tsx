import type { EventMark as Mark } from './eventsModel';

const SHAPES: Readonly<Record<Mark, string>> = {
  up: 'M8 2 14 13H2Z',
  down: 'M8 14 2 3h12Z',
  neither: 'M8 3a5 5 0 1 0 0 10A5 5 0 1 0 8 3Z',
  stop: 'M3 3 13 13M13 3 3 13',
};

/** Tells by its shape whether an event deepens, restricts or stops; the words beside it say the same. */
export function EventMark({ mark }: { mark: Mark }) {
  return (
    <svg className={`event-mark is-${mark}`} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path d={SHAPES[mark]} />
    </svg>
  );
}
