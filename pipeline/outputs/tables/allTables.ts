import type { Facts } from '../../facts';
import {
  carSharesTable,
  concernsTable,
  opportunitiesTable,
  sectorEventsTable,
  telecomTable,
} from './cooperation';
import { dealsTable, financeTable, financeTotalsTable, projectsTable } from './finance';
import { importDependenceTable, solarImportsTable } from './newTrade';
import { commodityPricesTable, tariffsTable } from './pricesAndTariffs';
import { commodityFlowsTable, tradeProductsTable } from './products';
import { macroTable, sourcesTable } from './reference';
import { evidenceTable, stanceComponentsTable, stanceTable } from './stance';
import type { Table } from './table';
import { partnerPlacesTable, tradeAlternativesTable, tradeTable } from './trade';

/** In the order of the data package. */
const TABLES: readonly ((facts: Facts) => Table)[] = [
  stanceTable,
  stanceComponentsTable,
  evidenceTable,
  tradeTable,
  tradeAlternativesTable,
  tradeProductsTable,
  commodityFlowsTable,
  partnerPlacesTable,
  importDependenceTable,
  solarImportsTable,
  commodityPricesTable,
  tariffsTable,
  financeTable,
  financeTotalsTable,
  dealsTable,
  projectsTable,
  sectorEventsTable,
  concernsTable,
  opportunitiesTable,
  telecomTable,
  carSharesTable,
  macroTable,
  sourcesTable,
];

export const allTables = (facts: Facts): Table[] => TABLES.map((make) => make(facts));
