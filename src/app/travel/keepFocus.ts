import { focusHeading, placeOf } from '../../ui/places';

/** What a reader can go on from. */
const NEXT = 'h1, h2, h3, a[href], button:not([disabled]), input, select, summary';

/**
 * Sees to it that the focus never falls out of the page: when what has it is taken away (a notice that is dismissed, a
 * button that has done its work), it goes to the next thing in the nearest part around that is still there, else to the
 * page's heading. Returns what undoes it.
 */
export function keepFocus(): () => void {
  /** What has the focus and all around it, innermost first. */
  let trail: readonly Element[] = [];
  const onFocusIn = ({ target }: FocusEvent): void => {
    trail = target instanceof Element ? [target, ...elementsAround(target)] : [];
  };
  const onFocusOut = ({ target }: FocusEvent): void => {
    // What is still there afterwards was left by the reader, who clicked beside it.
    queueMicrotask(() => {
      if (trail[0] === target && (target as Element).isConnected) trail = [];
    });
  };
  const observer = new MutationObserver(() => {
    const [last, ...around] = trail;
    if (!last || last.isConnected) return;
    trail = [];
    const active = document.activeElement;
    if (active === null || active === document.body) focusNext(around);
  });
  document.addEventListener('focusin', onFocusIn);
  document.addEventListener('focusout', onFocusOut);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', onFocusIn);
    document.removeEventListener('focusout', onFocusOut);
  };
}

function elementsAround(element: Element): Element[] {
  const around: Element[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) around.push(at);
  return around;
}

function focusNext(around: readonly Element[]): void {
  for (const part of around) {
    // Beyond the panel or the map, the nearest is the page's heading.
    if (part === placeOf('panel') || part.matches('main, body') || part.contains(placeOf('panel'))) break;
    const next = part.isConnected ? nextIn(part) : null;
    if (!next) continue;
    if (/^h/.test(next.localName)) next.setAttribute('tabindex', '-1');
    next.focus({ preventScroll: true });
    return;
  }
  focusHeading();
}

const nextIn = (part: Element): HTMLElement | null =>
  [...part.querySelectorAll<HTMLElement>(NEXT)].find((element) => element.getClientRects().length > 0) ??
  null;
