import * as L from 'leaflet';
import type { LateI18n } from '../../../i18n/lateWords';
import type { MapPoint } from './mapPointsModel';
import { closedByEscape } from '../../../ui/escape';
import { placeBeside } from '../mapTooltip.dom';

/** What opens where a mark of several projects cannot be parted by zooming: its projects by name. */
export type PlaceList = {
  readonly close: () => void;
  readonly isOpen: () => boolean;
};

type Open = {
  readonly area: HTMLElement;
  readonly points: readonly MapPoint[];
  readonly at: L.Point;
  readonly i18n: LateI18n<'cooperation'>;
  readonly choose: (id: string) => void;
  /** Called once, when the list goes by Escape or its button; not when a project was chosen or the map moved. */
  readonly leave: () => void;
};

/** Opens the list at a place of the map's frame, with the focus on its first project. */
export function openPlaceList({ area, points, at, i18n, choose, leave }: Open): PlaceList {
  const words = i18n.words.cooperation.points;
  const box = document.createElement('div');
  const heading = words.projectsHere(i18n.format, points.length);
  box.className = 'map-place-list';
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', heading);
  box.setAttribute('data-map-control', '');
  const head = document.createElement('p');
  const shut = document.createElement('button');
  shut.type = 'button';
  shut.textContent = words.close;
  const title = document.createElement('b');
  title.textContent = heading;
  head.append(title, shut);
  const list = document.createElement('ul');
  list.append(...points.map((point) => entryOf(point, choose)));
  box.append(head, list);
  L.DomEvent.disableClickPropagation(box);
  L.DomEvent.disableScrollPropagation(box);
  area.append(box);
  placeBeside(area, box, at.x, at.y);

  const close = (): void => {
    stopEscape();
    box.remove();
  };
  const abandon = (): void => {
    close();
    leave();
  };
  const stopEscape = closedByEscape({ part: () => box, close: abandon });
  shut.addEventListener('click', abandon);
  box.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const entries = [...list.querySelectorAll('button')];
    const here = entries.indexOf(document.activeElement as HTMLButtonElement);
    entries[Math.min(Math.max(0, here + step), entries.length - 1)]?.focus();
  });
  list.querySelector('button')?.focus({ preventScroll: true });
  return { close, isOpen: () => box.isConnected };
}

function entryOf(point: MapPoint, choose: (id: string) => void): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('data-record', point.id);
  const detail = document.createElement('small');
  detail.textContent = point.detail;
  button.append(point.title, detail);
  button.addEventListener('click', () => choose(point.id));
  item.append(button);
  return item;
}
