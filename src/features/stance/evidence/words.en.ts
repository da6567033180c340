/** Context codes: what is on record without moving a stance. The codes that do are in `stance.codes`. */
const contextCodes = {
  'belt_and_road.not_member': 'Not in the Belt and Road on that date',
  'contacts.diplomatic_message': 'Diplomatic message or courtesy',
  'contacts.forum_delegate': 'Delegate below minister at the China-CELAC forum',
  'debt.context': 'About debt to China',
  'institutions.brics_invited': 'Invited to BRICS',
  'institutions.context': 'About a shared institution',
  'political.rights_abstained': 'Abstained in a vote on rights in China',
  'port_control.context': 'About control of a port',
  'recognition.context': 'About recognition',
  'recognition.taipei_reaffirmed': 'Ties with Taipei reaffirmed',
  'security_technology.context': 'About security technology',
  'telecom.context': 'About telecoms',
  'trade_defence.context': 'About trade defence',
  'us_alignment.context': 'About ties with the United States',
};

export const evidence = {
  contextCodes,
  lead: (counting: string, all: string, date: string) =>
    `${counting} of ${all} facts on record count on ${date}, newest first.`,
  pointsAre:
    'Points are how far an axis would move back if this fact alone were missing and all else stayed: facts that stand in for one another show 0, and the points do not add up to the axis.',
  gateTaipei:
    'On that day this government recognises Taipei: the gate decides the class, and the points change none.',
  gateNone: 'No recognition is on record for that day: there is no class, and the points change none.',
  beforeStart: (first: string) =>
    `Stances start in ${first}; the points here are what the model would give on that day.`,
  direction: { toward: 'Toward China', away: 'Away from China', context: 'Context' },
  tier: {
    official: 'official source',
    press_or_research: 'press or research',
    state_media_or_mirror: 'state media or a mirror',
    aggregator_or_partisan: 'aggregator or partisan site',
  },
  confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
  verified: 'verified on the source page',
  unverified: 'not verified',
  asOfStatus: 'so on that date, not begun then',
  sourceDate: (date: string) => `source of ${date}`,
  today: (component: string, points: string, axis: string) => `${component}: ${points} on ${axis}`,
  axisIn: { engagement: 'engagement', guardedness: 'guardedness' },
  nothing: {
    superseded: 'superseded by',
    outweighed: 'outweighed by',
    repeated: 'also said by',
    full: 'the component is full without it',
    faded: 'its effect has faded',
    'level-zero': 'its level is 0 and nothing was in force',
    'no-weight': 'the component has no weight',
  },
  gate: {
    decides: 'Decides the gate: whom the government recognises',
    superseded: 'Gate: superseded by',
    repeated: 'Gate: also said by',
  },
  filters: {
    title: 'Filter the facts',
    component: 'Component',
    direction: 'Direction',
    all: 'All',
    sector: 'Sector, for the whole page',
    verifiedOnly: 'Verified only',
    choice: (name: string, count: string) => `${name} (${count})`,
    clear: 'Clear the filters',
    sectorNote: (count: number, n: string) =>
      count === 1
        ? 'While sectors are chosen, 1 fact without a sector is left out.'
        : `While sectors are chosen, ${n} facts without a sector are left out.`,
    shown: (shown: string, all: string) => `${shown} of ${all} facts fit the filters.`,
    none: 'No fact fits the filters.',
  },
  aside: {
    title: 'On record, but not counted',
    context: 'Context: no component of the model reads these.',
    contextOwn: 'Context, or of a component you have dropped: nothing in your model reads these.',
    unverified: 'Not verified: your model asks for verified evidence only.',
    later: (date: string) => `Later than ${date}, the day shown.`,
  },
  row: {
    copy: 'Copy the link to this fact',
    details: 'Source, confidence, link',
    outside: 'Shown because the link names it; the filters would leave it out.',
    unknown: (id: string) => `This link names a fact ${id}, which is not on record here.`,
  },
  failedTitle: (country: string) => `The evidence on ${country} did not load`,
};
