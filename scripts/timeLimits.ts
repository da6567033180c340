/**
 * How long the check waits before it calls something hung. Limits end what never ends; they judge no speed. So they are
 * many times what an idle machine takes, and grow on a slow or busy one.
 */
export type Machine = {
  /** What the fixed computation took. */
  readonly computationMs: number;
  /** Processes that run or wait to run, on average over the last minute. */
  readonly load: number;
  readonly processors: number;
};

/** What the fixed computation takes on the machine the limits were set on. */
const REFERENCE_MS = 50;
/** A machine that is idle when it is measured may be busy before the check is over. */
const MARGIN = 3;
/** Past this a machine is of no use, and a hang would be waited for all day. */
export const MOST_SLOWNESS = 20;

const bounded = (slowness: number): number =>
  slowness >= 1 ? Math.min(slowness, MOST_SLOWNESS) : 1; /* What is no number is not slow either. */

/** How many times slower than the reference a machine may prove to be: `MARGIN` to `MOST_SLOWNESS`. */
export const slownessOf = ({ computationMs, load, processors }: Machine): number =>
  bounded(MARGIN * bounded(computationMs / REFERENCE_MS) * bounded(load / processors));

/** The slowness that `npm test` has measured; 1 where tests are run by themselves. */
export const slownessIn = (environment: Readonly<Record<string, string | undefined>>): number =>
  bounded(Number(environment['TEST_SLOWNESS']));

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Limits in whole milliseconds: Node takes no others for the end of a process. */
export const timeLimits = (slowness: number) => ({
  /** For one thing to appear, be clickable or answer. */
  waitMs: Math.round(30 * SECOND * slowness),
  /** For one test, or what is set up for it, without a browser. */
  unitTestMs: Math.round(MINUTE * slowness),
  /** For one test in a browser. */
  journeyMs: Math.round(4 * MINUTE * slowness),
  /** For one step of the check. */
  stepMs: Math.round(30 * MINUTE * slowness),
});

/** The limits of this run. */
export const LIMITS = timeLimits(slownessIn(process.env));
