import { MEASURES } from '../../domain/measures';
import { SECTOR_IDS } from '../../domain/sectors';
import { STANCE_CLASSES } from '../../domain/stanceClass';
import { FIRST_STANCE_YEAR, FIRST_YEAR } from '../../domain/years';
import { displayValue } from '../displayValue';
import { usualFromYear } from '../usualFromYear';
import { TABS } from '../viewState';
import { choiceField, inView, linkField, listField, wrong } from './linkField';

const yearIn = (text: string): number => (/^\d{4}$/.test(text) ? Number(text) : NaN);
const yearText = (year: number | null): string | null => (year === null ? null : String(year));

export const sectorField = listField({
  name: 'sector',
  at: inView('sectors'),
  members: SECTOR_IDS,
  issue: (value) => ({ kind: 'unknown-sector', value }),
  isInPath: ({ page }) => page.kind === 'sector',
});

export const yearField = linkField({
  name: 'year',
  at: inView('year'),
  usual: null,
  read: (text, { latestYear }) => {
    const year = yearIn(text);
    // A full link writes the latest year out; while it is still the latest, that is the default view.
    return year >= FIRST_YEAR && year <= latestYear
      ? { value: year === latestYear ? null : year, issues: [] }
      : wrong({ kind: 'bad-year', value: displayValue(text) });
  },
  write: yearText,
  writeFull: (year, _view, { latestYear }) => String(year ?? latestYear),
});

export const measureField = choiceField({
  name: 'measure',
  at: inView('measure'),
  usual: 'stance',
  choices: MEASURES,
  issue: (value) => ({ kind: 'unknown-measure', value }),
});

export const tabField = choiceField({
  name: 'tab',
  at: inView('tab'),
  usual: 'stance',
  choices: TABS,
  issue: (value) => ({ kind: 'unknown-tab', value }),
});

export const classField = listField({
  name: 'class',
  at: inView('classes'),
  members: STANCE_CLASSES,
  issue: (value) => ({ kind: 'unknown-class', value }),
});

/** The parsed link says the usual year as `null` (`parseLink`), for which year that is depends on the year shown. */
export const fromField = linkField({
  name: 'from',
  at: inView('from'),
  usual: null,
  read: (text, { latestYear }) => {
    const from = yearIn(text);
    return from >= FIRST_STANCE_YEAR && from <= latestYear
      ? { value: from, issues: [] }
      : wrong({ kind: 'bad-from', value: displayValue(text) });
  },
  write: yearText,
  writeFull: (from, { year }, { latestYear }) => String(from ?? usualFromYear(year ?? latestYear)),
});
