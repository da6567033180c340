import type { CountryFile, Project } from '../bundle/schemas/country';
import type { I18n } from '../i18n/words';
import type { ViewState } from '../view-state/viewState';

export type ProjectRow = {
  readonly id: string;
  readonly label: string;
  /** Amount, or that there is none. */
  readonly amount: string;
  readonly status: string;
  readonly sectorName: string;
  readonly url: string;
};

export type SectorProjectsModel = { readonly rows: readonly ProjectRow[]; readonly total: number };

/** A word of the projects' vocabulary. The test over the vocabulary file keeps the dictionaries whole. */
const wordOf = (dictionary: Readonly<Record<string, string>>, key: string): string => dictionary[key] ?? key;

/** "Hydropower · loan · 2010": built from the fields, never the source's sentence. */
export const projectLabel = (
  { subject, instrument, year }: Pick<Project, 'subject' | 'instrument' | 'year'>,
  { words }: I18n,
): string =>
  [wordOf(words.sectors.subjects, subject), wordOf(words.sectors.instruments, instrument), String(year)].join(
    ' · ',
  );

const byAmount = (a: Project, b: Project): number =>
  (b.amountUsdMillion2021 ?? -1) - (a.amountUsdMillion2021 ?? -1) ||
  b.year - a.year ||
  a.id.localeCompare(b.id);

/** The projects of the chosen sectors up to the chosen year, largest amount first, those without one last. */
export function sectorProjectsModel(
  file: CountryFile,
  view: Pick<ViewState, 'sectors' | 'year'>,
  i18n: I18n,
): SectorProjectsModel {
  const rows = file.projects
    .filter((project) => view.sectors.includes(project.sector) && project.year <= (view.year ?? Infinity))
    .sort(byAmount)
    .map((project) => ({
      id: project.id,
      label: projectLabel(project, i18n),
      amount:
        project.amountUsdMillion2021 === null
          ? i18n.words.sectors.noAmount
          : i18n.format.usd(project.amountUsdMillion2021 * 1e6),
      status: i18n.words.sectors.status[project.status],
      sectorName: i18n.words.terms.sectors[project.sector],
      url: project.url,
    }));
  return { rows, total: rows.length };
}
