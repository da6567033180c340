/** Components as they stand inside a sentence. */
const inside = {
  partnership: 'partnership level',
  belt_and_road: 'the Belt and Road',
  free_trade: 'free trade',
  economic_ties: 'China’s share of trade',
  institutions: 'BRICS and Chinese-led banks',
  contacts: 'contacts of leaders',
  political_support: 'political support',
  openness: 'openness in telecoms, security, ports and projects',
  swap_line: 'the currency swap line',
  visa: 'visas',
  exit_or_refusal: 'exit or refusal',
  restrictions: 'restrictions',
  trade_defence: 'trade defence',
  us_alignment: 'alignment with the United States',
};

export const changes = {
  inside,
  heading: 'Why now, and what changed',
  compareWith: 'Compared with',
  noEarlier: (year: string) =>
    `Stances start in ${year}; there is no earlier year to compare with. Choose a later one.`,
  notBefore: (from: string, year: string, used: string) =>
    `The link compares with ${from}, which is not a year of stances before ${year}; ${used} is taken instead.`,
  points: (n: string, isOne: boolean) => (isOne ? `${n} point` : `${n} points`),
  axisIs: { engagement: 'Engagement', guardedness: 'Guardedness' },
  rose: (axis: string, points: string, year: string) => `${axis} rose ${points} since ${year}`,
  fell: (axis: string, points: string, year: string) => `${axis} fell ${points} since ${year}`,
  because: (finding: string, causes: string) => `${finding}: ${causes}`,
  still: (year: string) => `Neither axis has moved a point since ${year}`,
  gateChange: (from: string, to: string, year: string) => `From ${from} in ${year} to ${to}`,
  gateStill: (cls: string, year: string) =>
    `${cls} in ${year} and in the year shown: the gate decides the class, so there is nothing on the axes to compare.`,
  gateNote: (year: string) =>
    `In ${year} the gate decided the class and the atlas shows no axes; the bars take what the same acts come to by the components.`,
  classChange: (from: string, to: string) => `Class: from ${from} to ${to}.`,
  classSame: (cls: string) => `Class: ${cls}, as before.`,
  subtitle: (from: string, to: string) => `What each component moved, in points, from ${from} to ${to}.`,
  partsAre:
    'A component’s points sum to its axis. Inside it, what was there first fades to the later day, then each new fact is counted in order of date with what it added then.',
  axisLine: (from: string, to: string) => `from ${from} to ${to}`,
  unchanged: (n: string, isOne: boolean) =>
    isOne ? '1 component did not move.' : `${n} components did not move.`,
  fading: 'Older facts fading',
  measure: (from: string, to: string) => `China’s share of goods trade from ${from} to ${to}`,
  availability: 'Data that came or went',
  appeared: (name: string) =>
    `${name} has a figure only on the later day; it enters the axis and shares its weight.`,
  vanished: (name: string) =>
    `${name} has a figure only on the earlier day; it leaves the axis and the others weigh more.`,
  table: { what: 'What moved', axis: 'Axis', date: 'Date', points: 'Points', total: 'Axis in all' },
  sources: 'Each fact has its source in the evidence tab.',
  failedTitle: (country: string) => `What changed in ${country} did not load`,
  swing: {
    heading: 'Who moved most',
    title: (name: string, from: string, to: string, year: string) =>
      `${name} moved most since ${year}: from ${from} to ${to}`,
    titleSame: (name: string, cls: string, year: string) =>
      `${name} moved most since ${year}, and stays ${cls}`,
    none: (year: string) => `No country has moved since ${year}`,
    subtitle: (from: string, to: string) =>
      `Class and axes on ${from} and ${to}. A changed recognition comes first, then distance moved on the two axes.`,
    gated: (n: string, isOne: boolean) =>
      isOne
        ? '1 country has no class from the axes in either year and is not listed.'
        : `${n} countries have no class from the axes in either year and are not listed.`,
    staysIn: (cls: string) => `stays ${cls}`,
    fromTo: (from: string, to: string) => `${from} → ${to}`,
    fromToSpoken: (from: string, to: string) => `from ${from} to ${to}`,
    gateMove: 'recognition changed',
    showAll: (n: string) => `Show all ${n}`,
    showFewer: 'Show fewer',
    table: {
      country: 'Country',
      from: (year: string) => `Class ${year}`,
      to: (year: string) => `Class ${year}`,
      engagement: 'Engagement',
      guardedness: 'Guardedness',
      distance: 'Distance',
    },
    sources: 'Computed from the evidence of each country.',
  },
  turns: {
    heading: 'Turns by date',
    intro: (from: string, to: string) =>
      `Recognition, the Belt and Road and BRICS: who turned which way, ${from} to ${to}. Each leads to its fact and source.`,
    none: 'No turn on record between the two days.',
    earlier: (n: string) => `Show ${n} from before`,
    hideEarlier: 'Hide those from before',
    codes: {
      'recognition.beijing': (name: string) => `${name} switches recognition to Beijing`,
      'recognition.taipei': (name: string) => `${name} switches recognition to Taipei`,
      'recognition.pledge_to_switch': (name: string) => `${name}: pledge to recognise Taipei again`,
      'belt_and_road.signed': (name: string) => `${name} joins the Belt and Road`,
      'belt_and_road.withdrawn': (name: string) => `${name} leaves the Belt and Road`,
      'belt_and_road.declined': (name: string) => `${name} declines to join the Belt and Road`,
      'institutions.brics_member': (name: string) => `${name} becomes a member of BRICS`,
      'institutions.brics_partner': (name: string) => `${name} becomes a partner of BRICS`,
      'institutions.brics_declined': (name: string) => `${name} declines membership of BRICS`,
    },
    failedTitle: 'The dated turns did not load',
    still: 'The list above is complete without them.',
  },
};
