import * as v from 'valibot';
import { SECTOR_IDS, type SectorId } from '../../src/domain/sectors';
import { readCurated } from '../lib/curated';
import { fileError } from '../lib/dataError';

const rule = v.object({ match: v.string(), give: v.string(), in: v.optional(v.array(v.string())) });

/** `data/sectors/project_subjects.json`: the vocabulary of project labels and how a source's sector and title lead to it. */
const schema = v.object({
  about: v.string(),
  subjects: v.record(v.string(), v.string()),
  instruments: v.record(v.string(), v.string()),
  subjectRules: v.array(rule),
  subjectByAtlasSector: v.partial(v.object(v.entriesFromList(SECTOR_IDS, v.string()))),
  subjectBySector: v.record(v.string(), v.string()),
  instrumentRules: v.array(rule),
  instrumentOtherwise: v.string(),
});

/** The keys for a project, from the source's sector name, its title and the sector of the atlas; `null` for a sector name nobody has mapped. */
export type Classify = (
  sectorName: string,
  title: string,
  sector: SectorId,
) => { subject: string; instrument: string } | null;

export type ProjectWords = {
  classify: Classify;
  /** English words of a label, 'Hydropower · loan · 2010'; the app has its own in three languages. */
  label(subject: string, instrument: string, year: number): string;
};

export function readProjectWords(file: string): ProjectWords {
  const words = readCurated(file, schema);
  const given = [
    ...words.subjectRules.map(({ give }) => give),
    ...Object.values(words.subjectByAtlasSector),
    ...Object.values(words.subjectBySector),
  ];
  const unknown = [
    ...given.filter((key) => key !== undefined && !(key in words.subjects)),
    ...[...words.instrumentRules.map(({ give }) => give), words.instrumentOtherwise].filter(
      (key) => !(key in words.instruments),
    ),
  ];
  if (unknown.length > 0)
    throw fileError(file, `"${unknown.join('", "')}" is given by a rule and has no English word`);

  const compiled = (rules: typeof words.subjectRules) =>
    rules.map(({ match, give, in: within }) => ({ pattern: new RegExp(match, 'i'), give, within }));
  const subjectRules = compiled(words.subjectRules);
  const instrumentRules = compiled(words.instrumentRules);
  const first = (rules: typeof subjectRules, sectorName: string, title: string) =>
    rules.find(({ pattern, within }) => (within?.includes(sectorName) ?? true) && pattern.test(title))?.give;

  return {
    classify(sectorName, title, sector) {
      const fallback = words.subjectBySector[sectorName];
      if (fallback === undefined) return null;
      return {
        subject: first(subjectRules, sectorName, title) ?? words.subjectByAtlasSector[sector] ?? fallback,
        instrument: first(instrumentRules, sectorName, title) ?? words.instrumentOtherwise,
      };
    },
    label: (subject, instrument, year) =>
      [words.subjects[subject], words.instruments[instrument]]
        .filter((word) => word !== '')
        .concat(String(year))
        .join(' · '),
  };
}
