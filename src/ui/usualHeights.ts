/**
 * The table of the heights, in pixels, that are kept free while a part is not there yet, so that nothing jumps when it
 * comes. A plain name is the part before it is drawn: its code has not come, or the reader is not near. A name with
 * `File` is what is left to come once the rest of the part stands, where that differs. Two numbers are for the region
 * and for one country. It is read as `USUAL_HEIGHTS.part`; being single constants, the build writes each number where it
 * is used, and the shell does not carry the others.
 */

// The panel of the region and of a country.
export const planeAndSwings = 1900;
export const changesAndPlane = 2400;
export const sectorsAndRecords = 2900;
export const plane = 620;
export const swings = 1300;
export const changes = 860;
export const changesFile = 760;
export const turnsFile = 360;
export const reasonsFile = 320;
export const reweigh = 1500;
export const evidence = 3600;

// Trade of a country.
export const tradeTab = 2150;
export const partnersFile = 2000;
export const partnerChartsFile = 1140;
export const sides = 760;
export const sidesFile = 520;
export const composition = 1600;
export const compositionFile = 1500;
export const concentration = 1600;
export const exposure = 2100;
export const exposureFile = 1900;
export const newTrade = 1850;
export const tradeWar = 760;

// Trade of the region.
export const regionTrade = 7400;
export const regionCountries = 1620;
export const regionMultiples = 1320;
export const regionPlaces = 940;
export const regionPrices = 500;
export const regionNewTrade = 2100;

// Cooperation.
export const shift = 5300;
export const shiftFile = { region: 4600, country: 900 } as const;
export const shiftTradeFile = 48;
export const regionSectors = 2200;
export const sectorsTab = 1300;
export const sectorPage = 2600;
export const sectorFile = 900;
export const indicator = { region: 520, country: 330 } as const;
export const telecom = { region: 980, country: 180 } as const;
export const cars = 560;
export const topics = 640;
export const sectorEvents = { region: 1500, country: 600 } as const;
export const sectorFinance = { region: 1140, country: 500 } as const;
export const sectorDeals = { region: 1400, country: 880 } as const;
export const sectorDependence = 500;
export const sectorDependenceFile = 620;
export const sectorClaims = { region: 700, country: 500 } as const;
export const regionRecords = 700;
export const countryRecords = 2000;
export const recordPanel = 420;
export const recordFiltersFile = 110;
export const recordList = { region: 1900, country: 800 } as const;
export const recordListFile = 900;

// Pages of their own.
export const countryTable = 1400;
export const methodPage = 9000;
export const methodExampleFile = 2200;
export const methodComparisonFile = 900;
export const sourcesPage = 1800;
export const sourcesFile = 900;
