/** Functions that run in the page under test: what of its layout and focus a reader would notice. */

/** How far the document can be scrolled, CSS pixels; on a wide screen nothing of it may be out of view. */
export function scrollableBy(): number {
  return document.documentElement.scrollHeight - window.innerHeight;
}

/** Where the reader is: how far the document and the panel are scrolled, and what has the focus. */
export function whereabouts(): { page: number; panel: number; focus: string } {
  const active = document.activeElement;
  const words = active?.getAttribute('aria-label') ?? active?.textContent ?? '';
  return {
    page: Math.round(window.scrollY),
    panel: Math.round(document.querySelector('[data-panel]')?.scrollTop ?? 0),
    focus: `${active?.tagName.toLowerCase() ?? ''} ${words.trim().slice(0, 60)}`,
  };
}

/**
 * Positioned elements that a scroller around them does not hold: they stay where they are when it scrolls, and what is
 * far down in it makes the whole document as long.
 */
export function escapingTheirScroller(): string[] {
  const holds = (style: CSSStyleDeclaration): boolean =>
    style.position !== 'static' ||
    style.transform !== 'none' ||
    /layout|paint|strict|content/.test(style.contain);
  return [...document.querySelectorAll('body *')].flatMap((element) => {
    if (getComputedStyle(element).position !== 'absolute') return [];
    for (let around = element.parentElement; around; around = around.parentElement) {
      const style = getComputedStyle(around);
      if (holds(style)) return [];
      if (around !== document.body && /auto|scroll|hidden/.test(style.overflow))
        return [`${element.className} in ${around.tagName.toLowerCase()}.${around.className}`];
    }
    return [];
  });
}
