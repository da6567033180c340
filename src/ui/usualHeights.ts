/**
 * Heights in pixels that are kept free while a part is not there yet, so that nothing jumps when it comes. A plain name
 * is the part before it is drawn: its code has not come, or the reader is not near. A name with `File` is what is left
 * to come once the rest of the part stands, where that differs. Two numbers are for the region and for one country.
 */
export const USUAL_HEIGHTS = {
  // The panel of the region and of a country.
  planeAndSwings: 1900,
  changesAndPlane: 2400,
  sectorsAndRecords: 2900,
  plane: 620,
  swings: 1300,
  changes: 860,
  changesFile: 760,
  turnsFile: 360,
  reasonsFile: 320,
  reweigh: 1500,
  evidence: 3600,

  // Trade of a country.
  tradeTab: 2150,
  partnersFile: 2000,
  partnerChartsFile: 1140,
  sides: 760,
  sidesFile: 520,
  composition: 1600,
  compositionFile: 1500,
  concentration: 1600,
  exposure: 2100,
  exposureFile: 1900,
  newTrade: 1850,
  tradeWar: 760,

  // Trade of the region.
  regionTrade: 7400,
  regionCountries: 1620,
  regionMultiples: 1320,
  regionPlaces: 940,
  regionPrices: 500,
  regionNewTrade: 2100,

  // Cooperation.
  shift: 5300,
  shiftFile: { region: 4600, country: 900 },
  shiftTradeFile: 48,
  regionSectors: 2200,
  sectorsTab: 1300,
  sectorPage: 2600,
  sectorFile: 900,
  indicator: { region: 520, country: 330 },
  telecom: { region: 980, country: 180 },
  cars: 560,
  topics: 640,
  sectorEvents: { region: 1500, country: 600 },
  sectorFinance: { region: 1140, country: 500 },
  sectorDeals: { region: 1400, country: 880 },
  sectorDependence: 500,
  sectorDependenceFile: 620,
  sectorClaims: { region: 700, country: 500 },
  regionRecords: 700,
  countryRecords: 2000,
  recordPanel: 420,
  recordFiltersFile: 110,
  recordList: { region: 1900, country: 800 },
  recordListFile: 900,

  // Pages of their own.
  countryTable: 1400,
  methodPage: 9000,
  methodExampleFile: 2200,
  methodComparisonFile: 900,
  sourcesPage: 1800,
  sourcesFile: 900,
} as const;
