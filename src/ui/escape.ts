/** Something open in the page that Escape closes. */
export type Closable = {
  readonly close: () => void;
  /** The part that is open: Escape pressed inside it is meant for it before anything around it. */
  readonly part?: () => Element | null;
  /** Whether Escape pressed outside the part closes it too; left out, it does. */
  readonly fromAfar?: (target: Element) => boolean;
  /** For what opens and closes without saying so; left out, it is open for as long as it is registered. */
  readonly isOpen?: () => boolean;
};

/** `open` closes first, the last opened before the others; the `view` itself is left only when nothing is open in it. */
type Level = 'open' | 'view';

const registered: Record<Level, Closable[]> = { open: [], view: [] };

/** Where Escape belongs to the field, which empties or folds itself, unless what is open holds the field. */
const FIELDS = 'select, textarea, [contenteditable], input:not([type=range], [type=checkbox], [type=radio])';

/** Registers what Escape closes; returns how to take it off again. */
export function closedByEscape(closable: Closable, level: Level = 'open'): () => void {
  if (registered.open.length + registered.view.length === 0) document.addEventListener('keydown', onKeyDown);
  registered[level].push(closable);
  return () => {
    registered[level] = registered[level].filter((other) => other !== closable);
    if (registered.open.length + registered.view.length === 0)
      document.removeEventListener('keydown', onKeyDown);
  };
}

/** The only place where Escape is heard: one press closes the innermost thing and means nothing else. */
function onKeyDown(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
  const target = event.target instanceof Element ? event.target : document.body;
  const innermost = innermostAt(target);
  if (!innermost) return;
  event.preventDefault();
  innermost.close();
}

function innermostAt(target: Element): Closable | undefined {
  const open = registered.open.filter(({ isOpen }) => isOpen?.() ?? true);
  const fold = foldAround(target);
  const holding = [...open, ...(fold ? [fold] : [])].filter((one) => one.part?.()?.contains(target));
  if (holding.length > 0) return holding.reduce((inner, one) => (isWithin(one, inner) ? one : inner));
  if (target.closest(FIELDS)) return undefined;
  const meant = ({ fromAfar }: Closable): boolean => fromAfar?.(target) ?? true;
  return open.findLast(meant) ?? registered.view.findLast(meant);
}

const isWithin = (one: Closable, other: Closable): boolean =>
  other.part?.()?.contains(one.part?.() ?? null) ?? false;

/** A fold needs no registering: where the focus is inside an open one, Escape folds it and goes to what opens it. */
function foldAround(target: Element): Closable | null {
  const fold = target.closest<HTMLDetailsElement>('details[open]');
  const summary = fold?.querySelector('summary');
  if (!fold || !summary || getComputedStyle(summary).display === 'none') return null;
  return {
    part: () => fold,
    close: () => {
      fold.open = false;
      summary.focus();
    },
  };
}
