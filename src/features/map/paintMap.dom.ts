import type { I18n } from '../../i18n/words';
import type { MapCountry, MapModel } from '../../facts/map/mapModel';
import { countryElements, drawOutline, shapeOf } from './countryElements.dom';
import { linkLabel } from './linkLabel';

const isSame = (a: MapCountry | undefined, b: MapCountry): boolean =>
  a !== undefined &&
  a.fill === b.fill &&
  a.faded === b.faded &&
  a.selected === b.selected &&
  a.certainty === b.certainty &&
  a.thin === b.thin &&
  a.valueText === b.valueText &&
  a.detailText === b.detailText &&
  a.name === b.name;

/** Whether anything is drawn over the fill. */
export const isMarked = ({ certainty, thin }: Pick<MapCountry, 'certainty' | 'thin'>): boolean =>
  certainty === 'contested' || thin;

function setIfNew(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function setSureness(element: Element, { certainty, thin }: MapCountry): void {
  setIfNew(element, 'data-certainty', certainty);
  setIfNew(element, 'data-thin', thin ? '' : null);
}

/**
 * Brings a drawn map to a model by difference: only countries that changed are touched, and of those only attributes
 * that differ. The one place that restyles the map, before and after Leaflet has it.
 * @param previous the model painted before, or `null` when the drawing came with the page.
 */
export function paintMap(root: Element, previous: MapModel | null, next: MapModel, i18n: I18n): void {
  const { painted, links, marks } = countryElements(root);
  const before = new Map(previous?.countries.map((country) => [country.iso3, country]));
  for (const country of next.countries) {
    if (isSame(before.get(country.iso3), country)) continue;
    for (const element of painted.get(country.iso3) ?? []) {
      setIfNew(element, 'data-fill', country.fill);
      setSureness(element, country);
      setIfNew(element, 'data-faded', country.faded ? '' : null);
      setIfNew(element, 'data-selected', country.selected ? '' : null);
    }
    const mark = marks.get(country.iso3);
    if (mark) {
      setSureness(mark, country);
      setIfNew(mark, 'data-faded', country.faded ? '' : null);
      setIfNew(mark, 'd', isMarked(country) ? shapeOf(root, country.iso3) : null);
    }
    const link = links.get(country.iso3);
    if (!link) continue;
    setIfNew(link, 'aria-label', linkLabel(country, i18n));
    setIfNew(link, 'aria-current', country.selected ? 'true' : null);
  }
  drawOutline(root, 'selected', next.countries.find(({ selected }) => selected)?.iso3);
}
