import { placeName } from '../../../facts/countryNames';
import type { Concern, Opportunity } from '../../../bundle/schemas/cooperation';
import { CONCERN_THEMES, OPPORTUNITY_THEMES } from '../../../domain/cooperation/records';
import type { LateI18n } from '../../../i18n/lateWords';
import type { SectorShown } from './sectorShown';

type I18n = LateI18n<'cooperation'>;
type Claim = Concern | Opportunity;

export type ClaimRow = {
  readonly id: string;
  readonly theme: string;
  /** The country where several are shown, or that it is said of the whole region. */
  readonly place: string | null;
  readonly claim: string;
  readonly sourceTitle: string;
  readonly sourceUrl: string;
  readonly date: string;
};

/** One of the two sides. They are built alike, so that neither stands out. */
export type ClaimSide = {
  readonly side: 'concern' | 'opportunity';
  readonly heading: string;
  /** What each claim is called where the two sides stand in one column. */
  readonly label: string;
  readonly themes: readonly string[];
  readonly rows: readonly ClaimRow[];
  readonly none: string;
};

export type ClaimsModel = {
  readonly heading: string;
  readonly note: string;
  readonly sides: readonly [ClaimSide, ClaimSide];
};

const newestFirst = (a: Claim, b: Claim): number =>
  b.sourceDate.localeCompare(a.sourceDate) || a.id.localeCompare(b.id);

/** What observers worry about and what they hope for, newest first on both sides. The filter of records leaves claims alone. */
export function claimsModel(shown: SectorShown, i18n: I18n): ClaimsModel {
  const { facts, atlas, choice } = shown;
  const { words, format, lang } = i18n;
  const { claims } = words.cooperation.sector;
  const nameOf = (iso3: string) => placeName(atlas, iso3, lang);
  const placeOf = ({ iso3 }: Claim) =>
    iso3 === 'REGION' ? claims.aboutRegion : facts.iso3 === null ? nameOf(iso3) : null;
  const isShown = ({ iso3 }: Claim) => iso3 === 'REGION' || choice.isos === null || choice.isos.has(iso3);
  const sideOf = (
    side: ClaimSide['side'],
    all: readonly Claim[],
    themes: readonly Claim['theme'][],
  ): ClaimSide => {
    const rows = all.filter(isShown).sort(newestFirst);
    const counts = themes.map((theme) => ({ theme, n: rows.filter((row) => row.theme === theme).length }));
    return {
      side,
      heading: side === 'concern' ? claims.concerns : claims.opportunities,
      label: side === 'concern' ? claims.concern : claims.opportunity,
      themes: counts
        .filter(({ n }) => n > 0)
        .sort((a, b) => b.n - a.n)
        .map(({ theme, n }) => claims.counted(format, claims.theme[theme], n)),
      rows: rows.map((row) => ({
        id: row.id,
        theme: claims.theme[row.theme],
        place: placeOf(row),
        claim: row.claim[lang],
        sourceTitle: row.sourceTitle,
        sourceUrl: row.sourceUrl,
        date: format.date(row.sourceDate),
      })),
      none: claims.none,
    };
  };
  return {
    heading: claims.heading,
    note: claims.note,
    sides: [
      sideOf('concern', facts.concerns, CONCERN_THEMES),
      sideOf('opportunity', facts.opportunities, OPPORTUNITY_THEMES),
    ],
  };
}
