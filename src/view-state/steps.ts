/** What names an element again after it was drawn anew. */
export type FocusName = { readonly tag: string; readonly label: string; readonly nth: number };

/** Where a reader was on leaving a step of the history: how far page and panel were scrolled, and what had the focus. */
export type Whereabouts = {
  readonly page: number;
  readonly panel: number;
  readonly focus: FocusName | null;
};

type StepState = { readonly step: string; readonly left?: Whereabouts };

let made = 0;
/** Unlike any step of this page or of one loaded before it. */
const newStep = (): string => `${performance.timeOrigin.toFixed()}-${String(made++)}`;

const stateIn = (state: unknown): StepState | null =>
  typeof state === 'object' && state !== null && 'step' in state ? (state as StepState) : null;

/**
 * Keeps where the reader was at each step. A step that is left forward or by leaving the site holds it in its own state,
 * which outlives the page; one left by Back, which cannot be written any more, in memory.
 */
export function makeSteps(history: Pick<History, 'state'>) {
  const inMemory = new Map<string, Whereabouts>();
  let current = stateIn(history.state)?.step ?? newStep();
  return {
    /** The state of the current step, with where the reader is if that is to outlive the page. */
    state: (left?: Whereabouts): StepState => (left ? { step: current, left } : { step: current }),
    keep: (left: Whereabouts): void => void inMemory.set(current, left),
    /** Whether the step the browser has gone to is one that was made here, and not by a jump to a fragment. */
    isKnown: (): boolean => stateIn(history.state) !== null,
    /** The browser stands at another step, or at a new one. */
    move: (): void => {
      current = stateIn(history.state)?.step ?? newStep();
    },
    next: (): StepState => ({ step: newStep() }),
    left: (): Whereabouts | null => inMemory.get(current) ?? stateIn(history.state)?.left ?? null,
  };
}
