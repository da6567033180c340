import { closedByEscape } from '../../ui/escape';
import type { MapModel } from '../../facts/map/mapModel';

/** Puts a box beside a place of the area, in pixels of its frame, so that it stays within it. */
export function placeBeside(area: HTMLElement, element: HTMLElement, x: number, y: number): void {
  const width = element.offsetWidth;
  const left = Math.min(Math.max(4, x + 14), Math.max(4, area.clientWidth - width - 4));
  const top =
    y + 18 + element.offsetHeight > area.clientHeight ? Math.max(4, y - element.offsetHeight - 10) : y + 18;
  element.style.transform = `translate(${Math.round(left)}px,${Math.round(top)}px)`;
}

/** Names the country under the pointer or the focus. Plain DOM: hovering never renders React. */
export function makeTooltip(area: HTMLElement, element: HTMLElement, model: () => MapModel) {
  const name = document.createElement('b');
  const value = document.createElement('span');
  const detail = document.createElement('small');
  element.replaceChildren(name, value, detail);
  let shown: string | undefined;
  let stopEscape: (() => void) | undefined;

  const hide = (): void => {
    if (shown === undefined) return;
    shown = undefined;
    element.removeAttribute('data-open');
    stopEscape?.();
    stopEscape = undefined;
  };
  return {
    hide,
    show(code: string, clientX: number, clientY: number): void {
      if (code !== shown) {
        const country = model().countries.find(({ iso3 }) => iso3 === code);
        if (!country) return;
        name.textContent = country.name;
        value.textContent = country.valueText;
        detail.textContent = country.detailText;
        shown = code;
        element.setAttribute('data-open', '');
        stopEscape ??= closedByEscape({ close: hide });
      }
      const frame = area.getBoundingClientRect();
      placeBeside(area, element, clientX - frame.left, clientY - frame.top);
    },
  };
}
