import { closedByEscape } from '../../../ui/escape';
import { placeBeside } from '../mapTooltip.dom';
import type { Mark } from './marks';

/** Names the mark under the pointer or the focus, as the countries' tooltip does: plain DOM, nothing renders. */
export function makePointTooltip(area: HTMLElement) {
  const element = document.createElement('div');
  element.className = 'map-tooltip';
  element.setAttribute('aria-hidden', 'true');
  const title = document.createElement('b');
  const detail = document.createElement('span');
  element.append(title, detail);
  area.append(element);
  let stopEscape: (() => void) | undefined;
  const hide = (): void => {
    element.removeAttribute('data-open');
    stopEscape?.();
    stopEscape = undefined;
  };
  return {
    show(mark: Mark, x: number, y: number): void {
      title.textContent = mark.title;
      detail.textContent = mark.detail;
      element.setAttribute('data-open', '');
      stopEscape ??= closedByEscape({ close: hide });
      placeBeside(area, element, x, y);
    },
    hide,
    remove: (): void => {
      hide();
      element.remove();
    },
  };
}
