import type { Atlas, AtlasCountry } from '../../bundle/schemas/atlas';
import type { MeasureOf } from '../../domain/measures';
import type { Axis } from '../../domain/stanceModel';
import { FIRST_STANCE_YEAR } from '../../domain/years';
import { axisText } from '../stance/axisText';
import { certaintyText } from '../stance/certaintyText';
import { stanceClassOf, stanceRecordOf } from '../stance/stanceRecord';
import type { MeasureFacts, MeasureShown, MeasureValue } from './measureFacts';
import { axisScale, fillOf, stepOf } from './scale';

const lastAssessed = (atlas: Atlas): number => atlas.stanceYears.at(-1) ?? 0;

/** Before stances start, and where the gate is closed, nothing but the class is known. */
const startNotes = ({ atlas, year, i18n }: MeasureShown): string[] => {
  const first = atlas.stanceYears[0] ?? year;
  return year < first ? [i18n.words.map.notes.stanceStarts(String(first))] : [];
};

const common = {
  year: (atlas, chosen) => Math.min(chosen ?? lastAssessed(atlas), lastAssessed(atlas)),
  firstYear: (atlas) => atlas.stanceYears[0] ?? FIRST_STANCE_YEAR,
  limit: (format) => (value) => format.number(value),
  isCount: false,
  followsSectors: false,
} as const satisfies Partial<MeasureFacts>;

const stance: MeasureFacts = {
  ...common,
  scale: () => null,
  value: stanceValue,
  unit: ({ i18n }) => i18n.words.map.units.stance,
  notes: startNotes,
};

const axis = (name: Axis): MeasureFacts => ({
  ...common,
  scale: (atlas) => axisScale(name, atlas.model.bands[name]),
  value: (country, shown) => axisValue(country, name, shown),
  unit: ({ i18n }) => i18n.words.map.units.axis,
  notes: (shown) => {
    const start = startNotes(shown);
    return start.length > 0 ? start : [shown.i18n.words.map.notes.axisGate];
  },
});

export const STANCE_MEASURES: Readonly<Record<MeasureOf<'stance'>, MeasureFacts>> = {
  stance,
  engagement: axis('engagement'),
  guardedness: axis('guardedness'),
};

function stanceValue({ iso3 }: AtlasCountry, { atlas, year, i18n }: MeasureShown): MeasureValue {
  const { words } = i18n;
  const fill = stanceClassOf(atlas, iso3, year);
  const record = stanceRecordOf(atlas, iso3, year);
  const name = words.terms.classes[fill];
  if (!record?.engagement) return { fill, text: name };
  return { fill, text: words.map.classValue(name, certaintyText(record, atlas, i18n)) };
}

function axisValue({ iso3 }: AtlasCountry, name: Axis, { atlas, year, i18n }: MeasureShown): MeasureValue {
  const { words, format } = i18n;
  const record = stanceRecordOf(atlas, iso3, year);
  const shown = record?.[name];
  if (!shown) {
    const fill = stanceClassOf(atlas, iso3, year);
    return { fill, text: words.terms.classes[fill] };
  }
  const scale = axisScale(name, atlas.model.bands[name]);
  const term = words.terms.measures[name];
  const value = axisText(name, shown.value, atlas, i18n);
  return {
    fill: fillOf(scale, stepOf(scale, shown.value)),
    text: record.rangesPending
      ? words.reweigh.pending.axisText(term, value)
      : words.map.axisValue(term, value, format.number(shown.low), format.number(shown.high)),
  };
}
