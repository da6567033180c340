import { project, type LonLat } from '../../domain/geo/mercator';
import type { Point } from '../../domain/layout/point';
import { asIso3, type Iso3 } from '../../domain/iso3';
import type { Lang } from '../../i18n/lang';
import type { MapModel } from '../../facts/map/mapModel';
import { onPointedAt } from '../../view-state/pointedCountry';
import { countryElements, drawOutline } from './countryElements.dom';
import { countryNear, countryOf, isControl } from './countryNear.dom';
import { followPress } from './followPress.dom';
import { keyTarget } from '../../domain/geo/keyTarget';
import { makeTooltip } from './mapTooltip.dom';

/** What the map asks and tells; read at the time of the event, so that handlers are attached once. */
export type MapDeps = {
  readonly model: () => MapModel;
  readonly lang: () => Lang;
  /** Where countries are named, for the arrow keys. */
  readonly places: () => readonly (readonly [code: string, place: LonLat])[];
  readonly choose: (iso3: Iso3) => void;
  readonly leave: () => void;
  /** Path and query of a country in the view as it is now. */
  readonly hrefOf: (iso3: Iso3) => string;
};

/** How far beside a shape, which may have a few pixels only, a click and a tap may fall, in CSS pixels. */
const NEAR = { mouse: 6, finger: 12 } as const;

/** Makes a drawn map answer to pointer and keys. Returns what the painter needs afterwards and how to undo it. */
export function attachInteractions(area: HTMLElement, root: HTMLElement, tip: HTMLElement, deps: MapDeps) {
  const { links } = countryElements(root);
  const tooltip = makeTooltip(area, tip, deps.model);
  const stop = new AbortController();
  const { signal } = stop;
  const press = followPress(area, signal);

  /** One tab stop: only this country's link can be tabbed to; arrows move it. */
  const setTabStop = (code: string): void => {
    for (const [other, link] of links) link.setAttribute('tabindex', other === code ? '0' : '-1');
  };
  const codeUnder = (target: EventTarget | null): string | undefined => countryOf(target, root);

  area.addEventListener('pointerdown', () => tooltip.hide(), { signal });
  area.addEventListener(
    'click',
    (event) => {
      if (press.wasDragged(event)) {
        event.preventDefault();
        return;
      }
      if (isControl(event.target)) return;
      const [x, y] = press.placeOf(event);
      const target = codeUnder(event.target);
      // What a finger was on goes before what the browser took for its target.
      const meant = press.isFinger(event)
        ? (countryNear(root, x, y, NEAR.finger) ?? target)
        : (target ?? countryNear(root, x, y, NEAR.mouse));
      const code = asIso3(meant ?? '');
      if (!code) {
        deps.leave();
        return;
      }
      if (target && (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) return;
      event.preventDefault();
      setTabStop(code);
      deps.choose(code);
    },
    { signal },
  );

  area.addEventListener(
    'pointermove',
    (event) => {
      const code = event.pointerType === 'touch' ? undefined : codeUnder(event.target);
      drawOutline(root, 'hover', code);
      if (code) tooltip.show(code, event.clientX, event.clientY);
      else tooltip.hide();
    },
    { signal },
  );
  area.addEventListener(
    'pointerleave',
    () => {
      drawOutline(root, 'hover', undefined);
      tooltip.hide();
    },
    {
      signal,
    },
  );

  // The link a reader may open in a new tab says what is shown now; written when it is about to be used.
  const refreshLink = (event: Event): void => {
    const code = asIso3(codeUnder(event.target) ?? '');
    if (code) links.get(code)?.setAttribute('href', deps.hrefOf(code));
  };
  root.addEventListener('pointerover', refreshLink, { signal });
  root.addEventListener('focusin', refreshLink, { signal });

  root.addEventListener(
    'focusin',
    (event) => {
      const target = event.target as Element;
      const code = codeUnder(target);
      if (!code || !target.matches(':focus-visible')) return;
      setTabStop(code);
      drawOutline(root, 'focus', code);
      const frame = target.getBoundingClientRect();
      tooltip.show(code, frame.left + frame.width / 2, frame.top + frame.height / 2);
    },
    { signal },
  );
  root.addEventListener(
    'focusout',
    () => {
      drawOutline(root, 'focus', undefined);
      tooltip.hide();
    },
    {
      signal,
    },
  );

  root.addEventListener(
    'keydown',
    (event) => {
      const from = codeUnder(event.target);
      if (!from || event.metaKey || event.ctrlKey || event.altKey) return;
      const iso3 = asIso3(from);
      if (event.key === ' ' && iso3) {
        event.preventDefault();
        deps.choose(iso3);
        return;
      }
      const names = new Map(deps.model().countries.map((country) => [country.iso3 as string, country.name]));
      const points = new Map(deps.places().map(([code, place]): [string, Point] => [code, project(place)]));
      const to = keyTarget(event.key, from, points, names, deps.lang());
      if (to === undefined) return;
      event.preventDefault();
      setTabStop(to);
      (links.get(to) as HTMLElement | SVGElement | undefined)?.focus({ preventScroll: true });
    },
    { signal },
  );

  // Pointed at in another picture: the shape by its outline, an island by its handle.
  let pointed: Element | undefined;
  const stopPointed = onPointedAt((code) => {
    pointed?.removeAttribute('data-pointed');
    pointed = code ? links.get(code) : undefined;
    pointed?.setAttribute('data-pointed', '');
    drawOutline(root, 'hover', code ?? undefined);
  });

  setTabStop(deps.model().countries.find(({ selected }) => selected)?.iso3 ?? 'BRA');
  return {
    /** After each painting: the chosen country is where Tab enters, and what an open tooltip says is out of date. */
    painted(): void {
      tooltip.hide();
      const chosen = deps.model().countries.find(({ selected }) => selected);
      if (chosen && !root.contains(document.activeElement)) setTabStop(chosen.iso3);
    },
    detach: () => {
      tooltip.hide();
      stop.abort();
      stopPointed();
    },
  };
}
