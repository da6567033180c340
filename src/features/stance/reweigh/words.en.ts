/** A model of the reader's own: the panel that makes it, the banner over it, and what tables say that are copied under it. */
export const reweigh = {
  title: 'Weigh it yourself',
  lead: 'Move what you would weigh differently. Map, classes and table follow, and the link carries your weights.',
  axisNote: (total: string) => `${total} points of weight, shared out among the components that are left.`,
  /** Published points of weight, and the share of the axis they have now. */
  weightNow: (points: string, share: string) => `${points} points as published, now ${share} of the axis`,
  weightDropped: (points: string) => `${points} points as published, now dropped`,
  times: (factor: string) => `× ${factor}`,
  timesSpoken: (factor: string) => `${factor} times the published weight`,
  sliderLabel: (name: string) => `Weight of ${name}`,
  drop: 'Drop',
  dropLabel: (name: string) => `Drop ${name}`,
  halfLife: 'Half-life',
  halfLifeNote: 'Where acts fade, one counts half as much after this time.',
  years: (count: number, years: string) => (count === 1 ? `${years} year` : `${years} years`),
  verifiedOnly: 'Verified evidence only',
  verifiedNote: 'Leaves out the facts that nobody has checked on the source page.',
  reset: 'Back to the published model',
  changed: {
    title: (year: string) => `What changes class in ${year}`,
    off: 'Nothing yet: these are the published weights.',
    none: 'No country changes class.',
    stays: (count: number, n: string) =>
      count === 1 ? '1 country keeps its class.' : `${n} countries keep their class.`,
    move: (from: string, to: string) => `${from} → ${to}`,
    moveSpoken: (from: string, to: string) => `from ${from} to ${to}`,
    beforeStart: (first: string) => `Stances start in ${first}; choose a later year to see what changes.`,
  },
  state: {
    loading: 'Your weights are being applied; until then the published classes are shown.',
    scores: 'Classes and axes follow your weights. How sure they are is being drawn anew.',
    rangesFailed:
      'Classes and axes follow your weights. How sure they are could not be drawn in this browser.',
    ranges: 'Classes, axes and ranges follow your weights.',
    failed: 'Your weights could not be applied.',
    failedStill: 'The page shows the published model.',
  },
  banner: {
    label: 'Your own weights',
    on: 'These classes use your own weights, not the published model.',
    loading: 'Your own weights are being applied.',
    failed: 'Your own weights could not be applied; the classes are those of the published model.',
    differs: (list: string) => `Different: ${list}.`,
  },
  differs: {
    dropped: (name: string) => `${name} dropped`,
    weight: (name: string, factor: string) => `${name} × ${factor}`,
    halfLife: (years: string) => `half-life ${years}`,
    verifiedOnly: 'verified evidence only',
  },
  exportNote: (list: string) => `Reader’s own weights, not the published model of Vaivén: ${list}.`,
  pending: {
    certainty: 'certainty being drawn anew',
    range: 'range being drawn anew',
    axisText: (axis: string, value: string) => `${axis} ${value} of 100, range being drawn anew`,
  },
  nothingLeft: 'You have dropped every component of an axis, so there is no class.',
};
