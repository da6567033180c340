/** Texts of the method page; every number comes from the model or a file of the bundle. */
export const method = {
  heading: 'How a stance is worked out',
  lead: 'Every class on the map can be traced to dated facts with sources, worked out again by hand, and disagreed with. This page says how.',
  contents: 'On this page',
  sections: {
    framework: 'The framework',
    axes: 'Two axes, never one',
    components: 'Components, levels and weights',
    rules: 'Rules',
    classes: 'From axes to a class',
    gate: 'The gate before it',
    example: 'A worked example',
    certainty: 'How sure',
    comparison: 'Beside other measures',
    limits: 'What it does not say',
    versions: 'Versions of the model',
    cite: 'Cite, check, correct',
  },

  framework: {
    text: 'The measure follows the standard work on composite indicators, which asks for a stated framework, data with sources, explicit weights, an uncertainty analysis, a comparison with other measures, and the whole open to be taken apart.',
    handbook:
      'OECD and European Commission (JRC): Handbook on Constructing Composite Indicators. Methodology and User Guide (2008)',
    facts:
      'It rests on two things: dated facts about what a government did, one row and one source each; and China’s share of the country’s goods trade.',
  },

  axes: {
    engagement: 'Engagement is what a government has tied itself to China by.',
    guardedness: 'Guardedness is what it has put up against China, or committed to elsewhere.',
    why: 'A government can do both at once. One number would average that away, and hide the very thing a reader needs.',
    mean: 'Each axis runs from 0 to 100. It is the weighted mean of its components, each between 0 and 1, times 100. A component without data leaves both sums.',
    formula: 'axis = 100 × Σ (weight × value) / Σ weight',
  },

  components: {
    intro:
      'A level says how far an act goes within its component, from 0 to 1. Weights and levels are judgements, made in the open: how much hangs on them is shown under “How sure”, and any reader can change them.',
    weightOnly: (weight: string) => `weight ${weight}`,
    weight: (weight: string, sharePct: string) => `weight ${weight}, ${sharePct} of the axis`,
    code: 'Fact',
    level: 'Level',
    raisesOnly: 'raises only',
    measure: (mean: string, window: string, full: string) =>
      `China’s share of goods trade, mean of the latest ${mean} years with data among the ${window} up to the date; 1 at ${full} and above.`,
    why: {
      partnership:
        'The name of the partnership is what both governments agreed to call their tie. The names are ranked by practice, announced at the top and seldom undone, so this is one of the heavier components.',
      belt_and_road:
        'Joining is a choice a government makes in public, and so is leaving. A plan to align without joining counts half, a statement of support less, and neither takes away from a signature.',
      free_trade:
        'A treaty binds successors and is hard to leave. Talks count as a step on the way; what was reached is not lost when talks stall.',
      economic_ties:
        'Trade is the tie that costs most to cut, and the only one measured in the same way everywhere. It weighs most on its axis, yet too little to make a class alone: it follows geology and demand as much as policy.',
      institutions:
        'Membership in BRICS and in the banks that China leads or founded is a formal choice. It binds less than a treaty with China itself, so it weighs less.',
      contacts:
        'Visits between leaders and presence at the forum show where attention goes. They are frequent, so each further one adds less, and they fade.',
      political_support:
        'Votes and signatures on rights, the one-China position and China’s initiatives cost little in money but are noticed in Beijing and elsewhere.',
      openness:
        'Letting Chinese firms into networks, security, ports and large projects is a decision about dependence. What counts here is the government’s act, not the firm’s success.',
      swap_line:
        'A swap line between central banks is a safety net in hard times. Few countries have one, so it weighs little.',
      visa: 'Visa waivers are easy to grant and easy to suspend: a small sign, with a small weight.',
      exit_or_refusal:
        'To leave, decline or undo is the clearest no. It fades, because a later government inherits the exit but not always the will.',
      restrictions:
        'Bans, limits and reviews in telecoms, security, ports, projects, loans, visas and votes are what a government puts up itself, so they weigh most on this axis, together with commitments elsewhere.',
      trade_defence:
        'Duties and quotas against imports from China protect an industry more than they take sides, hence the lightest weight here.',
      us_alignment:
        'Agreements with the United States that bear on China commit a government elsewhere. They add up, each counted once it is signed or joined.',
    },
  },

  rules: {
    intro: 'Each component turns its rows dated up to the day into a value by one of these rules.',
    names: {
      'in-force': 'In force',
      highest: 'Highest so far',
      'sum-once': 'Sum, each once',
      'sum-capped': 'Sum',
      saturating: 'Adding up, with less and less effect',
      decaying: 'Fading',
      measure: 'Measured',
    },
    texts: {
      'in-force':
        'The level of the latest row that changes the state. A row that says “this was so on that date” can raise it, never lower it.',
      highest: 'The highest level reached so far.',
      'sum-once': 'The sum of the levels of the different facts, each counted once, at most 1.',
      'sum-capped': 'The sum of the levels of all rows, at most 1.',
      saturating: 'Every further act adds a little less, and every act fades with its age.',
      decaying: 'The strongest act after fading.',
      measure: 'A measured share over the share at which the component is full, at most 1.',
    },
    formulas: {
      'in-force': 'level of the latest change of state',
      highest: 'max(level)',
      'sum-once': 'min(1; Σ level of each different fact)',
      'sum-capped': 'min(1; Σ level)',
      saturating: '1 − exp(−Σ level × 0.5^(age / half-life))',
      decaying: 'max(level × 0.5^(age / half-life))',
      measure: 'min(1; share / full share)',
    },
    dates: (halfLife: string) =>
      `Age is in years, the half-life is ${halfLife} years. A date without a month counts from 1 January, one without a day from the 15th.`,
  },

  classes: {
    cuts: (eMid: string, eHigh: string, gMid: string, gHigh: string) =>
      `Engagement is cut at ${eMid} and ${eHigh}, guardedness at ${gMid} and ${gHigh}. A value on a cut belongs to the band above it.`,
    matrix: 'Class by the bands of both axes',
    low: 'low',
    mid: 'mid',
    high: 'high',
  },

  gate: {
    text: 'Before all that stands recognition. A government that recognises Taipei has no formal ties with Beijing and no class from the axes, whatever else it did. Without any recognition on record a country is not assessed.',
    dates: (first: string) =>
      `Stances are shown from ${first}: before that the evidence is only milestones. A year’s stance is that of 31 December; the latest is that of the day after the last row.`,
  },

  example: {
    intro: (name: string, date: string) =>
      `${name} on ${date}, from the rows to the class. The figures are computed on this page by the function that colours the map; they are rounded here, not in the sums.`,
    noRows: 'No row: 0',
    noData: 'No figure: left out of both sums',
    value: (value: string) => `value ${value}`,
    replaced: 'no longer in force',
    same: 'says the same',
    share: (pct: string, years: string) => `China’s share of goods trade ${pct}, mean of ${years}`,
    gate: (code: string, date: string) => `Gate: ${code}, ${date}. The axes decide.`,
    classOf: (engagement: string, eBand: string, guardedness: string, gBand: string, cls: string) =>
      `Engagement ${engagement} is ${eBand}, guardedness ${guardedness} is ${gBand}: ${cls}.`,
    sure: (pct: string, certainty: string, rows: string) =>
      `${pct} of the draws end in this class (${certainty}); it rests on ${rows} rows.`,
    failed: 'The rows of the example did not load',
  },

  certainty: {
    draws: (draws: string) =>
      `The whole is worked out ${draws} times with a fixed seed, so that anyone gets the same draws. Each draw changes, at random:`,
    weights: (low: string, high: string) => `every weight, times a number between ${low} and ${high}`,
    halfLife: (years: string) => `the half-life: ${years} years`,
    fullAt: (shares: string) => `the trade share at which that component is full: ${shares}`,
    bands: (points: string) => `each of the four cuts, by up to ${points} points either way`,
    keep: (pct: string) => `the evidence: each row is kept with a probability of ${pct}`,
    range:
      'The range beside an axis runs from the 5th to the 95th percentile of the draws. The stability of a class is the share of draws that end in it.',
    words: (firm: string, likely: string) =>
      `Firm from ${firm}, likely from ${likely}, contested below. The gate is a matter of record and is not drawn.`,
    thin: (rows: string) =>
      `Under ${rows} rows the page says thin evidence, whatever the draws say: silence is not calm.`,
  },

  comparison: {
    intro:
      'Rank correlations (Spearman’s ρ, from −1 to 1) between the stances and three measures made by others. Each measure is turned so that more means closer to China, and each is compared with the stance of its own year. They measure other things, votes, opinion and exposure, so agreement is no proof and disagreement no refutation.',
    caption: 'Rank correlations of the stances with other measures',
    measure: 'Measure',
    n: 'Countries',
    years: 'Year',
    difference: 'Engagement minus guardedness',
    names: {
      'unga-distance': 'Votes in the United Nations General Assembly',
      'pew-latest': 'Favourable views of China, latest wave',
      'pew-wide': 'Favourable views of China, latest wave with more countries',
      'china-index-2022': 'China Index 2022',
      'china-index-2024': 'China Index 2024',
    },
    about: {
      'unga-distance':
        'Closeness of ideal points to China’s (Bailey, Strezhnev and Voeten). Votes cover the whole world agenda, and most countries of the region vote near China on most of it.',
      'pew-latest':
        'Share of people with a favourable view (Pew Research Center, which bears no responsibility for this use). What people think, not what governments do.',
      'pew-wide': 'The same question some years back, when more countries of the region were asked.',
      'china-index-2022':
        'Rank by exposure to influence (Doublethink Lab), as far as pages name it. How far influence reaches, not how a government stands.',
      'china-index-2024': 'The same index two years on, for the ranks that pages name.',
    },
    says: {
      engagement: {
        positive: (strength: string) =>
          `Governments tied closer to China also stand closer in this measure (${strength}).`,
        negative: (strength: string) =>
          `Governments tied closer to China stand further off in this measure (${strength}).`,
        none: 'How closely a government is tied to China says next to nothing about this measure.',
      },
      guardedness: {
        positive: (strength: string) => `More guarded governments stand closer to China in it (${strength}).`,
        negative: (strength: string) =>
          `More guarded governments stand further from China in it (${strength}).`,
        none: 'How guarded a government is says next to nothing about it.',
      },
    },
    strength: { weak: 'a weak link', moderate: 'a moderate link', strong: 'a strong link' },
    tooFew: (n: string) =>
      `With ${n} countries this says nothing either way; it is shown so that nothing is left out.`,
    compared: (names: string) => `Compared: ${names}.`,
    withoutAxes: (names: string) => `Left out, without a class from the axes that year: ${names}.`,
    noFigure: (names: string) => `Without a figure that year: ${names}.`,
    absent: 'No order on one side, or too few countries for a figure',
    sources: 'Licences and addresses are under Sources.',
    failed: 'The comparison did not load',
  },

  limits: {
    formal:
      'Formal commitments outlive governments. A signature still counts when the will behind it is gone.',
    reported:
      'Large countries are reported more, so their evidence is fuller. A zero for a small island is partly silence.',
    acts: 'Only acts on record count: what is agreed in private, or done by firms and provinces alone, is missing.',
    judgement:
      'Weights and levels are judgements. Another sound choice would move some countries over a cut.',
    opinion: 'A stance is not public opinion, not friendship, and no verdict on what is right.',
    early: 'Codes fit the years since the Belt and Road better than those before.',
    end: (date: string) => `Nothing after ${date} is in it.`,
  },

  versions: {
    current: (version: string) => `The site shows version ${version} of the model.`,
    changes: { '1.0': 'The first published model.' },
    policy:
      'A change of weights, levels, codes or cuts makes a new version and is listed here with what it changed. New evidence makes a new data version, not a new model.',
  },

  cite: {
    citation: (title: string, model: string, data: string, address: string) =>
      `Vaivén: ${title}. Stance model ${model}, data version ${data}. ${address}`,
    title: 'how Latin America and the Caribbean stand toward China',
    evidence: 'Download the evidence (CSV)',
    model: 'Download stances by year (CSV)',
    components: 'Download component values (CSV)',
    guide: 'How to add, correct or dispute a row (contributor’s guide)',
    inEnglish: 'in English',
    sources: 'All sources and tables',
  },
};
