import { displayValue } from '../displayValue';
import { componentField, directionField, rowField, verifiedField } from './evidenceFields';
import type { LinkField } from './linkField';
import { kindField, recordField, statusField, yearsField } from './recordFields';
import { shockField } from './shockField';
import { flowField, productField, scaleField, sortField, unitField } from './tradeFields';
import { classField, fromField, measureField, sectorField, tabField, yearField } from './viewFields';
import { weightsField } from './weightsField';

/** The version of the data a full link was made on: it changes nothing of the view. */
const versionField: LinkField = {
  name: 'v',
  words: [],
  isList: false,
  isShown: false,
  usual: (view) => view,
  parse: (text, known) => ({
    put: (view) => view,
    issues: text === known.dataVersion ? [] : [{ kind: 'older-data', value: displayValue(text) }],
  }),
  short: () => null,
  full: (_view, known) => encodeURIComponent(known.dataVersion),
};

/**
 * The fields of a link, in the order they are written: a promise (`docs/link-contract.md`, whose table is checked against
 * this list). Parser, serialisers, default view and boot script read nothing else, so that a field is added here only.
 */
export const LINK_FIELDS: readonly LinkField[] = [
  sectorField,
  yearField,
  measureField,
  tabField,
  classField,
  weightsField,
  fromField,
  rowField,
  componentField,
  directionField,
  verifiedField,
  unitField,
  scaleField,
  flowField,
  sortField,
  productField,
  shockField,
  kindField,
  statusField,
  yearsField,
  recordField,
  versionField,
];

/** Names kept for later; a link that has one is told so. */
export const RESERVED_NAMES: readonly string[] = ['embed'];
