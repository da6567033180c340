import type { CountryFile } from '../../../bundle/schemas/country';
import type { I18n, Words } from '../../../i18n/words';

export type FigureModel = {
  readonly indicator: string;
  readonly label: string;
  readonly value: string;
  readonly year: string;
  /** Id of the source in the manifest, an anchor of the sources page. */
  readonly source: string;
};

type Indicator = keyof Words['stance']['figures'];

/** The country's latest macro figures, each with the year it stands for; years differ and are never made to agree. */
export function countryFigures(file: CountryFile, { words, format }: I18n): FigureModel[] {
  return file.macro.flatMap(({ indicator, unit, value, year, source }) => {
    if (!isIndicator(indicator, words)) return [];
    return [
      {
        indicator,
        label: words.stance.figures[indicator],
        value:
          unit === 'US$' ? format.usd(value) : unit === '%' ? format.percent(value) : format.people(value),
        year: String(year),
        source,
      },
    ];
  });
}

const isIndicator = (id: string, words: Words): id is Indicator => id in words.stance.figures;
