import type { Mark } from './marks';

const setIfNew = (element: Element, name: string, value: string | null): void => {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
};

/** A button in the form of its mark: the shape by CSS, its number as text beside or in it. */
export function makeMarkElement(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  const shape = document.createElement('span');
  const count = document.createElement('span');
  shape.className = 'map-point-shape';
  count.className = 'map-point-count';
  button.append(shape, count);
  return button;
}

/** Brings a button to its mark; what a number means is said by its name. */
export function drawMark(button: HTMLButtonElement, mark: Mark, name: string): void {
  const classes = [
    'map-point',
    `map-point-${mark.shape}`,
    mark.points.length > 1 ? 'map-point-several' : '',
    mark.barred ? 'map-point-barred' : '',
    mark.countLeft ? 'map-point-count-left' : '',
  ];
  setIfNew(button, 'class', classes.filter(Boolean).join(' '));
  setIfNew(button, 'data-mark', mark.key);
  setIfNew(button, 'data-precision', mark.precision);
  setIfNew(button, 'aria-label', name);
  button.style.setProperty('--size', `${mark.size.toFixed(1)}px`);
  const count = button.lastElementChild;
  if (count && count.textContent !== mark.count) count.textContent = mark.count;
}
