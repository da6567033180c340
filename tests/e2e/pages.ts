import { NOT_FOUND_DOCUMENT, type PageOptions } from './openPage';

/** One page of every kind, languages and the smallest state included. */
export const PAGES = [
  '/',
  '/country/CHL',
  '/country/BRB',
  '/country/PRY',
  '/country/CHL?tab=trade',
  '/country/ARG?tab=sectors&sector=renewables,transport',
  '/country/KNA?tab=sectors&sector=oil-gas',
  '/sector/digital',
  '/es/sector/ev',
  '/?measure=export-share&year=2015',
  '/?class=cautious',
  '/country/PAN?tab=evidence',
  '/country/CRI?w=us_alignment:0',
  '/table',
  '/method',
  '/sources',
  '/es/',
  '/pt/country/BRA',
  '/no/such/page',
] as const;

/** What opening one of `PAGES` needs: the address that does not exist answers with status 404, and the browser says so. */
export const optionsFor = (path: string): PageOptions =>
  /no\/such|XYZ/.test(path) ? { expected: [NOT_FOUND_DOCUMENT] } : {};
