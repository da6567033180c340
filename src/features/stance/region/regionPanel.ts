import type { Atlas } from '../../../bundle/schemas/atlas';
import type { Iso3 } from '../../../domain/iso3';
import { STANCE_CLASSES, type StanceClass } from '../../../domain/stanceClass';
import { FIRST_STANCE_YEAR } from '../../../domain/years';
import type { I18n } from '../../../i18n/words';
import { stanceDate, stanceRecordOf } from '../../../facts/stance/stanceRecord';

export type ClassGroup = {
  readonly stanceClass: StanceClass;
  readonly label: string;
  readonly countries: readonly { readonly iso3: Iso3; readonly name: string }[];
};

export type OfferFact = {
  readonly id: string;
  readonly text: string;
  readonly sourceTitle: string;
  readonly sourceUrl: string;
};

export type RegionPanelModel = {
  readonly lead: string;
  readonly asOf: string;
  readonly groups: readonly ClassGroup[];
  readonly offer: readonly OfferFact[];
};

const TOWARD: readonly StanceClass[] = ['eager', 'eager-guarded', 'leaning-eager'];
const APART: readonly StanceClass[] = ['balancing', 'cautious', 'distant'];

/** How many governments stand where in a year, and the offer of May 2025 with the source of each fact. */
export function regionPanel(atlas: Atlas, year: number | null, i18n: I18n): RegionPanelModel {
  const { words, format, lang } = i18n;
  const shownYear = year ?? atlas.stanceYears.at(-1) ?? FIRST_STANCE_YEAR;
  const collator = new Intl.Collator(lang);
  const groups = STANCE_CLASSES.map((stanceClass): ClassGroup => {
    const countries = atlas.countries
      .filter((c) => classIn(atlas, c.iso3, shownYear) === stanceClass)
      .map((c) => ({ iso3: c.iso3, name: c.names[lang] }))
      .sort((a, b) => collator.compare(a.name, b.name));
    return { stanceClass, label: words.terms.classes[stanceClass], countries };
  }).filter((group) => group.countries.length > 0);
  const count = (classes: readonly StanceClass[]): string =>
    format.number(
      groups.reduce((sum, g) => (classes.includes(g.stanceClass) ? sum + g.countries.length : sum), 0),
    );
  const started = shownYear >= FIRST_STANCE_YEAR;
  return {
    lead: started
      ? words.pages.region.lead(
          format.number(atlas.countries.length),
          count(TOWARD),
          count(APART),
          count(['no-formal-ties']),
        )
      : words.stance.beforeStart(String(FIRST_STANCE_YEAR)),
    asOf: started ? words.pages.region.asOf(format.date(stanceDate(atlas, shownYear))) : '',
    groups: started ? groups : [],
    offer: atlas.offer.flatMap((fact) => {
      const texts: Readonly<Record<string, string>> = words.pages.region.offer;
      const text = texts[fact.id];
      return text === undefined
        ? []
        : [{ id: fact.id, text, sourceTitle: fact.sourceTitle, sourceUrl: fact.sourceUrl }];
    }),
  };
}

const classIn = (atlas: Atlas, iso3: Iso3, year: number): StanceClass =>
  stanceRecordOf(atlas, iso3, year)?.stanceClass ?? 'not-assessed';
