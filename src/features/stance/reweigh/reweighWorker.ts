import { drawnRange, type RangeRow } from './reweighRanges';
import type { FromWorker, ToWorker } from './rangesMessages';

/** Draws the ranges away from the page, year by year in the order asked for, until a newer model comes. */

type Facts = Extract<ToWorker, { kind: 'facts' }>;
type Request = Extract<ToWorker, { kind: 'draw' }>;

let facts: Facts | null = null;
let latest = 0;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'facts') facts = data;
  else if (data.kind === 'stop') latest = 0;
  else {
    latest = data.id;
    if (facts) void draw(facts, data);
  }
});

async function draw({ atlas, scoring }: Facts, { id, custom, years }: Request): Promise<void> {
  for (const year of years) {
    const ranges: Record<string, RangeRow> = {};
    for (const country of scoring.countries) {
      ranges[country.iso3] = drawnRange(atlas, country, year, custom);
      await nextTask();
      if (id !== latest) return;
    }
    postMessage({ id, year, ranges } satisfies FromWorker);
  }
}

const channel = new MessageChannel();
let resume: (() => void)[] = [];
channel.port1.onmessage = () => {
  const waiting = resume;
  resume = [];
  for (const go of waiting) go();
};

/** Lets waiting messages in. A timer would do, but browsers hold nested timers back by 4 ms each. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    resume.push(resolve);
    channel.port2.postMessage(null);
  });
