export const pages = {
  meta: {
    region: {
      title: 'How Latin America and the Caribbean stand toward China',
      description: (countries: string) =>
        `A map of ${countries} countries by stance toward China, with the reasons, the trade shift and the cooperation by sector, each figure with its source.`,
    },
    country: {
      title: (name: string) => `${name}: stance toward China, trade and cooperation`,
      description: (name: string, cls: string, engagement: string, guardedness: string) =>
        `${name}: ${cls}. Engagement ${engagement}, guardedness ${guardedness} of 100. Reasons with dates and sources, trade with China and the United States, cooperation by sector.`,
      descriptionGate: (name: string, cls: string) =>
        `${name}: ${cls}. Reasons with dates and sources, trade with China and the United States, cooperation by sector.`,
    },
    table: {
      title: 'All countries in a table',
      description: 'Class, axes, certainty and trade with China for the 33 countries.',
    },
    method: {
      title: 'Method: how a stance is worked out',
      description: 'The two axes, their components and weights, the classes, and how sure one can be.',
    },
    sources: {
      title: 'Sources, downloads, boundaries and names',
      description: 'Every source with publisher, licence and vintage, and the tables to download.',
    },
    sector: {
      title: (name: string) => `${name} between Latin America and China`,
      description: (name: string) =>
        `${name}: who finances what, which deals, plants, contracts, bans and cancellations there are between China and the 33 countries of Latin America and the Caribbean, each with its source.`,
    },
    notFound: { title: 'Page not found', description: 'This address leads to no page of the atlas.' },
  },
  region: {
    lead: (countries: string, eager: string, cautious: string, noTies: string) =>
      `${countries} governments: eager or leaning that way ${eager}, balancing, cautious or distant ${cautious}, recognising Taipei ${noTies}.`,
    asOf: (date: string) => `Stances as of ${date}`,
    offerTitle: 'What China offered in May 2025',
    offerIntro:
      'At the fourth ministerial meeting of the China-CELAC Forum in Beijing, China offered the region a partnership beyond commodities.',
    offer: {
      'credit-line': 'A credit line of 66 billion yuan, about US$ 9 to 10 bn at the rates the press used.',
      'five-programmes':
        'Five programmes, named solidarity, development, civilization, peace and people-to-people connectivity.',
      'party-invitations': '300 members of political parties invited each year for three years.',
      scholarships:
        '3,500 scholarships and 10,000 training places over three years, with 500 scholarships for teachers of Chinese and 300 places on poverty reduction.',
      'trade-above-500bn':
        'Trade between China and the region passed US$ 500 bn in 2024 for the first time, as quoted from the opening speech.',
      attendance: 'The presidents of Brazil, Chile and Colombia attended.',
      declaration: 'The Beijing Declaration was adopted, ten years after the forum began.',
      'action-plan':
        'A joint action plan for 2025 to 2027 was adopted, from trade and finance to energy, science and culture.',
      'visa-free':
        'Visa-free entry of up to 30 days for Argentina, Brazil, Chile, Peru and Uruguay, on trial from 1 June 2025 to 31 May 2026.',
      'colombia-belt-road': 'Colombia signed a Belt and Road cooperation plan.',
      'policy-paper': 'In December 2025 a third policy paper on the region followed, the first since 2016.',
    },
    notBySector: 'Not split by sector: the filter does not change this list.',
    onlyChosenClasses: 'Only the chosen classes are listed.',
    standTitle: 'Where the governments stand',
    standNote: 'A class says what a government did, not what it should do.',
  },
  table: {
    heading: 'All countries',
    intro: (year: string) =>
      `Stances for ${year}. A heading sorts by its column; a share whose source ends earlier says its year.`,
    country: 'Country',
    notBySector: 'Stances and trade shares are not split by sector: the filter does not change this table.',
    onlyChosenClasses: 'Only the chosen classes are listed.',
    firmness: 'How sure (draws that agree)',
    evidence: 'Evidence',
    exportShare: (year: string) => `Exports to China, % (${year})`,
    importShare: (year: string) => `Imports from China, % (${year})`,
  },
  method: {
    components: {
      partnership: 'Partnership level',
      belt_and_road: 'Belt and Road',
      free_trade: 'Free trade agreement',
      economic_ties: 'Economic ties',
      institutions: 'BRICS and Chinese-led banks',
      contacts: 'Contacts of leaders',
      political_support: 'Political support',
      openness: 'Openness in telecoms, security, ports, projects',
      swap_line: 'Currency swap line',
      visa: 'Visas',
      exit_or_refusal: 'Exit or refusal',
      restrictions: 'Restrictions',
      trade_defence: 'Trade defence',
      us_alignment: 'Alignment with the United States',
    },
  },
  sources: {
    heading: 'Sources, downloads, boundaries and names',
    sourcesTitle: 'Sources',
    publisher: 'Publisher',
    licence: 'Licence',
    vintage: 'Vintage',
    aggregatesOnly: 'Only sums go out, as its terms ask.',
    downloadsTitle: 'Downloads',
    downloadsNote: 'The same figures as tidy tables (CSV, UTF-8), described in a Frictionless data package.',
    rows: (n: string) => `${n} rows`,
    dataPackage: 'Data package description',
    changesTitle: 'Data version and changes',
    version: (version: string) => `This site shows data version ${version}.`,
    firstVersion:
      'It is the first published version. A link made on other data opens on this one and says so.',
    boundariesTitle: 'Boundaries and names',
    boundaries:
      'Shapes are Natural Earth, simplified. A line on this map is not a position on who is right. Dotted lines mark disputes: the Essequibo between Guyana and Venezuela (Guayana Esequiba in Venezuela), the Falkland Islands, Islas Malvinas in Argentina, and the border of Belize and Guatemala (Belice in Guatemala).',
    names:
      'Country names follow the Unicode CLDR. “Taipei” and “Taiwan” stand for the government in Taipei without a statement on status. Overseas territories are context; the atlas covers the 33 member states of CELAC.',
    loadFailed: 'The list of sources could not be loaded.',
  },
  notFound: {
    heading: 'Page not found',
    text: 'This address leads to no page of the atlas. The map and the search still work.',
    home: 'To the map of the region',
  },
};
