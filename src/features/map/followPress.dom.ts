/** A mouse that moved further than this between press and click was dragging, in CSS pixels. */
const DRAG = 5;

type Press = { readonly x: number; readonly y: number; readonly isFinger: boolean; wasMoved: boolean };

const far = (press: Press, event: MouseEvent): boolean =>
  Math.hypot(event.clientX - press.x, event.clientY - press.y) > DRAG;

/**
 * Tells clicks from drags, and where a finger really was. A browser makes no click of a finger that wandered, but may
 * set the click aside to a target beside it: neither its distance from the press nor its own place says what was meant.
 */
export function followPress(area: HTMLElement, signal: AbortSignal) {
  let press: Press | undefined;
  let lifted: readonly [x: number, y: number] | undefined;

  area.addEventListener(
    'pointerdown',
    (event) => {
      const { clientX: x, clientY: y } = event;
      press = { x, y, isFinger: event.pointerType === 'touch', wasMoved: false };
      lifted = [x, y];
    },
    { signal, capture: true },
  );
  area.addEventListener(
    'pointermove',
    (event) => {
      if (press && event.buttons !== 0 && far(press, event)) press.wasMoved = true;
    },
    { signal, capture: true },
  );
  area.addEventListener('pointerup', (event) => (lifted = [event.clientX, event.clientY]), {
    signal,
    capture: true,
  });

  /** Clicks from the keyboard have no press before them. */
  const pressOf = (click: MouseEvent): Press | undefined => (click.detail > 0 ? press : undefined);
  return {
    wasDragged(click: MouseEvent): boolean {
      const before = pressOf(click);
      return before !== undefined && !before.isFinger && (before.wasMoved || far(before, click));
    },
    isFinger: (click: PointerEvent): boolean =>
      click.pointerType === 'touch' || pressOf(click)?.isFinger === true,
    placeOf: (click: MouseEvent): readonly [x: number, y: number] =>
      pressOf(click)?.isFinger && lifted ? lifted : [click.clientX, click.clientY],
  };
}
