import { percentOf, project, type LonLat, type Point } from '../../domain/geo/mercator';
import { asIso3, type Iso3 } from '../../domain/iso3';
import type { Lang } from '../../i18n/lang';
import type { MapModel } from '../../view-models/map/mapModel';
import { onPointedAt } from '../../view-state/pointedCountry';
import { codeOf, countryElements, drawOutline } from './countryElements';
import { keyTarget } from '../../domain/geo/keyTarget';
import { makeTooltip } from './mapTooltip';

/** What the map asks and tells; read at the time of the event, so that handlers are attached once. */
export type MapDeps = {
  readonly model: () => MapModel;
  readonly lang: Lang;
  readonly places: ReadonlyMap<string, LonLat>;
  readonly choose: (iso3: Iso3) => void;
  readonly leave: () => void;
  /** Path and query of a country in the view as it is now. */
  readonly hrefOf: (iso3: Iso3) => string;
};

/** A pointer that moved further than this between press and click was dragging, in CSS pixels. */
const DRAG = 5;
/** How far beside a shape of a few pixels a click may fall, in CSS pixels. */
const NEAR = 12;

/** Makes a drawn map answer to pointer and keys. Returns what the painter needs afterwards and how to undo it. */
export function attachInteractions(area: HTMLElement, root: HTMLElement, tip: HTMLElement, deps: MapDeps) {
  const { links } = countryElements(root);
  const tooltip = makeTooltip(area, tip, deps.model);
  const points = new Map<string, Point>([...deps.places].map(([code, place]) => [code, project(place)]));
  const stop = new AbortController();
  const { signal } = stop;
  let pressed: readonly [number, number] | undefined;

  /** One tab stop: only this country's link can be tabbed to; arrows move it. */
  const setTabStop = (code: string): void => {
    for (const [other, link] of links) link.setAttribute('tabindex', other === code ? '0' : '-1');
  };
  const countryAt = (target: EventTarget | null): string | undefined =>
    target instanceof Element && root.contains(target) ? codeAbove(target, root) : undefined;

  const nearest = (x: number, y: number): string | undefined => {
    const frame = root.getBoundingClientRect();
    if (frame.width === 0) return undefined;
    let best: { code: string; distance: number } | undefined;
    for (const [code, place] of deps.places) {
      const { left, top } = percentOf(place);
      const distance = Math.hypot(
        frame.left + (left / 100) * frame.width - x,
        frame.top + (top / 100) * frame.height - y,
      );
      if (distance <= NEAR && (!best || distance < best.distance)) best = { code, distance };
    }
    return best?.code;
  };

  area.addEventListener(
    'pointerdown',
    (event) => {
      pressed = [event.clientX, event.clientY];
      tooltip.hide();
    },
    { signal },
  );
  area.addEventListener(
    'click',
    (event) => {
      const dragged =
        event.detail > 0 &&
        pressed !== undefined &&
        Math.hypot(event.clientX - pressed[0], event.clientY - pressed[1]) > DRAG;
      if (dragged) {
        event.preventDefault();
        return;
      }
      if (event.target instanceof Element && event.target.closest('[data-map-control]')) return;
      const direct = countryAt(event.target);
      const code = asIso3(direct ?? nearest(event.clientX, event.clientY) ?? '');
      if (!code) {
        deps.leave();
        return;
      }
      if (direct && (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) return;
      event.preventDefault();
      setTabStop(code);
      deps.choose(code);
    },
    { signal },
  );

  area.addEventListener(
    'pointermove',
    (event) => {
      const code = event.pointerType === 'touch' ? undefined : countryAt(event.target);
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
    const code = asIso3(countryAt(event.target) ?? '');
    if (code) links.get(code)?.setAttribute('href', deps.hrefOf(code));
  };
  root.addEventListener('pointerover', refreshLink, { signal });
  root.addEventListener('focusin', refreshLink, { signal });

  root.addEventListener(
    'focusin',
    (event) => {
      const target = event.target as Element;
      const code = countryAt(target);
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
      const from = countryAt(event.target);
      if (!from || event.metaKey || event.ctrlKey || event.altKey) return;
      const iso3 = asIso3(from);
      if (event.key === ' ' && iso3) {
        event.preventDefault();
        deps.choose(iso3);
        return;
      }
      const names = new Map(deps.model().countries.map((country) => [country.iso3 as string, country.name]));
      const to = keyTarget(event.key, from, points, names, deps.lang);
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

function codeAbove(target: Element, root: Element): string | undefined {
  const marked = target.closest('[data-country]');
  if (marked && root.contains(marked)) return marked.getAttribute('data-country') ?? undefined;
  const link = target.closest('a');
  return link ? codeOf(link) : undefined;
}
