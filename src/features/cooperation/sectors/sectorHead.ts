import { placeName } from '../../../facts/countryNames';
import { countOf, type DealSum } from '../../../domain/cooperation/recordFilter';
import type { LateI18n } from '../../../i18n/lateWords';
import { amountSum, largest, sumsBy } from '../../../domain/cooperation/amountSum';
import { inUsd } from '../../../domain/cooperation/amountUnit';
import type { SectorShown } from './sectorShown';
import { EVENT_TOPICS, type EventTopic } from '../../../domain/cooperation/records';
import { eventRow, eventsAbout, type EventRow } from './eventsModel';

type I18n = LateI18n<'cooperation'>;

export type SectorHeadModel = {
  /** The computed finding. */
  readonly finding: string;
  /** How many records of each kind there are; null where nothing is. */
  readonly facts: string | null;
  /** What is not known of them. */
  readonly unknown: readonly string[];
  readonly filtered: string | null;
};

/** What a sector is in facts: how many records of each kind, never added up, and what is not known of them. */
export function sectorHead(shown: SectorShown, i18n: I18n): SectorHeadModel {
  const { words, format } = i18n;
  const { sector } = words.cooperation;
  const { projects, events, total, facts } = shown;
  const number = (deals: readonly DealSum[], kind: DealSum['kind']) =>
    countOf(deals.filter((deal) => deal.kind === kind));
  const [investments, constructions] = [
    number(shown.deals, 'deal-investment'),
    number(shown.deals, 'deal-construction'),
  ];
  const listed = [
    ...(projects.length > 0 ? [sector.counts.commitments(format, projects.length)] : []),
    ...(investments > 0 ? [sector.counts.investments(format, investments)] : []),
    ...(constructions > 0 ? [sector.counts.constructions(format, constructions)] : []),
    ...(events.length > 0 ? [sector.counts.events(format, events.length)] : []),
  ];
  const places = new Set([...projects, ...shown.deals, ...events].map(({ iso3 }): string => iso3));
  places.delete('REGION');
  const list = format.list(listed);
  const part = (n: number, all: number) => sector.partOf(format, n, all);
  return {
    finding: findingOf(shown, listed.length === 0, i18n),
    facts:
      listed.length === 0
        ? null
        : facts.iso3 === null && places.size > 0
          ? sector.onRecordIn(list, words.sectors.inCountries(format, places.size))
          : sector.onRecord(list),
    unknown: unknownOf(shown, i18n),
    filtered: shown.isFiltered
      ? sector.filtered(
          part(projects.length, total.projects),
          part(investments, number(total.deals, 'deal-investment')),
          part(constructions, number(total.deals, 'deal-construction')),
          part(events.length, total.events),
        )
      : null,
  };
}

/** The direction of the events, and how much finance there was: the two things that no other part says at one glance. */
function findingOf(
  { facts, projects, events, atlas, isFiltered }: SectorShown,
  isEmpty: boolean,
  i18n: I18n,
): string {
  const { format, lang } = i18n;
  const { find } = i18n.words.cooperation.sector;
  if (isEmpty) return isFiltered ? find.nothingLeft : find.nothing;
  const turned = (direction: 1 | -1) => events.filter((event) => event.direction === direction).length;
  const first = events.length > 0 ? find.events(format, turned(1), turned(-1), events.length) : find.noEvents;
  return `${first}; ${financeFinding()}`;

  function financeFinding(): string {
    if (projects.length === 0) return find.noFinance;
    const rows = projects.map((one) => ({ ...one, amountUsdMillion: one.amountUsdMillion2021 }));
    const sum = amountSum(rows).amountUsdMillion;
    const most = largest(sumsBy(rows, ({ iso3 }) => iso3));
    if (sum === null || most === null) return find.financeUnknown;
    const text = (amountUsdMillion: number) => format.usd(inUsd(amountUsdMillion));
    if (facts.iso3 === null) {
      const name = placeName(atlas, most[0], lang);
      return find.financeMost(name, text(most[1]));
    }
    const years = rows.filter((row) => row.amountUsdMillion !== null).map(({ year }) => year);
    return find.financeSum(text(sum), Math.min(...years), Math.max(...years));
  }
}

function unknownOf({ projects, events }: SectorShown, { words, format }: I18n): string[] {
  const { sector } = words.cooperation;
  const all = projects.length;
  const amounts = projects.filter((project) => project.amountUsdMillion2021 === null).length;
  const places = projects.filter((project) => project.point === null).length;
  const unstated = events.filter((event) => event.amountUsdMillion === null).length;
  return [
    ...(amounts > 0 && places > 0
      ? [sector.noAmountsNoPlaces(format, amounts, places, all)]
      : amounts > 0
        ? [sector.noAmounts(format, amounts, all)]
        : places > 0
          ? [sector.noPlaces(format, places, all)]
          : []),
    ...(unstated > 0 ? [sector.eventsWithoutAmount(format, unstated, events.length)] : []),
  ];
}

export type TopicModel = {
  readonly topic: EventTopic;
  readonly heading: string;
  readonly rows: readonly EventRow[];
};

/** The events readers look for by name, topic by topic, as far as the filter leaves them. */
export function topicsModel(shown: SectorShown, i18n: LateI18n<'cooperation'>): TopicModel[] {
  const { topics } = i18n.words.cooperation.indicators;
  const { facts, atlas, events } = shown;
  const nameOf = (code: string) => placeName(atlas, code, i18n.lang);
  return EVENT_TOPICS.flatMap((topic): TopicModel[] => {
    const about = eventsAbout({ ...facts, events }, topic);
    if (about.length === 0) return [];
    return [
      {
        topic,
        heading: topics.counted(topics.heading[topic], i18n.format.number(about.length)),
        rows: about.map((event) => eventRow(event, facts.stages, facts.iso3 === null ? nameOf : null, i18n)),
      },
    ];
  });
}
