import { placeName } from '../../../facts/countryNames';
import type { CooperationEvent } from '../../../bundle/schemas/cooperation';
import { byDate } from '../../../domain/dateOrder';
import type { LateI18n } from '../../../i18n/lateWords';
import { datedText, isSetback } from '../../../facts/cooperation/recordDetail';
import { inUsd } from '../../../domain/cooperation/amountUnit';
import { type SectorFacts, type Stage } from './sectorAmounts';
import { eventYear, type SectorShown } from './sectorShown';

type I18n = LateI18n<'cooperation'>;

/** What an event's mark tells by its shape; its words say the same. */
export type EventMark = 'up' | 'down' | 'neither' | 'stop';

export type EventRow = {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  /** Cooperation was set back: marked by shape and word, as on the map and in the list of records. */
  readonly mark: EventMark;
  readonly isStop: boolean;
  readonly kind: string;
  readonly direction: string;
  readonly status: string;
  /** Country, counterparty, amount as stated: whatever is known. */
  readonly details: readonly string[];
  readonly stages: readonly { readonly id: string; readonly text: string }[];
  readonly sourceTitle: string;
  readonly sourceUrl: string;
  readonly unsure: boolean;
};

export type EventsModel = {
  readonly heading: string;
  readonly title: string;
  readonly note: string | null;
  readonly rows: readonly EventRow[];
};

const newestFirst = (a: CooperationEvent, b: CooperationEvent): number =>
  byDate(b, a) || a.id.localeCompare(b.id);

const directionKey = (direction: 1 | 0 | -1) =>
  direction === 1 ? 'up' : direction === -1 ? 'down' : ('neither' as const);

/** One event in words. `withPlace` names its country. */
export function eventRow(
  event: CooperationEvent,
  stages: readonly Stage[],
  nameOf: ((iso3: string) => string) | null,
  i18n: I18n,
): EventRow {
  const { words, format, lang } = i18n;
  const { sector, filter } = words.cooperation;
  const isStop = isSetback(event);
  const direction = directionKey(event.direction);
  const others = stages.filter((stage) => stage.story === event.story && stage.id !== event.id);
  const place = event.iso3 === 'REGION' ? sector.wholeRegion : (nameOf?.(event.iso3) ?? null);
  return {
    id: event.id,
    date: datedText(event, i18n),
    title: event.title[lang],
    mark: isStop ? 'stop' : direction,
    isStop,
    kind: filter.kinds[event.kind],
    direction: sector.events.direction[direction],
    status: sector.events.at(filter.statuses[event.status], format.date(event.sourceDate)),
    details: [
      ...(place === null ? [] : [place]),
      ...(event.counterparty === '' ? [] : [sector.events.with(event.counterparty)]),
      ...(event.amountUsdMillion === null
        ? []
        : [sector.events.stated(format.usd(inUsd(event.amountUsdMillion)))]),
    ],
    stages:
      event.story === null ? [] : others.map((stage) => ({ id: stage.id, text: stageText(stage, i18n) })),
    sourceTitle: event.sourceTitle,
    sourceUrl: event.sourceUrl,
    unsure: event.confidence === 'low' || !event.verified,
  };
}

const stageText = (stage: Stage, i18n: I18n): string =>
  `${datedText(stage, i18n)} ${
    stage.kind === 'finance'
      ? i18n.words.cooperation.sector.events.financeStage
      : inSentence(i18n.words.cooperation.filter.kinds[stage.kind])
  }`;

const inSentence = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The dated events the filter leaves, newest first, with a count of directions as their finding. */
export function eventsModel(shown: SectorShown, i18n: I18n): EventsModel {
  const { words, format, lang } = i18n;
  const { events: text, counts, filterNote, units } = words.cooperation.sector;
  const { facts, events, total, atlas } = shown;
  const all = events.length;
  const turned = (direction: 1 | 0 | -1) => events.filter((event) => event.direction === direction).length;
  const years = events.map(eventYear);
  const nameOf = (iso3: string) => placeName(atlas, iso3, lang);
  return {
    heading: text.heading,
    title:
      all > 0
        ? text.title(
            counts.events(format, all),
            Math.min(...years),
            Math.max(...years),
            turned(1),
            turned(-1),
            turned(0),
          )
        : total.events > 0
          ? text.noneLeft(format, total.events)
          : text.none,
    note:
      all === 0
        ? null
        : [
            text.note,
            ...(all < total.events ? [filterNote(format, all, total.events, units.events)] : []),
          ].join(' '),
    rows: [...events]
      .sort(newestFirst)
      .map((event) => eventRow(event, facts.stages, facts.iso3 === null ? nameOf : null, i18n)),
  };
}

/** Events about one thing readers look for by name, newest first. */
export const eventsAbout = (
  facts: SectorFacts,
  topic: CooperationEvent['topics'][number],
): CooperationEvent[] => facts.events.filter((event) => event.topics.includes(topic)).sort(newestFirst);
